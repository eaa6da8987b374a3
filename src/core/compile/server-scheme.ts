import type { ExternalRow } from '../permissions/permission.ts';

/** The protocols of servers that a target has a client for. */
export type ServerScheme = 'postgres' | 'mysql' | 'redis' | 'mqtt';

const WORDS: readonly (readonly [ServerScheme, RegExp])[] = [
  ['postgres', /postgre|\bpg\b/i],
  ['mysql', /mysql|mariadb/i],
  ['redis', /redis|valkey/i],
  ['mqtt', /mqtt|mosquitto/i],
];

/** Told by the words of the row, then by the usual port. */
export function serverScheme({ component, function: does, external }: ExternalRow): ServerScheme | undefined {
  const text = `${component} ${does} ${external.text}`;
  const named = WORDS.find(([, pattern]) => pattern.test(text))?.[0];
  return named ?? PORTS.get(external.at?.port ?? 0);
}

const PORTS: ReadonlyMap<number, ServerScheme> = new Map([
  [5432, 'postgres'],
  [3306, 'mysql'],
  [6379, 'redis'],
  [1883, 'mqtt'],
  [8883, 'mqtt'],
]);
