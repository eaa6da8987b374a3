import * as z from 'zod';
import type { Answer } from '../core/catalogue/answer.ts';
import { TARGETS } from '../core/catalogue/enforcement.ts';
import { KINDS, MATURITIES, STATUSES } from '../core/catalogue/kinds.ts';
import { quote, userError } from '../core/errors.ts';
import { LOCALES } from '../core/locales/locale.ts';
import { CAPABILITIES } from '../core/permissions/capability.ts';
import { defineTool } from './define-tool.ts';
import { presentAnswer } from './present-answer.ts';

const Sources = z.array(z.string());

/** Says less than `Answer` does: every client reads it with the list of tools. */
const Output = z.object({
  date: z.string(),
  locale: z.string(),
  status: z.enum(STATUSES),
  subject: z.string().optional().describe('What the status speaks of'),
  entries: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      name: z.string(),
      maturity: z.string(),
      summary: z.string(),
      match: z.string().optional(),
      reason: z.string().optional(),
      versions: z.array(z.string()).optional(),
      successors: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
      says: z.array(z.object({ text: z.string(), sources: Sources })),
      sources: Sources,
    }),
  ),
  total: z.number(),
  not_offered: z
    .array(
      z.object({
        name: z.string(),
        why: z.string(),
        note: z.string(),
        instead: z.string().optional(),
        sources: Sources,
      }),
    )
    .describe('Commands, flags and names that are gone or never were'),
  enforcement: z.array(
    z.object({
      target: z.string(),
      modes: z.array(z.string()),
      checked: z.string(),
      capabilities: z.array(z.string()),
      default: z.string(),
      tells_apart: z.string().describe('The finest scope'),
      read_only: z.boolean().optional(),
      syntax: z.string().optional(),
      deny: z.string().optional(),
      limits: z.string().optional(),
      sources: Sources,
    }),
  ),
  nearest: z.array(z.string()).describe('Ids'),
  page: z.string().optional().describe('Markdown'),
});

const SEARCH_FIELDS = ['words', 'kind', 'maturity', 'capability', 'target'] as const;

export const searchCatalogueTool = defineTool({
  name: 'search_catalogue',
  title: { en: 'Search the dated catalogue', fr: 'Chercher dans le catalogue daté' },
  description:
    'Finds runtimes, tools, languages, WASI and vendor interfaces, CI actions, published figures and traps, each with maturity, source and successor; with `capability` or `target`, what each target enforces. Use it before you name any of them, or a command or flag. "not-in-catalogue" does not mean invented.',
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
  present: (output) => presentAnswer(output as Answer),
});
