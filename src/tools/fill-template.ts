import * as z from 'zod';
import { quote } from '../core/errors.ts';
import { LOCALES } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import { fillTemplate } from '../core/templates/fill-template.ts';
import { codeSpan } from '../core/permissions/code-spans.ts';
import { listedLocale } from '../core/templates/template-library.ts';
import { defineTool } from './define-tool.ts';
import { loadPromptCatalogue } from './prompt-catalogue.ts';

const Component = z.strictObject({
  name: z.string().min(1).max(100),
  language: z.string().min(1).max(100).describe('A language, or "external" for what is not compiled to Wasm'),
  function: z.string().max(500).optional(),
  permissions: z
    .array(z.string().min(1).max(500))
    .max(50)
    .optional()
    .describe('In the notation, such as "http-out https://api.bank.example"'),
});

const Row = z.object({
  component: z.string(),
  language: z.string(),
  function: z.string(),
  permissions: z.array(z.string()),
  hint: z.string().optional().describe('What someone has to decide'),
});

export const fillTemplateTool = defineTool({
  name: 'fill_template',
  title: { en: 'Fill an architect template', fr: 'Remplir un modèle d’architecte' },
  description:
    'Fills an architect template with values and returns the prompt text, what is still missing, and the skeleton of the permissions table (Component, Language, Function, Permissions). Use it first when a WebAssembly architecture or migration is asked for, then answer the text and complete the table.',
  input: z.strictObject({
    template: z
      .string()
      .describe('wasm-expert, wasm-basic, wasm-review, wasm-before-after, or an own template'),
    values: z
      .record(z.string(), z.string())
      .optional()
      .describe(
        'Placeholder to value: {"core_language": "Rust", "api_language": "Go", "service": "a payment service"}',
      ),
    locale: z.enum(LOCALES).optional().describe('Language of the text; default: the server’s'),
    components: z
      .array(Component)
      .max(200)
      .optional()
      .describe('Components that are known already, databases too'),
  }),
  output: z.object({
    template: z.string(),
    locale: z.enum(LOCALES),
    text: z.string().describe('The prompt'),
    filled: z.array(z.string()),
    left: z.array(
      z.object({ name: z.string(), required: z.boolean(), label: z.string(), example: z.string() }),
    ),
    unknown: z.array(
      z.object({ name: z.string(), nearest: z.string().optional().describe('What was probably meant') }),
    ),
    skeleton: z.object({ columns: z.array(z.string()), rows: z.array(Row), markdown: z.string() }),
  }),
  async run({ template: name, values = {}, locale: asked, components = [] }, context) {
    const library = context.templates();
    const template = library.get(name);
    const locale = asked ?? listedLocale(template, context.locale);
    const catalogue = await loadPromptCatalogue();
    const { text, filled, left, unknown } = await fillTemplate(library, name, {
      locale,
      values,
      facts: catalogue.pickFacts(locale, values),
      tools: context.tools,
      languages: catalogue.languages,
    });
    const given = new Map(filled.map((placeholder) => [placeholder, values[placeholder]!]));
    const { makeSkeleton } = await import('../core/templates/skeleton.ts');
    const { columns, rows, markdown } = makeSkeleton(template, locale, given, components);
    return {
      template: name,
      locale,
      text,
      filled: [...filled],
      left: [...left],
      unknown: [...unknown],
      skeleton: {
        columns: [...columns],
        rows: [...rows],
        markdown,
      },
    };
  },
  present({ locale, text, left, unknown, skeleton }) {
    const parts = [text.trimEnd()];
    if (skeleton.rows.length > 0) {
      const hints = skeleton.rows.filter(({ hint }) => hint !== undefined);
      parts.push(
        `## ${say(locale, 'fill.skeleton')}`,
        skeleton.markdown.trimEnd(),
        hints
          .map(
            ({ component, hint = '' }) =>
              `- ${say(locale, 'fill.hint', { component: codeSpan(component), hint })}`,
          )
          .join('\n'),
      );
    }
    const missing = left.map(({ name, label, required }) =>
      say(locale, required ? 'fill.left-required' : 'fill.left', { name, label }),
    );
    const strange = unknown.map(({ name, nearest }) =>
      nearest === undefined
        ? say(locale, 'fill.unknown', { name: quote(name) })
        : say(locale, 'fill.unknown-near', { name: quote(name), near: nearest }),
    );
    const notes = [...missing, ...strange];
    if (notes.length > 0)
      parts.push(`## ${say(locale, 'fill.notes')}`, notes.map((note) => `- ${note}`).join('\n'));
    return parts.filter((part) => part !== '').join('\n\n');
  },
});
