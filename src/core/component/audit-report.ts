import type { TargetId } from '../catalogue/enforcement.ts';
import { verdictOf } from '../check/check.ts';
import { quote } from '../errors.ts';
import { SEVERITIES, type Finding, type Severity } from '../finding.ts';
import type { Locale } from '../locales/locale.ts';
import { kebabName } from '../permissions/names.ts';
import { printPermission } from '../permissions/print.ts';
import { printTable } from '../permissions/print-table.ts';
import type {
  Audit,
  AuditedExport,
  AuditedImport,
  AuditFinding,
  AuditedPart,
  AuditedPermission,
  AuditedVersion,
  ExportStatus,
  ImportStatus,
  PermissionStatus,
  ProposedRow,
} from './audited.ts';

/** An audit as one reader gets it: bounded, worst first. Names of the binary are one line of at most 80 characters. */
export interface AuditReport {
  locale: Locale;
  verdict: 'pass' | 'fail';
  fail_on: Severity;
  /** Name of the file, where it came from one. */
  file?: string;
  kind: Audit['kind'];
  /** The rows that it was compared with. */
  components: string[];
  target?: TargetId;
  toolchain?: string;
  /** `tool 1.2.3` */
  producers: string[];
  /** Of everything found, what is left out included. */
  counts: AuditCounts;
  findings: Finding[];
  imports: {
    name: string;
    status: ImportStatus;
    reason: string;
    granted_by?: string[];
    functions?: string[];
  }[];
  permissions: { component: string; permission: string; status: PermissionStatus }[];
  exports: { name: string; status: ExportStatus; reason: string }[];
  versions: { name: string; runs?: boolean }[];
  /** Of a composed component. */
  parts: { name: string; row?: string; imports: string[] }[];
  /** Entries of the lists above that are not shown; `detail: detailed` shows more. */
  left_out: number;
  proposed?: {
    markdown: string;
    decide: { permission: string; decision: string; because: string[] }[];
  };
}

export interface AuditCounts {
  granted: number;
  not_granted: number;
  inert: number;
  unknown: number;
  used: number;
  unused: number;
  not_visible: number;
  error: number;
  warning: number;
  info: number;
}

export interface ReportOptions {
  readonly locale: Locale;
  readonly failOn: Severity;
  readonly detail: 'concise' | 'detailed';
  readonly file?: string | undefined;
  readonly target?: TargetId | undefined;
}

/** Entries of one list, names in one entry. */
const MOST = {
  concise: { entries: 60, names: 8 },
  detailed: { entries: 1000, names: 200 },
} as const;

type Most = (typeof MOST)[keyof typeof MOST];

export function reportAudit(audit: Audit, options: ReportOptions): AuditReport {
  const { locale, failOn, detail, file, target } = options;
  const most = MOST[detail];
  const counts = countAll(audit);
  const producers = [...audit.producers.languages, ...audit.producers.tools, ...audit.producers.sdks];
  const lists = [
    audit.findings,
    audit.imports,
    audit.permissions,
    audit.exports,
    audit.versions,
    audit.parts,
    producers,
  ];
  const take = <T>(list: readonly T[]) => list.slice(0, most.entries);
  return {
    locale,
    verdict: verdictOf({ counts }, failOn),
    fail_on: failOn,
    ...(file !== undefined && { file }),
    kind: audit.kind,
    components: [...audit.components],
    ...(target && { target }),
    ...(audit.toolchain && { toolchain: plain(withVersion(audit.toolchain)) }),
    producers: take(producers).map((producer) => plain(withVersion(producer))),
    counts,
    findings: take(inOrder(audit.findings, SEVERITIES, ({ severity }) => severity)).map((finding) =>
      findingIn(locale, finding),
    ),
    imports: take(inOrder(audit.imports, IMPORT_ORDER, ({ status }) => status)).map((item) =>
      importIn(locale, item, detail, most),
    ),
    permissions: take(audit.permissions).map(permissionEntry),
    exports: take(audit.exports).map((item) => exportIn(locale, item)),
    versions: take(audit.versions).map(versionEntry),
    parts: take(audit.parts).map((part) => partEntry(part, most)),
    left_out: lists.reduce((sum, list) => sum + Math.max(0, list.length - most.entries), 0),
    ...(audit.proposed && { proposed: proposalIn(locale, audit.proposed, file, most) }),
  };
}

