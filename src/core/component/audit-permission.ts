import { sayAll } from '../locales/say.ts';
import { capabilityDeclaration, type Capability } from '../permissions/capability.ts';
import type { ComponentRow, Permission } from '../permissions/permission.ts';
import type {
  AuditedExport,
  AuditedImport,
  AuditedPermission,
  AuditFinding,
  PermissionStatus,
} from './audited.ts';
import type { Grant } from './grants.ts';

/** What a binary shows of the permissions that it may use. */
export interface Evidence {
  readonly imports: readonly AuditedImport[];
  readonly exports: readonly AuditedExport[];
  /** Permissions of calls that a composed component answers inside itself. */
  readonly answeredInside: ReadonlySet<Permission>;
  /** A core module has no exports that a host knows by name. */
  readonly module: boolean;
}

export function auditPermissions(grants: readonly Grant[], evidence: Evidence): readonly AuditedPermission[] {
  const used = new Set([
    ...evidence.answeredInside,
    ...[...evidence.imports, ...evidence.exports].flatMap(({ by }) => by.map(({ permission }) => permission)),
  ]);
  return grants.map((grant) => ({ ...grant, status: statusOf(grant.permission, used, evidence) }));
}

function statusOf(
  permission: Permission,
  used: ReadonlySet<Permission>,
  evidence: Evidence,
): PermissionStatus {
  const { capability } = permission;
  if (capabilityDeclaration(capability).limit || capability === 'schedule') return 'not-visible';
  if (capability === 'fs-write') return writingStatus(evidence.imports);
  if (used.has(permission)) return 'used';
  if (ENTERING.has(capability) && evidence.module) return 'not-visible';
  return READ_AS_VARIABLE.has(capability) && readsVariables(evidence.imports) ? 'not-visible' : 'unused';
}

const ENTERING: ReadonlySet<Capability> = new Set(['http-in', 'messaging', 'messaging-subscribe']);
/** What a target without a store of its own hands over as environment variables. */
const READ_AS_VARIABLE: ReadonlySet<Capability> = new Set(['config', 'secret']);

function readsVariables(imports: readonly AuditedImport[]): boolean {
  return imports.some(({ need }) => need.kind === 'capability' && need.capabilities[0] === 'env');
}

/** One function opens files to read and to write, so that a write shows only in what cannot be a read. */
function writingStatus(imports: readonly AuditedImport[]): PermissionStatus {
  const first = new Set(
    imports.flatMap(({ need, opens }) =>
      need.kind === 'capability' && opens === undefined ? [need.capabilities[0]] : [],
    ),
  );
  if (first.has('fs-write')) return 'used';
  return first.has('fs-read') ? 'not-visible' : 'unused';
}

/** Permissions of a row that its binary does not use; those of the `*` row are for others too. */
export function findUnused(
  permissions: readonly AuditedPermission[],
  rows: readonly ComponentRow[],
): readonly AuditFinding[] {
  const places = new Map(rows.map(({ component, where }) => [component, where]));
  return permissions.flatMap(({ permission: { capability }, component, status }) => {
    if (status !== 'unused' || component === '*') return [];
    const entering = capability === 'http-in';
    return [
      {
        rule: entering ? 'exports-present' : 'permissions-used',
        severity: entering ? 'error' : 'info',
        where: { ...places.get(component), component },
        what: sayAll(entering ? 'audit.what-no-handler' : 'audit.what-unused', { capability }),
        why: sayAll(entering ? 'audit.why-no-handler' : 'audit.why-unused'),
        fix: sayAll(entering ? 'audit.fix-no-handler' : 'audit.fix-unused', { capability }),
      } as const,
    ];
  });
}
