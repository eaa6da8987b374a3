import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../src/core/locales/en.ts';
import { fr } from '../src/core/locales/fr.ts';

const SRC = resolve(import.meta.dirname, '../src');
const english: Readonly<Record<string, string>> = en;
const french: Readonly<Record<string, string>> = fr;

const placeholdersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Words that only one of the two languages has; what stands in code spans and quotes does not count. */
const ONLY_ENGLISH = /\b(the|is|are|does|which|and|not)\b/i;
const ONLY_FRENCH = /\b(le|les|des|est|sont|avec|cette|pour|une|dans)\b/i;
const prose = (text: string) => text.replace(/`[^`]*`|"[^"]*"|« [^»]* »|https?:\S+/g, '');

describe('the phrases of the code', () => {
  test('have the same keys in both locales', () => {
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(Object.keys(english))('%s has the same placeholders in both, and a text of its own', (key) => {
    expect(placeholdersOf(french[key]!)).toEqual(placeholdersOf(english[key]!));
    expect(english[key]).toMatch(/\S/);
    expect(prose(english[key]!)).not.toMatch(ONLY_FRENCH);
    expect(prose(french[key]!)).not.toMatch(ONLY_ENGLISH);
  });

  test('have typographic apostrophes in French', () => {
    const straight = Object.entries(french).filter(([, text]) => /\p{L}'\p{L}/u.test(prose(text)));
    expect(straight).toEqual([]);
  });

  test('are all said somewhere', () => {
    const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/locales[\\/](en|fr)\.ts$/.test(file))
      .map((file) => readFileSync(join(SRC, file), 'utf8'))
      .join('\n');
    const built = [...code.matchAll(/`([a-z-]+(?:\.[a-z-]+)*\.[a-z-]*)\$\{/g)].map(([, start = '']) => start);
    const unsaid = Object.keys(english).filter(
      (key) => !code.includes(`'${key}'`) && !built.some((start) => key.startsWith(start)),
    );
    expect(unsaid).toEqual([]);
  });
});
