import type { Cli, NotOffered } from '../entry.ts';
import { readCommandLine, type GivenFlag } from './read-command-line.ts';

/**
 * Finds what a command line uses although its binary does not offer it. A name reads as typed: binary, subcommand,
 * then at most one flag and one key or value of that flag (`wasmtime -S threads`, `jco run --sandbox`).
 */
export function findNotOfferedOf(
  cli: Cli,
  words: readonly string[],
  among: readonly NotOffered[],
): NotOffered[] {
  const line = readCommandLine(cli, words);
  const typed = [...(line.command?.name.split(' ') ?? []), ...line.operands].filter((word) => word !== '');
  return among.filter(({ name }) => {
    if (name !== cli.binary && !name.startsWith(`${cli.binary} `)) return false;
    const [, ...rest] = name.split(' ');
    const flagAt = rest.findIndex((word) => word.startsWith('-'));
    const path = flagAt < 0 ? rest : rest.slice(0, flagAt);
    if (!path.every((word, index) => word === typed[index])) return false;
    return flagAt < 0 || line.flags.some((flag) => matches(flag, rest[flagAt] ?? '', rest[flagAt + 1]));
  });
}

function matches({ typed, value, known }: GivenFlag, flag: string, key: string | undefined): boolean {
  if (typed !== flag && known?.name !== flag && !known?.aliases?.includes(flag)) return false;
  if (key === undefined) return true;
  return (value ?? '').split(',').some((item) => item === key || item.startsWith(`${key}=`));
}
