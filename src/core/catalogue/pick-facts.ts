import type { Locale } from '../locales/locale.ts';
import type { FactGroup, PromptFacts } from '../templates/prompt-facts.ts';
import { fold } from './fold.ts';
import type { DigestFact, PromptDigest } from './prompt-digest.ts';

/** Characters of a group's lines together; all three stay near 900 tokens in either locale. */
const ROOM: Readonly<Record<FactGroup, number>> = { stable: 1500, experimental: 1000, retired: 550 };

/** What one named entry may bring along. */
const MOST_BROUGHT = 3;

const LONGEST_VALUE = 4000;
const LONGEST_NAME = 6;

/**
 * The facts that matter to a prompt with these values: what they name, what belongs to their topics, then what every
 * design needs. A value that names nothing known adds nothing.
 */
export function pickFacts(
  digest: PromptDigest,
  locale: Locale,
  values: Readonly<Record<string, string>>,
): PromptFacts {
  const facts = new Map(digest.facts.map((fact) => [fact.id, fact]));
  const left = { ...ROOM };
  const lines: { group: FactGroup; text: string }[] = [];
  for (const { fact, group } of ranked(digest, facts, values)) {
    const text = fact.text[locale];
    if (text.length > left[group]) continue;
    left[group] -= text.length;
    lines.push({ group, text });
  }
  return {
    date: digest.date,
    lines,
    figures: digest.figures.map((figure) => figure[locale]),
    memory: digest.memory[locale],
  };
}

interface Ranked {
  readonly fact: DigestFact;
  readonly group: FactGroup;
}

function ranked(
  digest: PromptDigest,
  facts: ReadonlyMap<string, DigestFact>,
  values: Readonly<Record<string, string>>,
): Iterable<Ranked> {
  const chosen = new Map<DigestFact, Ranked>();
  const add = (id: string, group?: FactGroup): void => {
    const fact = facts.get(id);
    if (fact && !chosen.has(fact)) chosen.set(fact, { fact, group: group ?? fact.group });
  };
  const named = [
    ...namedIn([values.core_language, values.api_language], digest.languageIds, facts),
    ...namedIn([values.target], digest.targetIds, facts),
    ...namedIn(
      Object.values(values),
      digest.facts.map(({ id }) => id),
      facts,
    ).filter(isTelling),
  ].map(({ fact }) => fact);
  for (const { id } of named) add(id);
  for (const { brings, group } of named) for (const id of brings.slice(0, MOST_BROUGHT)) add(id, group);
  const words = partsOf(Object.values(values));
  for (const topic of digest.topics) {
    if (topic.words.some((word) => words.has(word))) for (const id of topic.ids) add(id);
  }
  for (const id of digest.always) add(id);
  return chosen.values();
}

interface Named {
  readonly fact: DigestFact;
  readonly name: string;
}

function namedIn(
  values: readonly (string | undefined)[],
  ids: readonly string[],
  facts: ReadonlyMap<string, DigestFact>,
): Named[] {
  const parts = partsOf(values);
  return ids.flatMap((id) => {
    const fact = facts.get(id);
    const name = fact?.names.find((known) => parts.has(known));
    return fact && name !== undefined ? [{ fact, name }] : [];
  });
}

/** In free text, short names are mostly something else (`go`, `d`). */
function isTelling({ name }: Named): boolean {
  return name.length > 3;
}

/** Every run of up to six words, folded. */
function partsOf(values: readonly (string | undefined)[]): Set<string> {
  const parts = new Set<string>();
  for (const value of values) {
    const words = fold((value ?? '').slice(0, LONGEST_VALUE)).split(' ');
    for (let start = 0; start < words.length; start++) {
      for (let length = 1; length <= LONGEST_NAME; length++) {
        parts.add(words.slice(start, start + length).join(' '));
      }
    }
  }
  parts.delete('');
  return parts;
}
