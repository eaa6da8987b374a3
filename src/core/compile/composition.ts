import { letterWords } from './letter-words.ts';
import { packageName } from './plan.ts';
import { shellLine } from './shell-word.ts';
import type { CompiledFile, Plan, PlannedRow, Target, Unit } from './target.ts';
import { partsOf } from './units.ts';

/** What is composed before it runs. */
interface Composition {
  readonly root: PlannedRow;
  /** Called ones first. */
  readonly parts: readonly PlannedRow[];
}

/** Where the build leaves a row's component. */
export function componentPath(name: string): string {
  return `components/${name}.wasm`;
}

/** The file that is run: the component itself, or the composition around it. */
export function artefactPath({ name, parts }: Pick<Unit, 'name' | 'parts'>): string {
  return parts.length > 1 ? `components/${name}.composed.wasm` : componentPath(name);
}

/** Whole units, or, where the host links the first call itself, the dependencies that call further ones. */
export function compositionsOf({ rows, units }: Plan, { composition }: Target): readonly Composition[] {
  if (composition === 'none') return [];
  if (composition === 'wac') return units.filter(({ parts }) => parts.length > 1);
  const byName = new Map(rows.map((row) => [row.name, row]));
  const roots = new Set(units.map(({ root }) => root));
  return rows
    .filter((row) => row.calls.length > 0 && !roots.has(row))
    .map((root) => ({ root, parts: partsOf(root, byName) }));
}

/** One `wac` document for each composition, and the script that runs them. */
export function compositionFiles(plan: Plan, target: Target): readonly CompiledFile[] {
  const compositions = compositionsOf(plan, target);
  if (compositions.length === 0) return [];
  return [
    ...compositions.map((composition) => ({
      path: `compose/${composition.root.name}.wac`,
      content: wacText(composition, plan),
    })),
    {
      path: 'compose.sh',
      content: script(compositions.map((composition) => composeLine(composition, plan))),
    },
  ];
}

/** A script that stops at the first failure, from the folder that it stands in. */
export function script(lines: readonly string[]): string {
  return ['#!/bin/sh', 'set -eu', 'cd "$(dirname "$0")"', ...lines, ''].join('\n');
}

/** The prefix keeps a row's name apart from the words of the language. */
function partName({ name }: PlannedRow): string {
  return letterWords(`part-${name}`);
}

function partPackage(part: PlannedRow, { service }: Plan): string {
  return `${packageName(service)}:${partName(part)}`;
}

function wacText({ root, parts }: Composition, plan: Plan): string {
  const byName = new Map(plan.rows.map((row) => [row.name, row]));
  const lines = parts.map((part) => {
    const called = part.calls.map((name) => `...${partName(byName.get(name)!)}`);
    return `let ${partName(part)} = new ${partPackage(part, plan)} { ${[...called, '...'].join(', ')} };`;
  });
  return [
    `package ${packageName(plan.service)}:composition;`,
    '',
    ...lines,
    '',
    `export ${partName(root)}...;`,
    '',
  ].join('\n');
}

function composeLine({ root, parts }: Composition, plan: Plan): string {
  return shellLine([
    'wac',
    'compose',
    ...parts.flatMap((part) => ['-d', `${partPackage(part, plan)}=${componentPath(part.name)}`]),
    '-o',
    artefactPath({ name: root.name, parts }),
    `compose/${root.name}.wac`,
  ]);
}
