import { printHost } from '../../permissions/address.ts';
import { capabilityDeclaration } from '../../permissions/capability.ts';
import { covers } from '../../permissions/covers.ts';
import { kebabName } from '../../permissions/names.ts';
import type {
  ComponentRow,
  ExternalRow,
  Permission,
  PermissionsTable,
} from '../../permissions/permission.ts';
import { printPermission } from '../../permissions/print.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule } from '../rule.ts';
import { indexRows, type Rows } from '../rows.ts';

export const notWidened = defineRule({
  id: 'not-widened',
  severity: 'error',
  source: NOTATION,
  text: {
    en: {
      asks: 'Nothing is granted beyond the older document.',
      why: 'What was reviewed is the older table: whatever goes beyond it has to be reviewed again.',
      wider: '`{component}` gets `{permission}`, which the older document does not grant.',
      behind: '`{permission}` of `{component}` goes to another row than in the older document: {old}.',
      unlimited: '`{component}` no longer has the limit `{permission}` of the older document.',
      address: '`{component}` stands at {address}; in the older document it stood at {old}.',
      review: 'Have it reviewed as new, or take it back.',
    },
    fr: {
      asks: 'Rien n’est accordé au-delà de l’ancien document.',
      why: 'C’est l’ancien tableau qui a été relu : tout ce qui le dépasse doit être relu à nouveau.',
      wider: '`{component}` reçoit `{permission}`, que l’ancien document n’accorde pas.',
      behind: '`{permission}` de `{component}` mène à une autre ligne que dans l’ancien document : {old}.',
      unlimited: '`{component}` n’a plus la limite `{permission}` de l’ancien document.',
      address: '`{component}` se trouve à {address} ; dans l’ancien document, à {old}.',
      review: 'Faites-le relire comme nouveau, ou revenez en arrière.',
    },
  },
  *check({ rows, table, against }) {
    if (!against) return;
    const before = indexRows(against);
    for (const { permission, where = {}, row } of rows.granted) {
      const { component } = row;
      const old = oldPermissions(before, row);
      for (const narrow of oneByOne(permission)) {
        const printed = printPermission({ capability: narrow.capability, scopes: narrow.scopes });
        const isLimit = capabilityDeclaration(narrow.capability).limit === true;
        if (isLimit && !old.some(({ capability }) => capability === narrow.capability)) continue;
        const holders = old.filter((wide) => covers([wide], narrow));
        if (!covers(old, narrow)) {
          yield { where, what: ['wider', { component, permission: printed }], fix: 'review' };
        } else if (isElsewhere(narrow, holders)) {
          yield {
            where,
            what: ['behind', { component, permission: printPermission(narrow), old: `@${holders[0]!.row}` }],
            fix: 'review',
          };
        }
      }
    }
    for (const row of rows.components) {
      const limits = oldPermissions(before, row).filter(
        ({ capability }) => capabilityDeclaration(capability).limit,
      );
      const now = rows.permissionsOf(row);
      for (const limit of limits) {
        if (now.some(({ capability }) => capability === limit.capability)) continue;
        yield {
          where: row.where ?? {},
          what: ['unlimited', { component: row.component, permission: printPermission(limit) }],
          fix: 'review',
        };
      }
    }
    for (const { row, address, old } of movedRows(table, before)) {
      yield {
        where: row.where ?? {},
        what: ['address', { component: row.component, address, old }],
        fix: 'review',
      };
    }
  },
});

/** What the older table granted to the same row; for `*`, what it granted to every row. */
function oldPermissions(before: Rows, row: ComponentRow): readonly Permission[] {
  const [shared] = before.shared;
  const old = row.component === '*' ? shared : before.named(row.component);
  if (old?.kind === 'component') return before.permissionsOf(old);
  return before.shared.flatMap((every) =>
    before.permissionsOf({ ...every, cell: { none: false, items: [] } }),
  );
}

function oneByOne(permission: Permission): Permission[] {
  return permission.scopes.length < 2
    ? [permission]
    : permission.scopes.map((scope) => ({ ...permission, scopes: [scope] }));
}

/** True where none of those that granted it stood before the same external row. */
function isElsewhere({ row }: Permission, holders: readonly Permission[]): boolean {
  return (
    holders.length > 0 &&
    holders.every(
      (holder) =>
        holder.row !== undefined && kebabName(holder.row) !== (row === undefined ? '' : kebabName(row)),
    )
  );
}

function* movedRows({ rows }: PermissionsTable, before: Rows) {
  for (const row of rows) {
    const old = row.kind === 'external' ? before.named(row.component) : undefined;
    if (row.kind !== 'external' || old?.kind !== 'external' || !old.external.at) continue;
    const [address, previous] = [addressOf(row), addressOf(old)];
    if (address !== previous) yield { row, address, old: previous };
  }
}

function addressOf({ external: { at } }: ExternalRow): string {
  return at ? `${printHost(at.host)}:${at.port}` : '–';
}
