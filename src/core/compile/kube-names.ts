import { letterWords } from './letter-words.ts';
import { nameApart } from './name-apart.ts';
import type { Plan } from './target.ts';

/** The longest name that every kind of resource takes, a CronJob's pods counted. */
const LONGEST = 48;

/** A unit's name → the name of its resources, a DNS label. */
export function kubeNames({ units }: Plan): ReadonlyMap<string, string> {
  return nameApart(
    units.map(({ name }) => name),
    kubeName,
    '-x',
  );
}

/** One name as a DNS label. */
export function kubeName(name: string): string {
  return letterWords(name).slice(0, LONGEST).replace(/-+$/, '');
}

/** Bytes as Kubernetes writes them. */
export function kubeBytes(bytes: number): string {
  for (const [unit, size] of UNITS) if (bytes % size === 0) return `${bytes / size}${unit}`;
  return String(bytes);
}

/** Bytes of `64Mi`, `1Gi`, `67108864`; undefined for anything else. */
export function readKubeBytes(text: unknown): number | undefined {
  const [, number, unit = ''] = /^(\d{1,15})(Ki|Mi|Gi)?$/.exec(String(text)) ?? [];
  if (number === undefined) return undefined;
  const bytes = Number(number) * (UNITS.find(([name]) => name === unit)?.[1] ?? 1);
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined;
}

const UNITS: readonly (readonly [string, number])[] = [
  ['Gi', 1024 ** 3],
  ['Mi', 1024 ** 2],
  ['Ki', 1024],
];
