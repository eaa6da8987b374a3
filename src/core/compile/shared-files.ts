import { printTable } from '../permissions/print-table.ts';
import type { WitFile } from '../wit/wit-tools.ts';
import { compositionFiles } from './composition.ts';
import { gateFile, TABLE_PATH } from './gate.ts';
import type { Lookup } from './steps.ts';
import type { CompiledFile, Plan, Target } from './target.ts';
import { vendoredPackages, type PackageTexts } from './vendored-packages.ts';
import { workflowFile } from './workflow.ts';

interface SharedOptions {
  /** The interfaces that someone has written. */
  readonly wit?: readonly WitFile[];
  readonly packages?: PackageTexts;
  readonly version: string;
  readonly lookup: Lookup;
}

/** The files that every target has: the table, the WIT package, and what composes, audits and publishes. */
export function sharedFiles(
  plan: Plan,
  target: Target,
  { wit = [], packages, version, lookup }: SharedOptions,
): readonly CompiledFile[] {
  const worlds = { path: 'wit/worlds.wit', text: plan.worlds.text };
  return [
    { path: TABLE_PATH, content: printTable(plan.table, plan.locale) },
    { path: worlds.path, content: worlds.text },
    ...wit.map(({ text }, index) => ({ path: `wit/deps/given-${index + 1}/package.wit`, content: text })),
    ...(packages ? vendoredPackages([worlds, ...wit], packages) : []),
    ...compositionFiles(plan, target),
    gateFile(plan, target),
    workflowFile(plan, target, { version, lookup }),
  ];
}
