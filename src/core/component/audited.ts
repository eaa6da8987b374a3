import type { Severity, Place, Source } from '../finding.ts';
import type { Text } from '../locales/locale.ts';
import type { Permission } from '../permissions/permission.ts';
import type { Producers } from './description.ts';
import type { Grant } from './grants.ts';
import type { Use } from './uses.ts';

/** `inert`: it does nothing that a permission would have to grant, or says nothing about the code. */
export type ImportStatus = 'granted' | 'not-granted' | 'inert' | 'unknown';

/** Functions of one import that need the same, judged. One import may stand in several entries. */
export interface AuditedImport extends Use {
  readonly status: ImportStatus;
  /** What grants it. */
  readonly by: readonly Grant[];
  readonly reason: Text;
}

/** `offered`: others may call it, and no permission is about it. */
export type ExportStatus = 'granted' | 'not-granted' | 'offered';

export interface AuditedExport {
  readonly name: string;
  readonly interface?: string;
  readonly version?: string;
  readonly functions: readonly string[];
  readonly status: ExportStatus;
  readonly by: readonly Grant[];
  readonly reason: Text;
}

/** `not-visible`: a binary cannot show whether it uses the permission. */
export type PermissionStatus = 'used' | 'unused' | 'not-visible';

export interface AuditedPermission extends Grant {
  readonly status: PermissionStatus;
}

/** A version of an interface family among imports and exports. */
export interface AuditedVersion {
  /** `wasi` for the interfaces that WASI releases together, otherwise a package. */
  readonly package: string;
  readonly version: string;
  readonly names: readonly string[];
  /** Whether the target runs it; absent where that is not known. */
  readonly runs?: boolean;
}

/** A part of a composed component, told by what it exports where it has no name. */
export interface AuditedPart {
  readonly name?: string;
  /** The row that it was compared with, where that is certain. */
  readonly row?: string;
  readonly exports: readonly string[];
  /** `outside`: through an import of the whole. */
  readonly imports: readonly { readonly name: string; readonly from: 'outside' | 'part' | 'inside' }[];
}

/** A finding in every locale. */
export interface AuditFinding {
  readonly rule: AuditRule;
  readonly severity: Severity;
  readonly where: Place;
  readonly what: Text;
  readonly why: Text;
  readonly fix: Text;
  readonly source?: Source;
}

/** What an audit asks for; each id states the desired world. */
export type AuditRule =
  | 'imports-granted'
  | 'imports-known'
  | 'exports-granted'
  | 'exports-present'
  | 'permissions-used'
  | 'versions-run'
  | 'one-wasi-generation'
  | 'language-agrees'
  | 'permissions-readable'
  | 'component-built';

/** A permission that the imports ask for; its scope is a decision that a binary does not show. */
export interface ProposedPermission {
  readonly permission: Permission;
  /** What has to be decided; absent where nothing is left to decide. */
  readonly decide?: Text;
  /** The imports and exports that ask for it. */
  readonly because: readonly string[];
}

export interface ProposedRow {
  readonly language?: string;
  readonly permissions: readonly ProposedPermission[];
}

export interface Audit {
  readonly kind: 'component' | 'module' | 'wit-package';
  /** The rows that the binary was compared with; none where there is a proposal instead. */
  readonly components: readonly string[];
  readonly toolchain?: { readonly name: string; readonly version?: string };
  /** Of the binary and its modules together, each once. */
  readonly producers: Producers;
  readonly imports: readonly AuditedImport[];
  readonly exports: readonly AuditedExport[];
  readonly permissions: readonly AuditedPermission[];
  readonly versions: readonly AuditedVersion[];
  readonly parts: readonly AuditedPart[];
  readonly findings: readonly AuditFinding[];
  /** Where no row was given. */
  readonly proposed?: ProposedRow;
}
