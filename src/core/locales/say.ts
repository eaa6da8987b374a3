import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Locale, Text } from './locale.ts';

type Phrases = typeof en;

/** The key of a phrase; both locale files hold exactly the same keys. */
export type PhraseKey = keyof Phrases;

/** The names of a text's `{placeholders}`. */
export type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The values that the phrase's `{placeholders}` need, checked while typing. */
export type PhraseValues<K extends PhraseKey> = Readonly<Record<Placeholders<Phrases[K]>, string | number>>;

/** What follows a phrase's key in a call: nothing, or the values of its placeholders. */
export type PhraseArguments<K extends PhraseKey> = [Placeholders<Phrases[K]>] extends [never]
  ? []
  : [values: PhraseValues<K>];

const PHRASES: Readonly<Record<Locale, Readonly<Record<PhraseKey, string>>>> = { en, fr };

/** Says a phrase in a locale. Values are put in as they are: they are data and never searched for placeholders. */
export function say<K extends PhraseKey>(locale: Locale, key: K, ...[values]: PhraseArguments<K>): string {
  return fill(PHRASES[locale][key], values ?? {});
}

/** Puts values in place of a text's `{placeholders}`, in one pass: values are never searched. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

/** Says a phrase in every locale. */
export function sayAll<K extends PhraseKey>(key: K, ...values: PhraseArguments<K>): Text {
  return { en: say('en', key, ...values), fr: say('fr', key, ...values) };
}
