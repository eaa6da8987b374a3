import { nearest, quote, userError, type UserError } from '../errors.ts';
import type { Locale } from '../locales/locale.ts';
import { buildContext, type Surroundings } from './build-context.ts';
import type { TemplateLibrary } from './template-library.ts';
import type { Template } from './template.ts';

/** A value's name that no placeholder has. */
export interface UnknownValue {
  readonly name: string;
  /** What was probably meant. */
  readonly nearest?: string;
}

export interface LeftPlaceholder {
  readonly name: string;
  readonly required: boolean;
  readonly label: string;
  readonly example: string;
}

export interface FilledTemplate {
  readonly text: string;
  /** Names of the placeholders that got a value, in their order. */
  readonly filled: readonly string[];
  /** The others, in their order: the text shows their labels in brackets and asks for the required ones. */
  readonly left: readonly LeftPlaceholder[];
  /** Values that went nowhere, in the caller's order. */
  readonly unknown: readonly UnknownValue[];
}

export interface Fill extends Surroundings {
  readonly locale: Locale;
  /** Own properties only; a blank value counts as absent, any other reaches the text byte for byte. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Fills a template. An unknown template, or a locale that the template does not have, is a `UserError`; an unknown
 * value's name is reported, and `unknownArgument` makes the error of it.
 */
export async function fillTemplate(
  library: TemplateLibrary,
  name: string,
  { locale, values, ...surroundings }: Fill,
): Promise<FilledTemplate> {
  const template = library.get(name);
  const names = template.placeholders.map((placeholder) => placeholder.name);
  const entries = Object.entries(values);
  const given = new Map(entries.filter(([key, value]) => names.includes(key) && value.trim() !== ''));
  const text = await template.render(locale, buildContext(template, locale, given, surroundings));
  return {
    text,
    filled: names.filter((key) => given.has(key)),
    left: template.placeholders
      .filter((placeholder) => !given.has(placeholder.name))
      .map((placeholder) => ({
        name: placeholder.name,
        required: placeholder.required,
        label: template.label(locale, placeholder.name),
        example: template.example(locale, placeholder.name),
      })),
    unknown: entries
      .filter(([key]) => !names.includes(key))
      .map(([key]) => {
        const near = nearest(key, argumentNames(template));
        return near === undefined ? { name: key } : { name: key, nearest: near };
      }),
  };
}

/** The error for an argument that a template does not have, where such a one is refused. */
export function unknownArgument(template: Template, { name, nearest: near }: UnknownValue): UserError {
  const accepted = argumentNames(template).join(', ');
  const values = { argument: quote(name), template: quote(template.name), accepted };
  if (accepted === '') return userError('templates.takes-no-argument', values);
  return near === undefined
    ? userError('templates.unknown-argument', values)
    : userError('templates.unknown-argument-near', { ...values, near });
}

function argumentNames(template: Template): readonly string[] {
  const names = template.placeholders.map((placeholder) => placeholder.name);
  return template.ownLocaleArgument ? [...names, 'locale'] : names;
}
