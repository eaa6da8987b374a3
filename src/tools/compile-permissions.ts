import * as z from 'zod';
import { TARGETS } from '../core/catalogue/enforcement.ts';
import type { Compilation } from '../core/compile/compile.ts';
import { quote, userError } from '../core/errors.ts';
import { LOCALES } from '../core/locales/locale.ts';
import { defineTool, type ToolContext } from './define-tool.ts';
import { matchesGlob } from './match-glob.ts';
import { presentCompilation } from './present-compilation.ts';

const LONGEST_PATH = 4096;
const LARGEST_TABLE = 2 * 1024 * 1024;

export const CompileOutput = z.object({
  locale: z.enum(LOCALES),
  date: z.string(),
  target: z.string(),
  refused: z.boolean().describe('Nothing is written: strict'),
  unsupported: z.number().describe('Permissions that are not written'),
  coarse: z.number().describe('Permissions that are written together with more'),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), main: z.literal(true).optional() })),
  contents: z.array(z.object({ path: z.string(), content: z.string() })),
  report: z.unknown() as unknown as z.ZodType<Compilation['report'], Compilation['report']>,
});

export const compilePermissionsTool = defineTool({
  name: 'compile_permissions',
  title: { en: 'Compile the permissions table', fr: 'Compiler le tableau des permissions' },
  description:
    'Turns a permissions table into the configuration of one target: its manifest, WIT worlds, composition, capability gate, network policies and a CI workflow, with a report of what the target does not hold. Use it instead of writing manifests by hand, once check_architecture passes.',
  input: z.strictObject({
    table: z.string().describe('Markdown with the table, or its path below --files'),
    target: z.enum(TARGETS),
    wasi: z.enum(['0.2', '0.3']).optional().describe('Default: 0.2'),
    service: z.string().max(100).optional().describe('Name of the whole'),
    registry: z.string().max(300).optional().describe('Such as ghcr.io/acme/shop'),
    set: z
      .record(z.string(), z.string())
      .optional()
      .describe('Values of ${NAME} parameters and of env and config names'),
    strict: z
      .boolean()
      .optional()
      .describe('Write nothing where the target does not hold a permission exactly'),
    wit: z
      .array(z.strictObject({ path: z.string(), text: z.string() }))
      .max(200)
      .optional()
      .describe('Interfaces of called components'),
    files: z
      .array(z.string().max(200))
      .max(50)
      .optional()
      .describe('Globs of the contents to return; default: the main file and the report'),
    locale: z.enum(LOCALES).optional().describe('Default: the server’s'),
  }),
  output: CompileOutput,
  async run({ table, set, files: globs, locale: asked, ...options }, context) {
    const locale = asked ?? context.locale;
    const text = await readTable(table, context);
    const [{ compile }, { parseTable }, { loadCatalogue }] = await Promise.all([
      import('../core/compile/compile.ts'),
      import('../core/permissions/parse-table.ts'),
      import('../core/catalogue/catalogue.ts'),
    ]);
    const catalogue = loadCatalogue();
    const packages = await context.witPackages?.();
    const { files, report, ...counts } = compile(parseTable(text).table, {
      target: options.target,
      locale,
      catalogue,
      version: context.version,
      ...(packages && { packages }),
      ...(options.wasi && { wasi: options.wasi }),
      ...(options.service !== undefined && { service: options.service }),
      ...(options.registry !== undefined && { registry: options.registry }),
      ...(options.strict !== undefined && { strict: options.strict }),
      ...(options.wit && { wit: options.wit }),
      ...(set && { set: new Map(Object.entries(set)) }),
    });
    const isWanted = globs && matchesGlob(globs);
    return {
      locale,
      date: catalogue.date,
      target: options.target,
      ...counts,
      files: files.map(({ path, content, main }) => ({
        path,
        bytes: Buffer.byteLength(content),
        ...(main && { main }),
      })),
      contents: files
        .filter(({ path, main }) => (isWanted ? isWanted(path) : main === true || path === 'ENFORCEMENT.md'))
        .map(({ path, content }) => ({ path, content })),
      report,
    };
  },
  present: (output) => presentCompilation(output),
});

/** A table has several lines, the path of a file has one. */
async function readTable(table: string, { files }: ToolContext): Promise<string> {
  if (/[\n\r|]/.test(table.slice(0, LONGEST_PATH))) return table;
  if (files === undefined) throw userError('files.none', { path: quote(table) });
  return files.readText(table, LARGEST_TABLE);
}
