import * as z from 'zod';
import { TARGETS } from '../core/catalogue/enforcement.ts';
import { quote, userError } from '../core/errors.ts';
import { SEVERITIES } from '../core/finding.ts';
import { LOCALES } from '../core/locales/locale.ts';
import { defineTool, type ToolContext } from './define-tool.ts';
import { presentCheck } from './present-check.ts';

const AnsweredFinding = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  line: z.number().optional(),
  column: z.number().optional(),
  end_column: z.number().optional(),
  row: z.number().optional().describe('Row of the table, from 1'),
  component: z.string().optional(),
  what: z.string(),
  why: z.string().optional(),
  fix: z.string(),
  source: z.object({ title: z.string(), url: z.string().optional(), read: z.string() }).optional(),
  replacement: z.string().optional().describe('The text to put in place of the one at the columns'),
});

const AnsweredRow = z.object({
  component: z.string(),
  language: z.string(),
  function: z.string(),
  kind: z.enum(['component', 'external']),
  permissions: z.array(z.string()),
});

const MAX_BYTES = 4 * 1024 * 1024;

export const checkArchitectureTool = defineTool({
  name: 'check_architecture',
  title: { en: 'Check an architecture', fr: 'Vérifier une architecture' },
  description:
    'Reviews a Markdown architecture document: its permissions table, what it names and its code blocks. Answers the verdict, each finding with its place and how to mend it, and the table as read. Run it on the whole document before you show it, mend, and repeat until it is clean.',
  input: z.strictObject({
    document: z.string().optional().describe('The whole document, Markdown'),
    path: z.string().optional().describe('Instead: a file below --files'),
    target: z.enum(TARGETS).optional().describe('Also check that it holds each permission'),
    wasi: z.enum(['0.2', '0.3']).optional().describe('The generation that is built for'),
    against: z.string().optional().describe('The older document: every wider grant is an error'),
    fail_on: z.enum(SEVERITIES).optional().describe('Default: error'),
    locale: z.enum(LOCALES).optional().describe('Default: the server’s'),
    detail: z.enum(['concise', 'detailed']).optional().describe('Default: concise'),
  }),
  output: z.object({
    locale: z.enum(LOCALES),
    verdict: z.enum(['pass', 'fail']),
    counts: z.object({ error: z.number(), warning: z.number(), info: z.number() }),
    findings: z.array(AnsweredFinding),
    not_shown: z.number().describe('Further findings'),
    table: z.array(AnsweredRow),
    rows: z.number(),
    date: z.string().describe('Of the facts'),
  }),
  async run(input, context) {
    const { document, path, fail_on: failOn = 'error', detail = 'concise', ...asked } = input;
    const locale = asked.locale ?? context.locale;
    const text = await readGiven(document, path, context);
    const [{ review }, { answerOf }] = await Promise.all([
      import('../core/check/review.ts'),
      import('../core/check/answer.ts'),
    ]);
    const { wit } = context;
    return answerOf(await review({ ...asked, document: text, failOn, locale, wit }), locale, detail);
  },
  present: (output) => presentCheck(output),
});

async function readGiven(
  document: string | undefined,
  path: string | undefined,
  { files }: ToolContext,
): Promise<string> {
  if (document !== undefined && path === undefined) return document;
  if (path === undefined || document !== undefined) throw userError('check.document-or-path');
  if (!files) throw userError('check.no-files', { path: quote(path) });
  return files.readText(path, MAX_BYTES);
}
