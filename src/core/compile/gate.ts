import { componentPath, script, artefactPath } from './composition.ts';
import { shellLine } from './shell-word.ts';
import type { CompiledFile, Plan, Target } from './target.ts';

/** The table beside the configuration, which the gate compares binaries with. */
export const TABLE_PATH = 'PERMISSIONS.md';

/** `audit.sh`: each built component against its row, and each composition against the rows of its parts. */
export function gateFile(plan: Plan, target: Target): CompiledFile {
  const composed = target.composition === 'wac' ? plan.units.filter(({ parts }) => parts.length > 1) : [];
  const lines = [
    ...plan.rows.map(({ name, component }) => auditLine(componentPath(name), [component], plan)),
    ...composed.map((unit) =>
      auditLine(
        artefactPath(unit),
        unit.parts.map(({ component }) => component),
        plan,
      ),
    ),
  ];
  return { path: 'audit.sh', content: script(lines) };
}

/** A name is attached to its flag, so that one that starts with a dash stays a value. */
function auditLine(path: string, components: readonly string[], { target }: Plan): string {
  return shellLine([
    'wasm-architect',
    'audit',
    path,
    '--table',
    TABLE_PATH,
    ...components.map((component) => `--component=${component}`),
    '--target',
    target,
  ]);
}
