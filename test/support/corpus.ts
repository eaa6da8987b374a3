import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TARGETS } from '../../src/core/catalogue/enforcement.ts';
import { review } from '../../src/core/check/review.ts';
import { LOCALES } from '../../src/core/locales/locale.ts';
import type { WitTools } from '../../src/core/wit/wit-tools.ts';

const FOLDER = resolve(import.meta.dirname, '../golden/documents');

const NAME = /^[a-z0-9-]+\.([a-z]+)(?:\.([a-z]+))?(?:\.wasi-(0\.\d))?$/;

/** A whole document and how its name says that it is checked. */
export interface CorpusDocument {
  /** Without `.md`. */
  readonly name: string;
  readonly text: string;
  readonly locale: (typeof LOCALES)[number];
  readonly target: (typeof TARGETS)[number] | undefined;
  readonly wasi: '0.2' | '0.3' | undefined;
  /** The file that holds what is found. */
  readonly pinned: string;
}

/** The documents of a folder, by name. Throws for a file that is neither a document nor what was found in one. */
export function readCorpus(kind: 'good' | 'bad'): CorpusDocument[] {
  const folder = resolve(FOLDER, kind);
  const files = readdirSync(folder).toSorted();
  const names = files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -'.md'.length));
  for (const file of files) {
    if (!names.some((name) => file === `${name}.md` || file === `${name}.findings.txt`)) {
      throw new Error(`${kind}/${file} belongs to no document.`);
    }
  }
  return names.map((name) => readDocument(folder, name));
}

function readDocument(folder: string, name: string): CorpusDocument {
  const [, locale, target, wasi] = NAME.exec(name) ?? [];
  return {
    name,
    text: readFileSync(resolve(folder, `${name}.md`), 'utf8'),
    locale: oneOf(LOCALES, locale, name),
    target: target === undefined ? target : oneOf(TARGETS, target, name),
    wasi: wasi === undefined ? wasi : oneOf(['0.2', '0.3'] as const, wasi, name),
    pinned: resolve(folder, `${name}.findings.txt`),
  };
}

function oneOf<Word extends string>(words: readonly Word[], given: string | undefined, name: string): Word {
  const word = words.find((known) => known === given);
  if (word) return word;
  throw new Error(`${name}: "${given}" is none of ${words.join(', ')}.`);
}

/** What the check says: one line a finding, `line:column severity rule component: what`, and the verdict. */
export async function reviewed(
  { text, locale, target, wasi }: CorpusDocument,
  tools: WitTools,
): Promise<{ readonly findings: readonly string[]; readonly printed: string }> {
  const { findings, verdict } = await review({
    document: text,
    locale,
    target,
    wasi,
    failOn: 'error',
    wit: () => Promise.resolve(tools),
  });
  const lines = findings.map(({ where, severity, rule, what }) =>
    [
      `${where.line ?? '-'}:${where.column ?? '-'}`,
      severity,
      where.component === undefined ? `${rule}:` : `${rule} ${where.component}:`,
      what,
    ].join(' '),
  );
  return { findings: lines, printed: `${[...lines, verdict].join('\n')}\n` };
}
