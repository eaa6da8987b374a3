import { sayAll } from '../locales/say.ts';
import type { Place } from '../finding.ts';
import type { Capability } from '../permissions/capability.ts';
import type { ComponentRow, PermissionsTable } from '../permissions/permission.ts';
import type { Allowance } from './audit-import.ts';
import type { AuditedExport, AuditFinding } from './audited.ts';
import { goesByName, namesOf, type CallNames } from './call-names.ts';
import type { Port } from './description.ts';
import { callGrants, grantsFor, grantsOf } from './grants.ts';
import { interfaceOf, pathOf } from './interface-id.ts';
import { listNames } from './list-names.ts';

/** Exports through which a host calls in, and what grants that. */
export const ENTRANCES: ReadonlyMap<string, readonly Capability[]> = new Map([
  ['wasi:http/incoming-handler', ['http-in']],
  ['wasi:http/handler', ['http-in']],
  ['wasi:messaging/incoming-handler', ['messaging-subscribe', 'messaging']],
  ['wasmcloud:messaging/handler', ['messaging-subscribe', 'messaging']],
  ['fermyon:spin/inbound-redis', ['messaging-subscribe', 'messaging']],
  ['spin:redis/inbound-redis', ['messaging-subscribe', 'messaging']],
]);

export function auditExport(
  port: Port,
  { grants, proposed }: Pick<Allowance, 'grants' | 'proposed'>,
): AuditedExport {
  const id = interfaceOf(port);
  const path = id === undefined ? undefined : pathOf(id);
  const capabilities = ENTRANCES.get(path ?? '');
  const by = (capabilities ?? []).flatMap((capability) => grantsFor(capability, grants));
  const [capability = ''] = capabilities ?? [];
  return {
    name: port.name,
    ...(path === undefined ? {} : { interface: path }),
    ...(id?.version === undefined ? {} : { version: id.version }),
    functions: port.functions,
    by,
    ...(capabilities === undefined
      ? { status: 'offered', reason: sayAll('audit.offered') }
      : by.length > 0
        ? {
            status: 'granted',
            reason: sayAll(proposed ? 'audit.proposed' : 'audit.granted', { capabilities: capability }),
          }
        : { status: 'not-granted', reason: sayAll('audit.not-granted', { capability }) }),
  };
}

/** Entrances that nobody granted. */
export function findExports(exports: readonly AuditedExport[], where: Place): readonly AuditFinding[] {
  return exports.flatMap(({ name, interface: path, status }) => {
    const [capability] = ENTRANCES.get(path ?? '') ?? [];
    if (status !== 'not-granted' || capability === undefined) return [];
    return [
      {
        rule: 'exports-granted',
        severity: 'warning',
        where,
        what: sayAll('audit.what-entrance', { name: listNames([name]), capability }),
        why: sayAll('audit.why-entrance'),
        fix: sayAll('audit.fix-entrance', { capability }),
      } as const,
    ];
  });
}

/** Calls of other rows that the binary does not answer. */
export function findUnanswered(
  exports: readonly AuditedExport[],
  { rows, table }: { readonly rows: readonly ComponentRow[]; readonly table: PermissionsTable },
  names: CallNames,
  where: Place,
): readonly AuditFinding[] {
  const callers = table.rows.filter((row) => row.kind === 'component' && !rows.includes(row));
  const calls = callers.flatMap((row) =>
    row.kind === 'component' ? callGrants(grantsOf([row], { rows: [] }), names.nameOf) : [],
  );
  return calls.flatMap(({ grant, component, function: called }) => {
    if (!rows.some((row) => names.nameOf(row.component) === component)) return [];
    const offers = exports.filter(({ name, interface: path }) =>
      goesByName({ names: path === undefined ? [name] : namesOf(path), interface: path }, component, names),
    );
    const answered = offers.some(({ functions }) => called === undefined || functions.includes(called));
    if (answered) return [];
    const target = called === undefined ? component : `${component}#${called}`;
    return [
      {
        rule: 'exports-present',
        severity: 'error',
        where,
        what: sayAll('audit.what-unanswered', {
          caller: listNames([grant.component]),
          target: listNames([target]),
        }),
        why: sayAll('audit.why-unanswered'),
        fix: sayAll('audit.fix-unanswered', { component }),
      } as const,
    ];
  });
}
