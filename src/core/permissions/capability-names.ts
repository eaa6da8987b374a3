import { CAPABILITIES, type Capability } from './capability.ts';

const ALIASES: Readonly<Record<string, Capability>> = { log: 'stdio' };

const SPELLINGS = [
  ...CAPABILITIES.map((capability) => [capability, capability] as const),
  ...Object.entries(ALIASES),
].sort(([a], [b]) => b.length - a.length);

const LEADING = SPELLINGS.map(
  ([spelling, capability]) =>
    [
      new RegExp(`^${spelling.replaceAll('-', '[-_ –]')}(?=$|[\\s:@(,→]|->|=>|\\.$)`, 'i'),
      capability,
    ] as const,
);

/** The capability that a text starts with, in any case and with `-`, `_` or a space between its words. */
export function leadingCapability(text: string): { capability: Capability; length: number } | undefined {
  for (const [pattern, capability] of LEADING) {
    const [match] = pattern.exec(text) ?? [];
    if (match !== undefined) return { capability, length: match.length };
  }
  return undefined;
}
