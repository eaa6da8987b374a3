import type { Cli, Command, Flag } from '../entry.ts';

/** A command line set against the lists of its binary. */
export interface CommandLine {
  /** The subcommand; undefined where the line has none and the binary itself runs nothing. */
  readonly command: Command | undefined;
  readonly flags: readonly GivenFlag[];
  readonly operands: readonly string[];
  /** The word that stands where a subcommand belongs, could be one by its spelling, and is none. */
  readonly unknownWord: string | undefined;
}

/** A flag as typed; `known` is undefined where the lists do not hold it. */
export interface GivenFlag {
  readonly typed: string;
  readonly value: string | undefined;
  readonly known: Flag | undefined;
}

const HELP: Flag = { name: '--help', aliases: ['-h'] };

/** Reads the words after the binary. Words after `--`, and what belongs to the guest, are operands. */
export function readCommandLine(cli: Cli, words: readonly string[]): CommandLine {
  let command = cli.commands.find(({ name }) => name === '');
  let path = '';
  const flags: GivenFlag[] = [];
  const operands: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--' || (operands.length > 0 && command?.runsGuest)) {
      for (const rest of words.slice(word === '--' ? index + 1 : index)) operands.push(rest);
      break;
    }
    if (isFlag(word)) {
      const flag = readFlag(cli, command, word, words[index + 1]);
      if (flag.tookNext) index++;
      flags.push(flag.given);
      continue;
    }
    const next = operands.length === 0 ? findByPath(cli, path === '' ? word : `${path} ${word}`) : undefined;
    if (next) [command, path] = [next, next.name];
    else operands.push(word);
  }
  return { command, flags, operands, unknownWord: unknownWord(cli, command, operands) };
}

/** The subcommand that opens the words after the binary, flags passed over. */
export function findCommand(cli: Cli, words: readonly string[]): Command | undefined {
  return readCommandLine(cli, words).command;
}

/** Finds a flag by any of its spellings, among those of the command and then those of the binary itself. */
export function findFlag(cli: Cli, command: Command | undefined, spelling: string): Flag | undefined {
  const root = cli.commands.find(({ name }) => name === '');
  const among = [...(command?.flags ?? []), ...(root?.flags ?? []), HELP];
  return among.find((flag) => flag.name === spelling || flag.aliases?.includes(spelling));
}

/** The keys given to a flag that are not in its list; empty for a flag that takes no keys. */
export function unknownKeys({ value, known }: GivenFlag): string[] {
  const { keys } = known ?? {};
  if (!keys || value === undefined) return [];
  const given = value.split(',').map((item) => item.split('=', 1)[0] ?? '');
  return given.filter((name) => !keys.some((key) => isKey(key, name)));
}

function isKey(key: string, name: string): boolean {
  return key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : key === name;
}

function isFlag(word: string): boolean {
  return word.length > 1 && word.startsWith('-');
}

function findByPath(cli: Cli, path: string): Command | undefined {
  return cli.commands.find(({ name, aliases }) => name === path || aliases?.includes(path));
}

function readFlag(
  cli: Cli,
  command: Command | undefined,
  word: string,
  next: string | undefined,
): { given: GivenFlag; tookNext: boolean } {
  const equals = word.indexOf('=');
  const typed = equals < 0 ? word : word.slice(0, equals);
  const known = findFlag(cli, command, typed);
  const attached = known || word.startsWith('--') ? undefined : findFlag(cli, command, word.slice(0, 2));
  if (attached) {
    const value = attached.value === undefined ? undefined : word.slice(2);
    return { given: { typed: word.slice(0, 2), value, known: attached }, tookNext: false };
  }
  if (equals >= 0) return { given: { typed, value: word.slice(equals + 1), known }, tookNext: false };
  const tookNext = known?.value !== undefined && !known.value.startsWith('[=') && next !== undefined;
  return { given: { typed, value: tookNext ? next : undefined, known }, tookNext };
}

function unknownWord(cli: Cli, command: Command | undefined, operands: readonly string[]) {
  const path = command?.name ?? '';
  const isGroup = cli.commands.some(
    ({ name }) => name !== path && name.startsWith(path === '' ? '' : `${path} `),
  );
  const [word] = operands;
  if (!cli.complete || !isGroup || command?.runsGuest || word === undefined) return undefined;
  return /^[a-z][a-z0-9-]*$/.test(word) ? word : undefined;
}