const IMPORT_ORDER: readonly ImportStatus[] = ['not-granted', 'unknown', 'granted', 'inert'];

function inOrder<T, K>(items: readonly T[], order: readonly K[], keyOf: (item: T) => K): readonly T[] {
  return items.toSorted((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)));
}

function countAll({ imports, permissions, findings }: Audit): AuditCounts {
  const importsThat = (status: ImportStatus) => imports.filter((item) => item.status === status).length;
  const permissionsThat = (status: PermissionStatus) =>
    permissions.filter((item) => item.status === status).length;
  const findingsThat = (severity: Severity) => findings.filter((item) => item.severity === severity).length;
  return {
    granted: importsThat('granted'),
    not_granted: importsThat('not-granted'),
    inert: importsThat('inert'),
    unknown: importsThat('unknown'),
    used: permissionsThat('used'),
    unused: permissionsThat('unused'),
    not_visible: permissionsThat('not-visible'),
    error: findingsThat('error'),
    warning: findingsThat('warning'),
    info: findingsThat('info'),
  };
}

/** A name of the binary as data for a reader: one line, clipped. */
function plain(name: string): string {
  return quote(name).slice(1, -1);
}

function withVersion({ name, version = '' }: { readonly name: string; readonly version?: string }): string {
  return `${name} ${version}`.trim();
}

function findingIn(locale: Locale, { what, why, fix, source, ...rest }: AuditFinding): Finding {
  const url = source?.url?.replace('{locale}', locale);
  return {
    ...rest,
    what: what[locale],
    why: why[locale],
    fix: fix[locale],
    ...(source && { source: { ...source, ...(url !== undefined && { url }) } }),
  };
}

function importIn(
  locale: Locale,
  { name, status, reason, by, functions }: AuditedImport,
  detail: ReportOptions['detail'],
  most: Most,
): AuditReport['imports'][number] {
  const speaks = detail === 'detailed' || status === 'not-granted' || status === 'unknown';
  return {
    name: plain(name),
    status,
    reason: reason[locale],
    ...(by.length > 0 && {
      granted_by: [...new Set(by.map(({ permission }) => printPermission(permission)))].slice(0, most.names),
    }),
    ...(speaks && functions.length > 0 && { functions: functions.slice(0, most.names).map(plain) }),
  };
}

function permissionEntry({ component, permission, status }: AuditedPermission) {
  return { component, permission: printPermission(permission), status };
}

function exportIn(locale: Locale, { name, status, reason }: AuditedExport) {
  return { name: plain(name), status, reason: reason[locale] };
}

function versionEntry({ package: family, version, runs }: AuditedVersion) {
  return { name: plain(`${family}@${version}`), ...(runs !== undefined && { runs }) };
}

function partEntry({ name, row, exports, imports }: AuditedPart, most: Most) {
  return {
    name: plain(name ?? exports.join(', ')),
    ...(row !== undefined && { row }),
    imports: imports.slice(0, most.names).map((item) => plain(item.name)),
  };
}

function proposalIn(
  locale: Locale,
  { language = '', permissions }: ProposedRow,
  file: string | undefined,
  most: Most,
): NonNullable<AuditReport['proposed']> {
  const items = permissions.map(({ permission }) => ({ kind: 'permission', permission }) as const);
  const row = {
    kind: 'component',
    component: componentName(file),
    language,
    function: '',
    cell: { none: items.length === 0, items: items.slice(0, most.entries) },
  } as const;
  return {
    markdown: printTable({ rows: [row] }, locale),
    decide: permissions.slice(0, most.entries).flatMap(({ permission, decide, because }) =>
      decide === undefined
        ? []
        : [
            {
              permission: plain(printPermission(permission)),
              decision: decide[locale],
              because: because.slice(0, most.names).map(plain),
            },
          ],
    ),
  };
}

/** The name of the row that a file belongs to: of the file, without folders and ending. */
export function componentName(file = 'component'): string {
  return kebabName(file.replace(/^.*[\\/]/s, '').replace(/\.[^.]*$/, ''));
}
