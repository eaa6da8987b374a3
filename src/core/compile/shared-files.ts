import { printTable } from '../permissions/print-table.ts';
import type { WitFile } from '../wit/wit-tools.ts';
import { compositionFiles } from './composition.ts';
import { gateFile, TABLE_PATH } from './gate.ts';
import type { Lookup } from './steps.ts';
import type { CompiledFile, Plan, Target } from './target.ts';
import { workflowFile } from './workflow.ts';

/** The files that every target has: the table, the WIT package, and what composes, audits and publishes. */
export function sharedFiles(
  plan: Plan,
  target: Target,
  wit: readonly WitFile[],
  lookup: Lookup,
): readonly CompiledFile[] {
  return [
    { path: TABLE_PATH, content: printTable(plan.table, plan.locale) },
    { path: 'wit/worlds.wit', content: plan.worlds.text },
    ...wit.map(({ text }, index) => ({ path: `wit/deps/given-${index + 1}/package.wit`, content: text })),
    ...compositionFiles(plan, target),
    gateFile(plan, target),
    workflowFile(plan, target, lookup),
  ];
}
