import type { CompleteResult, GetPromptResult, Prompt } from '@modelcontextprotocol/server';
import { nearest, quote, userError } from '../core/errors.ts';
import { LOCALES, type Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import { fillTemplate, unknownArgument } from '../core/templates/fill-template.ts';
import { listedLocale, type TemplateLibrary } from '../core/templates/template-library.ts';
import type { Template } from '../core/templates/template.ts';
import type { ToolContext } from '../tools/define-tool.ts';
import { loadPromptCatalogue } from '../tools/prompt-catalogue.ts';
import { completion } from './complete.ts';
import { rememberRecent } from './recent-answers.ts';

type Arguments = Readonly<Record<string, string>>;

/** The name of the argument that asks for a text in another locale than the server's. */
const LOCALE = 'locale';

/** The templates as `prompts/list` shows them. No argument is required: every host can then show every prompt. */
export function listPrompts(context: ToolContext): readonly Prompt[] {
  return context
    .templates()
    .list()
    .map((template) => listPrompt(template, listedLocale(template, context.locale), context.locale));
}

function listPrompt(template: Template, locale: Locale, serverLocale: Locale): Prompt {
  const own = template.placeholders.map(({ name }) => ({
    name,
    description: say(locale, 'templates.described', {
      label: template.label(locale, name),
      example: template.example(locale, name),
    }),
    required: false,
  }));
  const accepted = template.locales.join(', ');
  const asked = {
    name: LOCALE,
    description: say(serverLocale, 'prompts.locale-argument', { accepted }),
    required: false,
  };
  return {
    name: template.name,
    title: template.title(locale),
    description: template.description(locale),
    arguments: template.ownLocaleArgument ? [...own, asked] : own,
  };
}

interface FilledPrompt {
  readonly description: string;
  readonly text: string;
}

/** Per library, so that an edit of a template is never answered from memory. */
const recentPrompts = new WeakMap<TemplateLibrary, ReturnType<typeof rememberRecent<FilledPrompt>>>();

/** One user message with the filled text. An argument, template or locale that is not known is a `UserError`. */
export async function getPrompt(
  context: ToolContext,
  name: string,
  given: Arguments = {},
): Promise<GetPromptResult> {
  const library = context.templates();
  let recall = recentPrompts.get(library);
  if (!recall) recentPrompts.set(library, (recall = rememberRecent()));
  const { description, text } = await recall([name, given, context.locale, context.tools], () =>
    fillPrompt(context, library, name, given),
  );
  // A result of its own for each reply: the SDK writes into it.
  return { description, messages: [{ role: 'user', content: { type: 'text', text } }] };
}

async function fillPrompt(
  context: ToolContext,
  library: TemplateLibrary,
  name: string,
  given: Arguments,
): Promise<FilledPrompt> {
  const template = library.get(name);
  const { locale, values } = splitLocale(template, given, context.locale);
  const catalogue = await loadPromptCatalogue();
  const { text, unknown } = await fillTemplate(library, name, {
    locale,
    values,
    facts: catalogue.pickFacts(locale, values),
    tools: context.tools,
    languages: catalogue.languages,
  });
  const [stranger] = unknown;
  if (stranger) throw unknownArgument(template, stranger);
  return { description: template.description(locale), text };
}

function splitLocale(
  template: Template,
  given: Arguments,
  serverLocale: Locale,
): { readonly locale: Locale; readonly values: Arguments } {
  const fallback = listedLocale(template, serverLocale);
  if (!template.ownLocaleArgument || !Object.hasOwn(given, LOCALE))
    return { locale: fallback, values: given };
  const { [LOCALE]: asked = '', ...values } = given;
  const wanted = asked.trim().toLowerCase();
  if (wanted === '') return { locale: fallback, values };
  const locale = template.locales.find((known) => known === wanted);
  if (locale) return { locale, values };
  const near = nearest(wanted, template.locales);
  const said = { template: quote(template.name), value: quote(asked), accepted: template.locales.join(', ') };
  throw near === undefined
    ? userError('prompts.unknown-locale', said)
    : userError('prompts.unknown-locale-near', { ...said, near });
}

/** Proposes values for an argument of a prompt; nothing for free text, an unknown argument is a `UserError`. */
export async function completePrompt(
  context: ToolContext,
  name: string,
  argument: string,
  typed: string,
): Promise<CompleteResult> {
  const template = context.templates().get(name);
  if (argument === LOCALE && template.ownLocaleArgument) {
    const first = listedLocale(template, context.locale);
    return completion([first, ...template.locales.filter((locale) => locale !== first)], typed);
  }
  const placeholder = template.placeholders.find((known) => known.name === argument);
  if (!placeholder) {
    const near = nearest(
      argument,
      template.placeholders.map((known) => known.name),
    );
    throw unknownArgument(template, { name: argument, ...(near !== undefined && { nearest: near }) });
  }
  if (placeholder.completion === undefined) return completion([], typed);
  if (placeholder.completion === 'locales') return completion(LOCALES, typed);
  const { proposals } = await loadPromptCatalogue();
  return completion(proposals(placeholder.completion, context.locale), typed);
}
