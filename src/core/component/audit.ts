import type { Place } from '../finding.ts';
import type { ComponentRow, PermissionsTable } from '../permissions/permission.ts';
import { auditExport, findExports, findUnanswered } from './audit-export.ts';
import { auditImport, type Allowance } from './audit-import.ts';
import { auditPart, permissionsAnsweredInside, placeParts } from './audit-part.ts';
import { auditPermissions, findUnused } from './audit-permission.ts';
import { auditVersions, findVersions } from './audit-version.ts';
import type { Audit, AuditedExport, AuditedImport } from './audited.ts';
import type { CallNames } from './call-names.ts';
import type { Part, Wasm } from './description.ts';
import { findForm } from './find-form.ts';
import { findImports } from './find-imports.ts';
import { findParts } from './find-parts.ts';
import { gatherProducers } from './gather-producers.ts';
import { grantsOf } from './grants.ts';
import { matchParts } from './match-parts.ts';
import { proposeRow } from './propose-row.ts';
import { together, toolchainNamed, toolchainOf, type Toolchain } from './toolchain.ts';
import { usesOf } from './uses.ts';

export interface AuditOptions extends CallNames {
  /** What the target runs: `wasi@0.2.12` for the interfaces of WASI, `wasi:config@0.2.0-rc.1` for others. */
  readonly runs?: readonly string[];
  /** The language that the code is in, where neither the row nor the binary says it right. */
  readonly toolchain?: string;
}

/** The row of a binary, or the rows of a composed one, and the table that they stand in. */
export interface Contract {
  readonly rows: readonly ComponentRow[];
  readonly table: PermissionsTable;
}

/** Compares what a binary imports and exports, function by function, with what its rows grant. */
export function auditAgainst(wasm: Wasm, { rows, table }: Contract, options: AuditOptions): Audit {
  const toolchain = toolchainFor(wasm, options.toolchain, rows);
  const grants = grantsOf(rows, table);
  const allowance: Allowance = { ...options, grants, toolchain, proposed: false };
  const where = placeOf(rows);
  const judged = judge(wasm, allowance);
  const answeredInside = permissionsAnsweredInside(wasm, allowance);
  const rowOf = rowsOfParts(wasm, rows, options);
  const allowanceOf = (part: Part, row: ComponentRow): Allowance => ({
    ...allowance,
    grants: grantsOf([row], table),
    toolchain: toolchainFor(part.component, options.toolchain, [row]),
  });
  const permissions = auditPermissions(grants, { ...judged, answeredInside, module: wasm.kind === 'module' });
  return {
    ...describe(wasm, judged, options, rowOf),
    components: rows.map(({ component }) => component),
    permissions,
    findings: [
      ...findForm(wasm, rows, where),
      ...findImports(judged.imports, where, allowance),
      ...findParts(placeParts(wasm), rowOf, allowance, allowanceOf),
      ...findExports(judged.exports, where),
      ...findUnanswered(judged.exports, { rows, table }, options, where),
      ...findUnused(permissions, rows),
      ...findVersions(auditVersions(judged, options.runs), where),
    ],
  };
}

/** Reads a binary without a table: the row that it asks for, and what no row could grant. */
export function auditAlone(wasm: Wasm, options: AuditOptions): Audit {
  const toolchain = toolchainFor(wasm, options.toolchain, []);
  const proposed = proposeRow(wasm, toolchain);
  const grants = proposed.permissions.map(({ permission }) => ({ permission, component: '' }));
  const allowance: Allowance = { ...options, grants, toolchain, proposed: true };
  const judged = judge(wasm, allowance);
  const beyondAnyRow = judged.imports.filter(
    ({ need }) => need.kind === 'everything' || need.kind === 'unknown',
  );
  return {
    ...describe(wasm, judged, options),
    components: [],
    permissions: [],
    findings: [
      ...findForm(wasm, [], {}),
      ...findImports(beyondAnyRow, {}, allowance),
      ...findVersions(auditVersions(judged, options.runs), {}),
    ],
    proposed,
  };
}

interface Judged {
  readonly imports: readonly AuditedImport[];
  readonly exports: readonly AuditedExport[];
}

function judge(wasm: Wasm, allowance: Allowance): Judged {
  const exports = wasm.kind === 'component' ? wasm.exports : [];
  return {
    imports: usesOf(wasm).flatMap((use) => auditImport(use, allowance)),
    exports: exports.map((port) => auditExport(port, allowance)),
  };
}

function describe(
  wasm: Wasm,
  judged: Judged,
  { runs }: AuditOptions,
  rowOf: ReadonlyMap<Part, ComponentRow> = new Map(),
): Omit<Audit, 'components' | 'permissions' | 'findings'> {
  const toolchain = toolchainOf(wasm);
  return {
    kind: wasm.kind === 'component' && wasm.witPackage ? 'wit-package' : wasm.kind,
    ...(toolchain === undefined
      ? {}
      : {
          toolchain: {
            name: toolchain.name,
            ...(toolchain.version === undefined ? {} : { version: toolchain.version }),
          },
        }),
    producers: gatherProducers(wasm),
    ...judged,
    versions: auditVersions(judged, runs),
    parts: placeParts(wasm).map(({ part }) => auditPart(part, rowOf.get(part))),
  };
}

/** The row of each part that has code of its own, where several rows have one binary. */
function rowsOfParts(
  wasm: Wasm,
  rows: readonly ComponentRow[],
  names: CallNames,
): ReadonlyMap<Part, ComponentRow> {
  if (rows.length < 2) return new Map();
  const parts = placeParts(wasm).map(({ part }) => part);
  return matchParts(
    parts.filter(({ component }) => component.modules.length > 0),
    rows,
    names,
  );
}

/**
 * What the caller says, else what the rows say, which are reviewed, else what the binary says of itself: then no
 * function with reach counts as linked by the toolchain, since a binary can say anything.
 */
function toolchainFor(
  wasm: Wasm,
  named: string | undefined,
  rows: readonly ComponentRow[],
): Toolchain | undefined {
  const said = named === undefined ? rows.map(({ language }) => language) : [named];
  const known = together(said.map((language) => toolchainNamed(language)));
  if (known !== undefined) return known;
  const made = toolchainOf(wasm);
  return made === undefined ? undefined : { ...made, linked: new Set() };
}

/** One row's place, or only the names of several. */
function placeOf(rows: readonly ComponentRow[]): Place {
  const [row] = rows;
  if (row === undefined) return {};
  return rows.length === 1
    ? { ...row.where, component: row.component }
    : { component: rows.map(({ component }) => component).join(' + ') };
}
