import * as z from 'zod';
import { TARGETS, MODES } from '../core/catalogue/enforcement.ts';
import { KINDS, MATURITIES } from '../core/catalogue/kinds.ts';
import { quote, userError } from '../core/errors.ts';
import { LOCALES } from '../core/locales/locale.ts';
import { CAPABILITIES } from '../core/permissions/capability.ts';
import { defineTool } from './define-tool.ts';
import { presentAnswer } from './present-answer.ts';

const Source = z.object({ title: z.string(), url: z.string().optional(), read: z.string() });

const AnsweredEntry = z.object({
  id: z.string(),
  kind: z.enum(KINDS),
  name: z.string(),
  maturity: z.enum(MATURITIES),
  summary: z.string(),
  match: z.string().optional(),
  reason: z.string().optional().describe('Why that maturity'),
  versions: z.array(z.string()).optional(),
  successors: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  says: z.array(z.object({ text: z.string(), sources: z.array(Source) })),
  sources: z.array(Source),
});

const AnsweredEnforcement = z.object({
  target: z.enum(TARGETS),
  modes: z.array(z.enum(MODES)),
  checked: z.string().describe('The version that was read'),
  capabilities: z.array(z.enum(CAPABILITIES)),
  default: z.enum(['deny', 'allow', 'inherit', 'unlimited', 'fixed', 'packaged', 'not-applicable']),
  tells_apart: z.string().describe('The finest scope'),
  read_only: z.boolean().optional().describe('Directories can be mounted so that writes are refused'),
  syntax: z.string().optional(),
  deny: z.string().optional(),
  limits: z.string().optional(),
  sources: z.array(Source),
});

const Output = z.object({
  date: z.string(),
  locale: z.enum(LOCALES),
  status: z.enum(['in-catalogue', 'retired', 'never-existed', 'not-in-catalogue']),
  subject: z.string().optional().describe('What the status speaks of'),
  entries: z.array(AnsweredEntry),
  total: z.number(),
  not_offered: z
    .array(
      z.object({
        name: z.string(),
        why: z.enum(['deprecated', 'removed', 'never-existed']),
        note: z.string(),
        instead: z.string().optional(),
        sources: z.array(Source),
      }),
    )
    .describe('Commands, flags and names that are gone or never were'),
  enforcement: z.array(AnsweredEnforcement),
  nearest: z.array(z.string()).describe('Ids'),
  page: z.string().optional().describe('The entry asked for by id, in Markdown'),
});

const SEARCH_FIELDS = ['words', 'kind', 'maturity', 'capability', 'target'] as const;

export const searchCatalogueTool = defineTool({
  name: 'search_catalogue',
  title: { en: 'Search the dated catalogue', fr: 'Chercher dans le catalogue daté' },
  description:
    'Finds runtimes, frameworks, tools, languages, WASI and vendor interfaces, CI actions, published figures and known traps, each with its maturity, sources and successor; with `capability` or `target`, what each target enforces. Use it before you propose or name any of them, and to ask whether a command or flag exists. "not-in-catalogue" does not mean invented.',
  input: z.strictObject({
    words: z
      .string()
      .max(300)
      .optional()
      .describe('Names, old names, flags or a question; typos are forgiven'),
    id: z
      .string()
      .max(200)
      .optional()
      .describe('One entry in full, by id or alias, without the other filters'),
    kind: z.enum(KINDS).optional(),
    maturity: z.enum(MATURITIES).optional(),
    capability: z.enum(CAPABILITIES).optional(),
    target: z.enum(TARGETS).optional(),
    locale: z.enum(LOCALES).optional().describe('Default: the server’s'),
    detail: z.enum(['concise', 'detailed']).optional().describe('Default: concise'),
    limit: z.int().min(1).max(50).optional().describe('Most entries; default 6'),
  }),
  output: Output,
  async run({ locale, detail = 'concise', limit = 6, ...question }, context) {
    if (question.id !== undefined && SEARCH_FIELDS.some((field) => question[field] !== undefined)) {
      throw userError('catalogue.id-or-search', { id: quote(question.id) });
    }
    const { answer } = await import('../core/catalogue/answer.ts');
    return answer({ ...question, detail, limit, locale: locale ?? context.locale });
  },
  present: (output) => presentAnswer(output),
});
