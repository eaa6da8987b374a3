import { kebabName } from '../permissions/names.ts';
import type { ComponentRow } from '../permissions/permission.ts';
import type { Mode } from '../catalogue/enforcement.ts';
import type { Rows } from './rows.ts';

/** What the rows of one mode grant that a flag can only open whole. */
interface Opened {
  readonly network: boolean;
  readonly environment: boolean;
  /** The root directory of the host. */
  readonly root: boolean;
}

/**
 * Tells whether a row that a command may run, or one that it calls, grants what a flag opens. `mode` is the command’s:
 * one that serves runs the rows with `http-in`, any other the rows without it.
 */
export function openedByRows(rows: Rows): (flag: string, mode: Mode) => boolean {
  const opened = { serve: opens(rows, 'serve'), run: opens(rows, 'run') };
  return (flag, mode) => {
    const { network, environment, root } = opened[mode];
    if (flag.includes('inherit-network')) return network;
    if (flag.includes('inherit-env')) return environment;
    return root;
  };
}

function opens(rows: Rows, mode: Mode): Opened {
  const granted = composed(rows, mode).flatMap((row) => rows.permissionsOf(row));
  return {
    network: granted.some(({ capability }) => /^(?:tcp|udp)/.test(capability)),
    environment: granted.some(
      ({ capability, scopes }) => capability === 'env' && scopes.some(({ kind }) => kind === 'any'),
    ),
    root: granted.some(
      ({ capability, scopes }) =>
        capability.startsWith('fs-') &&
        scopes.some((scope) => scope.kind === 'directory' && scope.host === '/'),
    ),
  };
}

/** The rows that start in a mode, and all that they call. */
function composed(rows: Rows, mode: Mode): readonly ComponentRow[] {
  const byName = new Map(rows.components.map((row) => [kebabName(row.component), row]));
  const reached = new Set(rows.components.filter((row) => modeOf(rows, row) === mode));
  for (const row of reached) {
    for (const { scopes } of rows.permissionsOf(row)) {
      for (const scope of scopes) {
        const called = scope.kind === 'call' ? byName.get(kebabName(scope.component)) : undefined;
        if (called) reached.add(called);
      }
    }
  }
  return [...reached];
}

function modeOf(rows: Rows, row: ComponentRow): Mode {
  return rows.permissionsOf(row).some(({ capability }) => capability === 'http-in') ? 'serve' : 'run';
}
