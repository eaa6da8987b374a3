import type { Cli, NotOffered } from '../entry.ts';
import { findNotOfferedOf } from './find-not-offered.ts';
import { wasmtimeNotOffered } from './wasmtime-not-offered.ts';
import { wasmtimeCli } from './wasmtime.ts';

export { findCommand, findFlag, readCommandLine } from './read-command-line.ts';
export type { CommandLine, GivenFlag } from './read-command-line.ts';

export const CLIS: readonly Cli[] = [wasmtimeCli];

export const NOT_OFFERED: readonly NotOffered[] = [...wasmtimeNotOffered];

export function findCli(binary: string): Cli | undefined {
  return CLIS.find((cli) => cli.binary === binary);
}

/** Finds what a command line, binary included, uses although it is retired or never existed. */
export function findNotOffered(words: readonly string[]): NotOffered[] {
  const [binary = '', ...rest] = words;
  const cli = findCli(binary) ?? { binary, version: '', complete: false, commands: [], sources: [] };
  return findNotOfferedOf(cli, rest, NOT_OFFERED);
}
