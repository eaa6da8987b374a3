import { say } from '../locales/say.ts';
import type { Locale } from '../locales/locale.ts';
import type { QuotedMemory } from './prompt-facts.ts';

/** Density is counted for this much memory. */
const BASIS_MB = 1024;

/**
 * What the given Docker figures say about memory, each as a formula with its numbers in it. Empty texts where a
 * figure is absent or is not a plain number: nothing is guessed.
 */
export function memoryFigures(
  locale: Locale,
  idle: string,
  instances: string,
  quoted: QuotedMemory | undefined,
): Readonly<Record<string, string>> {
  const perInstance = readFigure(idle);
  const count = readCount(instances);
  const mb = (value: number) => say(locale, 'templates.megabytes', { number: written(locale, value) });
  const basis = mb(BASIS_MB);

  const figures = {
    total: '',
    density: '',
    quoted: '',
    quoted_total: '',
    quoted_saved: '',
    quoted_density: '',
  };
  if (perInstance === undefined) return figures;
  figures.density = `⌊${basis} ÷ ${mb(perInstance)}⌋ = ${whole(BASIS_MB / perInstance)}`;
  if (count === undefined) return figures;
  const total = count * perInstance;
  figures.total = `${count} × ${mb(perInstance)} = ${mb(total)}`;
  if (!quoted) return figures;
  const quotedTotal = quoted.processMb + count * quoted.perInstanceMb;
  const saved = total - quotedTotal;
  figures.quoted = quoted.text;
  figures.quoted_total = `${mb(quoted.processMb)} + ${count} × ${mb(quoted.perInstanceMb)} = ${mb(quotedTotal)}`;
  figures.quoted_saved = `${mb(total)} − ${mb(quotedTotal)} = ${mb(saved)}`;
  figures.quoted_density = `⌊(${basis} − ${mb(quoted.processMb)}) ÷ ${mb(quoted.perInstanceMb)}⌋ = ${whole(
    (BASIS_MB - quoted.processMb) / quoted.perInstanceMb,
  )}`;
  return figures;
}

/** A separator before three digits may mean thousands, so such a number is not read at all. */
function readFigure(text: string): number | undefined {
  const match = /^\s*(\d{1,9})(?:[.,](\d{1,2}))?\s*(?:mb|mo|mib|mio)?\s*$/i.exec(text);
  const value = match ? Number(`${match[1]}.${match[2] ?? 0}`) : 0;
  return value > 0 ? value : undefined;
}

function readCount(text: string): number | undefined {
  const value = /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : 0;
  return value > 0 ? value : undefined;
}

function written(locale: Locale, value: number): string {
  const text = String(Math.round(value * 100) / 100).replace('-', '−');
  return locale === 'fr' ? text.replace('.', ',') : text;
}

/** The whole part, without what binary fractions add below the ninth digit. */
function whole(value: number): number {
  return Math.floor(Math.round(value * 1e9) / 1e9);
}
