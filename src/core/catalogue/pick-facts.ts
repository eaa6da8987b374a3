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

export type PickFacts = (locale: Locale, values: Readonly<Record<string, string>>) => PromptFacts;

/**
 * Prepares a digest once, for the facts that matter to a prompt with some values: what they name, what belongs to
 * their topics, then what every design needs. A value that names nothing known adds nothing.
 */
export function bindPickFacts(digest: PromptDigest): PickFacts {
  const rank = bindRank(digest);
  return (locale, values) => {
    const left = { ...ROOM };
    const lines: { group: FactGroup; text: string }[] = [];
    for (const { fact, group } of rank(values)) {
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
  };
}

interface Ranked {
  readonly fact: DigestFact;
  readonly group: FactGroup;
}

function bindRank(digest: PromptDigest): (values: Readonly<Record<string, string>>) => Iterable<Ranked> {
  const facts = new Map(digest.facts.map((fact) => [fact.id, fact]));
  const factsOf = (ids: readonly string[]) => ids.flatMap((id) => facts.get(id) ?? []);
  const languages = bindNames(factsOf(digest.languageIds));
  const targets = bindNames(factsOf(digest.targetIds));
  const anything = bindNames(digest.facts);
  const topics = digest.topics.map(({ words, ids }) => ({ words, facts: factsOf(ids) }));
  const always = factsOf(digest.always);
  return (values) => {
    const parts = partsOf(Object.values(values));
    const named = [
      ...languages(partsOf([values.core_language, values.api_language])),
      ...targets(partsOf([values.target])),
      ...anything(parts).filter(isTelling),
    ].map(({ fact }) => fact);
    const chosen = new Map<DigestFact, Ranked>();
    const add = (fact: DigestFact, group = fact.group) => {
      if (!chosen.has(fact)) chosen.set(fact, { fact, group });
    };
    for (const fact of named) add(fact);
    for (const { brings, group } of named) {
      for (const fact of factsOf(brings.slice(0, MOST_BROUGHT))) add(fact, group);
    }
    for (const topic of topics) {
      if (topic.words.some((word) => parts.has(word))) for (const fact of topic.facts) add(fact);
    }
    for (const fact of always) add(fact);
    return chosen.values();
  };
}

interface Named {
  readonly fact: DigestFact;
  /** The first of its names that stands in the values. */
  readonly name: string;
}

/** Finds the facts whose names stand among parts of a text, in the order of the facts. */
function bindNames(facts: readonly DigestFact[]): (parts: ReadonlySet<string>) => readonly Named[] {
  const byName = new Map<string, number[]>();
  for (const [place, fact] of facts.entries()) {
    for (const name of fact.names) {
      const places = byName.get(name);
      if (places) places.push(place);
      else byName.set(name, [place]);
    }
  }
  return (parts) => {
    const places = new Set<number>();
    for (const part of parts) for (const place of byName.get(part) ?? []) places.add(place);
    return [...places]
      .toSorted((a, b) => a - b)
      .map((place) => {
        const fact = facts[place]!;
        return { fact, name: fact.names.find((known) => parts.has(known))! };
      });
  };
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
