import * as z from 'zod';
import { TARGETS, type TargetId } from '../core/catalogue/enforcement.ts';
import type { AuditCounts, AuditReport } from '../core/component/audit-report.ts';
import { quote, userError } from '../core/errors.ts';
import { SEVERITIES } from '../core/finding.ts';
import { LOCALES } from '../core/locales/locale.ts';
import { defineTool, type ToolContext } from './define-tool.ts';
import { presentAudit } from './present-audit.ts';

/** Base64; a longer line ends the session of some hosts. */
const LONGEST_BASE64 = 5 * 1024 * 1024;
const LARGEST_FILE = 128 * 1024 * 1024;
const LONGEST_PATH = 4096;
const LARGEST_TABLE = 2 * 1024 * 1024;

/** Entries that the schema leaves open: every host pays for each byte of `tools/list`. */
function listOf<T>(): z.ZodArray<z.ZodType<T, T>> {
  return z.array(z.unknown() as z.ZodType<T, T>);
}

const Finding = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  where: z.object({ line: z.number().optional() }),
  what: z.string(),
  why: z.string(),
  fix: z.string(),
});

export const AuditOutput = z.object({
  locale: z.enum(LOCALES),
  verdict: z.enum(['pass', 'fail']),
  fail_on: z.enum(SEVERITIES),
  file: z.string().optional(),
  kind: z.enum(['component', 'module', 'wit-package']),
  components: z.array(z.string()).describe('Rows'),
  target: (z.string() as z.ZodType<TargetId, TargetId>).optional(),
  toolchain: z.string().optional(),
  producers: z.array(z.string()),
  counts: z.record(z.string(), z.number()) as unknown as z.ZodType<AuditCounts, AuditCounts>,
  findings: z.array(Finding),
  imports: z.array(
    z.object({
      name: z.string(),
      status: z.enum(['granted', 'not-granted', 'inert', 'unknown']),
      reason: z.string(),
      granted_by: z.array(z.string()).optional(),
      functions: z.array(z.string()).optional(),
    }),
  ),
  permissions: listOf<AuditReport['permissions'][number]>(),
  exports: listOf<AuditReport['exports'][number]>(),
  versions: listOf<AuditReport['versions'][number]>(),
  parts: listOf<AuditReport['parts'][number]>(),
  left_out: z.number(),
  proposed: z
    .object({
      markdown: z.string().describe('A row'),
      decide: listOf<NonNullable<AuditReport['proposed']>['decide'][number]>(),
    })
    .optional(),
});

export const auditComponentTool = defineTool({
  name: 'audit_component',
  title: { en: 'Audit a built component', fr: 'Auditer un composant construit' },
  description:
    'Compares what a built WebAssembly component or core module imports, function by function, with its row of the permissions table; without a table it proposes a row. Use it as soon as there is a .wasm file, and as the gate of a pipeline.',
  input: z.strictObject({
    path: z.string().optional().describe('A .wasm file below --files'),
    bytes: z.string().optional().describe('Instead: its Base64, up to 5 MB'),
    table: z.string().optional().describe('Markdown with the table, or its path; none: a row is proposed'),
    components: z
      .array(z.string())
      .max(200)
      .optional()
      .describe('Its row, or rows of a composed one; default: the file’s name'),
    target: z.enum(TARGETS).optional().describe('Also judge interface versions'),
    fail_on: z.enum(SEVERITIES).optional().describe('Default: error'),
    locale: z.enum(LOCALES).optional().describe('Default: the server’s'),
    detail: z.enum(['concise', 'detailed']).optional().describe('Default: concise'),
  }),
  output: AuditOutput,
  async run({ path, bytes, table, components, target, fail_on, locale, detail }, context) {
    const binary = await readBinary(path, bytes, context);
    const { auditFile } = await import('../core/component/audit-file.ts');
    return auditFile({
      bytes: binary,
      file: path,
      table: table === undefined ? undefined : await readTable(table, context),
      components,
      target,
      runs: target && (await versionsRunOn(target)),
      locale: locale ?? context.locale,
      failOn: fail_on ?? 'error',
      detail: detail ?? 'concise',
    });
  },
  present: (output) => presentAudit(output),
});

async function readBinary(
  path: string | undefined,
  bytes: string | undefined,
  context: ToolContext,
): Promise<Uint8Array> {
  if ((path === undefined) === (bytes === undefined)) throw userError('audit.path-or-bytes');
  if (path !== undefined) return filesOf(context, path).readBytes(path, LARGEST_FILE);
  return decode(bytes!);
}

function decode(text: string): Uint8Array {
  if (text.length > LONGEST_BASE64) throw userError('audit.bytes-too-long', { limit: LONGEST_BASE64 });
  const bare = text.replace(/\s+/g, '');
  const strange = /[^A-Za-z0-9+/_=-]|=(?!=?$)/.exec(bare);
  if (strange)
    throw userError('audit.not-base64', { text: quote(bare.slice(strange.index, strange.index + 20)) });
  return Buffer.from(bare, 'base64');
}

/** A table has several lines, the path of a file has one. */
async function readTable(table: string, context: ToolContext): Promise<string> {
  if (/[\n\r|]/.test(table.slice(0, LONGEST_PATH))) return table;
  return filesOf(context, table).readText(table, LARGEST_TABLE);
}

function filesOf({ files }: ToolContext, path: string): NonNullable<ToolContext['files']> {
  if (files === undefined) throw userError('files.none', { path: quote(path) });
  return files;
}

async function versionsRunOn(target: TargetId): Promise<readonly string[] | undefined> {
  const { loadCatalogue } = await import('../core/catalogue/catalogue.ts');
  const entry = loadCatalogue().byId(target);
  return entry?.kind === 'platform' ? entry.runs : undefined;
}
