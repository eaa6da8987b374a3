import type { Command, Flag, Source } from '../entry.ts';

/** Reads flags as a help page prints them, one a line: `-o, --output PATH`. The first long spelling is the name, the others are aliases. */
export function flags(help: string): Flag[] {
  return help
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readFlag);
}

/** Declares a subcommand with all its flags; `more` adds aliases or takes the completeness back. */
export function command(name: string, help = '', more: Partial<Command> = {}): Command {
  return { name, flags: flags(help), flagsComplete: true, ...more };
}

export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** Names a path of a GitHub repository at a revision, read on the day on which the lists were made. */
export function inRepository(repository: string, revision: string, path: string): Source {
  return {
    title: `${repository} ${path}@${revision}`,
    url: `https://github.com/${repository}/blob/${encodeURIComponent(revision)}/${path}`,
    read: '2026-11-25',
  };
}

function readFlag(line: string): Flag {
  const parts = line.split(' ');
  const count = parts.findIndex((part) => !part.startsWith('-'));
  const spellings = parts.slice(0, count < 0 ? undefined : count).map((part) => part.replace(/,$/, ''));
  const name = spellings.find((spelling) => spelling.startsWith('--')) ?? spellings[0] ?? line;
  const aliases = spellings.filter((spelling) => spelling !== name);
  return {
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(count >= 0 && { value: parts.slice(count).join(' ') }),
  };
}
