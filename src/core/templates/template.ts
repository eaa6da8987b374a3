import type { Locale } from '../locales/locale.ts';
import type { TemplateContext } from './context.ts';

/** Where the proposals for a placeholder's value come from. */
export const COMPLETION_SOURCES = ['languages', 'targets', 'locales', 'constraints'] as const;

export type CompletionSource = (typeof COMPLETION_SOURCES)[number];

/** A named hole in a template. */
export interface Placeholder {
  readonly name: string;
  /** The text asks for a required value first; no host is ever told that an argument is required. */
  readonly required: boolean;
  readonly completion?: CompletionSource;
}

/** What a person reads about a template in one locale. */
export interface TemplateTexts {
  readonly title: string;
  readonly description: string;
  readonly placeholders: Readonly<Record<string, { readonly label: string; readonly example: string }>>;
}

/** All of a template but its bodies: plain data, small enough to be there at start. */
export interface TemplateMetadata {
  readonly name: string;
  /** Lists show templates by this number, then by name. */
  readonly order: number;
  readonly placeholders: readonly Placeholder[];
  readonly texts: Readonly<Partial<Record<Locale, TemplateTexts>>>;
}

/** A text that Handlebars has compiled; only its runtime is needed to run it. */
export type PrecompiledText = TemplateSpecification;

/** The compiled texts: bodies by template and locale, partials by locale and name. */
export interface TemplateBodies {
  readonly bodies: Readonly<Record<string, Readonly<Partial<Record<Locale, PrecompiledText>>>>>;
  readonly partials: Readonly<Record<Locale, Readonly<Record<string, PrecompiledText>>>>;
}

/** One prompt text with placeholders. Asking for a locale that it does not have is a `UserError`. */
export interface Template {
  readonly name: string;
  readonly order: number;
  /** In the order of the prompt's arguments. */
  readonly placeholders: readonly Placeholder[];
  /** At least one, in the order of `LOCALES`. */
  readonly locales: readonly Locale[];
  /**
   * True where the prompt gets a last argument `locale`: it has more than one locale, and not exactly one
   * placeholder (some hosts hide a prompt with two arguments; such a template follows the server's locale).
   */
  readonly ownLocaleArgument: boolean;
  title(locale: Locale): string;
  description(locale: Locale): string;
  label(locale: Locale, placeholder: string): string;
  example(locale: Locale, placeholder: string): string;
  /** The whole text over a context; the bodies load on the first call. */
  render(locale: Locale, context: TemplateContext): Promise<string>;
}
