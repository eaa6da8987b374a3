import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUserError } from '../src/core/errors.ts';
import { targets } from '../src/core/compile/targets/index.ts';
import type { TargetId } from '../src/core/catalogue/enforcement.ts';
import { printTable } from '../src/core/permissions/print-table.ts';
import type { PermissionsTable } from '../src/core/permissions/permission.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import { findingsOn } from './support/check.ts';
import { compileTable, PAYMENT, tableOf } from './support/compile.ts';
import { useWitTools } from './support/wit-tools.ts';
import { anyTable } from './support/written.ts';

const wit = useWitTools();

/** A document that shows every file which a target writes for its table. */
function pasted(table: PermissionsTable, target: TargetId): string {
  const { files } = compileTable(table, { target });
  const blocks = files
    .filter(({ path }) => !path.endsWith('.md'))
    .map(({ path, content }) => {
      const language = path.slice(path.lastIndexOf('.') + 1);
      return `\`${path}\`:\n\n\`\`\`\`\`\`${language}\n${content}\`\`\`\`\`\`\n`;
    });
  return [printTable(table, 'en'), ...blocks].join('\n');
}

const OF_BLOCKS = new Set([
  'manifests-agree',
  'manifests-parse',
  'wit-resolves',
  'tools-exist',
  'interfaces-exist',
]);

const TABLES: Readonly<Record<string, string>> = {
  payment: PAYMENT,
  'everything of one component': tableOf(
    'http-in /v1/...',
    'call core',
    'http-out https://api.example, https://*.partner.example:8443',
    'tcp-connect 10.0.0.5:443',
    'sql ledger @postgres',
    'messaging-publish orders @broker',
    'fs-read /templates',
    'env LOG_LEVEL',
    'config REGION',
    'secret API_TOKEN',
    'keyvalue sessions',
    'dns *.internal.example',
    'memory 64MiB',
    'timeout 2s',
    'instances 3',
  ),
  'a job': tableOf('schedule 0 2 * * *', 'fs-write /out=/srv/out', 'http-out any (webhooks)', 'env A, B'),
};

describe.each(targets().map(({ id }) => id))('what is compiled for %s', (target) => {
  test.each(Object.entries(TABLES))('agrees with its own table: %s', async (_, document) => {
    const findings = await findingsOn(pasted(parseTable(document).table, target), {
      wit: () => Promise.resolve(wit.tools),
    });
    expect(findings.filter(({ rule }) => OF_BLOCKS.has(rule))).toEqual([]);
  });

  test('agrees with any table', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const document = pasted(table, target);
        const { table: read } = parseTable(document);
        fc.pre(
          JSON.stringify(read.rows.map(({ component }) => component)) ===
            JSON.stringify(table.rows.map(({ component }) => component)),
        );
        const findings = await findingsOn(document);
        expect(findings.filter(({ rule }) => rule === 'manifests-agree')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
