/** The two languages that people read the product in. */
export const LOCALES = ['en', 'fr'] as const;

export type Locale = (typeof LOCALES)[number];

/** A text for people, in every locale; a missing locale is a type error, never a silent fall-back. */
export type Text = Readonly<Record<Locale, string>>;

/** Reads a locale tag such as `fr`, `fr-CA`, `fr_FR.UTF-8`, `C`: French is `fr`, everything else English. */
export function localeOf(tag: string): Locale {
  return /^fr(?![a-z])/i.test(tag.trim()) ? 'fr' : 'en';
}

/** Makes a record that holds something for each locale. */
export function forEveryLocale<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return { en: make('en'), fr: make('fr') };
}
