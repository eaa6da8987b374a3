import type { Text } from '../locales/locale.ts';
import { sayAll } from '../locales/say.ts';
import { CAPABILITIES, capabilityDeclaration, type Capability } from '../permissions/capability.ts';
import { includesCapability } from '../permissions/covers.ts';
import type { Permission } from '../permissions/permission.ts';
import type { EnforcementMatrix, EnforcementRow } from './enforcement.ts';
import type { JudgeContext } from './judge.ts';
import { rowOf } from './matrix/index.ts';

/** A capability that the table does not grant and the target leaves open. */
export interface LeftOpen {
  readonly capability: Capability;
  /** The granted capability that opened it; absent where it is open by itself. */
  readonly by?: Capability;
  /** What withholds it, as typed, where the target has something for it. */
  readonly deny?: string;
  /** What closes it: the configuration, or the audit of the binary. */
  readonly closes: Text;
  readonly row: EnforcementRow;
}

const SOCKETS: ReadonlySet<Capability> = new Set(['tcp-connect', 'tcp-listen', 'udp', 'udp-listen']);

/**
 * The capabilities that a row does not grant and the target leaves open, in the order of the notation. An entry
 * with `deny` is closed as soon as the configuration says so.
 */
export function openWithout(
  matrix: EnforcementMatrix,
  granted: readonly Permission[],
  { wasi }: Pick<JudgeContext, 'wasi'> = {},
): LeftOpen[] {
  const opened = openedBy(matrix, granted);
  const hasSockets = wasi === '0.3' && granted.some(({ capability }) => SOCKETS.has(capability));
  return CAPABILITIES.flatMap((capability): LeftOpen[] => {
    if (capabilityDeclaration(capability).limit) return [];
    if (granted.some((permission) => includesCapability(permission.capability, capability))) return [];
    const row = rowOf(matrix, capability);
    const by = opened.get(capability);
    if (by === undefined && !isOpen(row)) return [];
    const deny = by === undefined ? row.deny : undefined;
    const closes =
      deny !== undefined
        ? sayAll('enforcement.closed-by-configuration', { deny })
        : hasSockets && SOCKETS.has(capability)
          ? sayAll('enforcement.closed-by-functions')
          : sayAll(
              capability === 'http-in' ? 'enforcement.closed-by-exports' : 'enforcement.closed-by-audit',
            );
    return [{ capability, ...(by && { by }), ...(deny !== undefined && { deny }), closes, row }];
  });
}

function isOpen(row: EnforcementRow): boolean {
  return row.finest.kind !== 'never' && (row.default === 'allow' || row.default === 'inherit');
}

/** The capabilities that come along with a granted one, and the first that brings them. */
function openedBy(
  matrix: EnforcementMatrix,
  granted: readonly Permission[],
): ReadonlyMap<Capability, Capability> {
  const opened = new Map<Capability, Capability>();
  for (const { capability, scopes } of granted) {
    const row = rowOf(matrix, capability);
    const isAny = scopes.some(({ kind }) => kind === 'any');
    for (const other of [...(row.opens ?? []), ...(isAny ? (row.anyOpens ?? []) : [])]) {
      if (other !== capability && !opened.has(other)) opened.set(other, capability);
    }
  }
  return opened;
}
