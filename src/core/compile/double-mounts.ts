import { quote } from '../errors.ts';
import { sayAll } from '../locales/say.ts';
import { hostPath, mountsOf } from './mounts.ts';
import type { PlannedPermission, PlannedRow, Target } from './target.ts';
import { deployedUnits } from './units.ts';

/**
 * Rows in which one path of a component never stands for two directories: the first keeps it, what asks for another
 * one meets an obstacle. The parts of a `wac` composition share one set of paths.
 */
export function withoutDoubleMounts(
  rows: readonly PlannedRow[],
  composition: Target['composition'],
): readonly PlannedRow[] {
  const groups =
    composition === 'wac' ? deployedUnits(rows).map(({ parts }) => parts) : rows.map((row) => [row]);
  const refused = new Map(groups.flatMap(refusedIn));
  if (refused.size === 0) return rows;
  return rows.map((row) => ({
    ...row,
    permissions: row.permissions.map((planned) => refused.get(planned) ?? planned),
  }));
}

function refusedIn(
  parts: readonly PlannedRow[],
): readonly (readonly [PlannedPermission, PlannedPermission])[] {
  const taken = new Map<string, string>();
  return parts
    .flatMap(({ permissions }) => permissions)
    .flatMap((planned) => {
      const { written, permission, judgement } = planned;
      const mounts = written ? mountsOf([written]) : [];
      const paths = new Map(taken);
      const double = mounts.find((mount) => {
        const before = paths.get(mount.guest) ?? hostPath(mount);
        paths.set(mount.guest, before);
        return before !== hostPath(mount);
      });
      if (double === undefined) {
        for (const [guest, host] of paths) taken.set(guest, host);
        return [];
      }
      const obstacle = sayAll('compile.mounted-twice', {
        guest: quote(double.guest),
        host: quote(paths.get(double.guest)!),
      });
      return [[planned, { permission, judgement, obstacle }] as const];
    });
}
