import type { Cli, NotOffered } from '../entry.ts';
import { findNotOfferedOf } from './find-not-offered.ts';
import { spinNotOffered } from './spin-not-offered.ts';
import { spinCli } from './spin.ts';
import { wacCli, wacNotOffered } from './wac.ts';
import { washCli, washNotOffered } from './wash.ts';
import { wasmToolsCli, wasmToolsNotOffered } from './wasm-tools.ts';
import { wasmtimeNotOffered } from './wasmtime-not-offered.ts';
import { wasmtimeCli } from './wasmtime.ts';
import { wkgCli, wkgNotOffered } from './wkg.ts';

export { findCommand, findFlag, readCommandLine } from './read-command-line.ts';
export type { CommandLine, GivenFlag } from './read-command-line.ts';

export const CLIS: readonly Cli[] = [wasmtimeCli, spinCli, washCli, wacCli, wkgCli, wasmToolsCli];

export const NOT_OFFERED: readonly NotOffered[] = [
  ...wasmtimeNotOffered,
  ...spinNotOffered,
  ...washNotOffered,
  ...wacNotOffered,
  ...wkgNotOffered,
  ...wasmToolsNotOffered,
];

export function findCli(binary: string): Cli | undefined {
  return CLIS.find((cli) => cli.binary === binary);
}

/** Finds what a command line, binary included, uses although it is retired or never existed. */
export function findNotOffered(words: readonly string[]): NotOffered[] {
  const [binary = '', ...rest] = words;
  const cli = findCli(binary) ?? { binary, version: '', complete: false, commands: [], sources: [] };
  return findNotOfferedOf(cli, rest, NOT_OFFERED);
}
