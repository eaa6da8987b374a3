import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadCatalogue } from '../../src/core/catalogue/catalogue.ts';
import { compile, type CompileOptions } from '../../src/core/compile/compile.ts';
import { makePlan } from '../../src/core/compile/plan.ts';
import { settle } from '../../src/core/compile/settle.ts';
import type { ManifestGrant } from '../../src/core/compile/manifest-grant.ts';
import { distinctGrants } from '../../src/core/compile/manifest-grant.ts';
import type { Target } from '../../src/core/compile/target.ts';
import { parseTable } from '../../src/core/permissions/parse-table.ts';
import type { PermissionsTable } from '../../src/core/permissions/permission.ts';

/** The service that the documentation speaks of. */
export const PAYMENT = readFileSync(
  resolve(import.meta.dirname, '../golden/compile/tables/payment.md'),
  'utf8',
);

/** A table of one component with these permissions, and a database and a broker behind it. */
export function tableOf(...permissions: readonly string[]): string {
  return `
| Component | Language | Function | Permissions |
| --- | --- | --- | --- |
| app | Rust | - | ${permissions.map((text) => `\`${text}\``).join('<br>')} |
| core | Rust | - | none |
| postgres | external | - | \`at postgres.internal:5432\` |
| broker | external | Redis | \`at broker.internal:6379\` |
`;
}

export function compileText(
  document: string,
  options: Omit<CompileOptions, 'locale' | 'version' | 'catalogue'> & Partial<CompileOptions>,
) {
  return compileTable(parseTable(document).table, options);
}

export function compileTable(
  table: PermissionsTable,
  options: Omit<CompileOptions, 'locale' | 'version' | 'catalogue'> & Partial<CompileOptions>,
) {
  return compile(table, { locale: 'en', version: '1.2.3', catalogue: loadCatalogue(), ...options });
}

/** What a target's files are meant to grant for a table. */
export function grantsMeant(table: PermissionsTable, target: Target): readonly ManifestGrant[] {
  const settled = settle(table, new Map());
  return target.grants(
    makePlan(settled.table, target, {
      wasi: '0.2',
      service: 'service',
      registry: 'registry.example/shop',
      locale: 'en',
      values: settled.values,
      wit: [],
    }),
  );
}

/** What the files that were written grant. */
export function grantsRead(table: PermissionsTable, target: Target): readonly ManifestGrant[] {
  const { files } = compileTable(table, { target: target.id });
  return distinctGrants(files.flatMap(({ path, content }) => target.read(content, path)));
}
