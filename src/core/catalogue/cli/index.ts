import type { Cli, NotOffered } from '../entry.ts';
import { cargoComponentCli, cargoComponentNotOffered } from './cargo-component.ts';
import { componentizeGoCli, componentizeGoNotOffered } from './componentize-go.ts';
import { componentizePyCli } from './componentize-py.ts';
import { cosignCli, cosignNotOffered } from './cosign.ts';
import { findNotOfferedOf } from './find-not-offered.ts';
import { jcoCli, jcoNotOffered } from './jco.ts';
import { spinNotOffered } from './spin-not-offered.ts';
import { spinCli } from './spin.ts';
import { wacCli, wacNotOffered } from './wac.ts';
import { washCli, washNotOffered } from './wash.ts';
import { wasiVirtCli } from './wasi-virt.ts';
import { wasmToolsCli, wasmToolsNotOffered } from './wasm-tools.ts';
import { wasmedgeCli, wasmedgeNotOffered } from './wasmedge.ts';
import { wasmtimeNotOffered } from './wasmtime-not-offered.ts';
import { wasmtimeCli } from './wasmtime.ts';
import { wassetteCli } from './wassette.ts';
import { witBindgenCli, witBindgenNotOffered } from './wit-bindgen.ts';
import { wkgCli, wkgNotOffered } from './wkg.ts';

export { findCommand, findFlag, readCommandLine, unknownKeys } from './read-command-line.ts';
export type { CommandLine, GivenFlag } from './read-command-line.ts';

export const CLIS: readonly Cli[] = [
  wasmtimeCli,
  wasmedgeCli,
  spinCli,
  washCli,
  wassetteCli,
  jcoCli,
  wacCli,
  wkgCli,
  wasmToolsCli,
  witBindgenCli,
  componentizePyCli,
  componentizeGoCli,
  cargoComponentCli,
  wasiVirtCli,
  cosignCli,
];

export const NOT_OFFERED: readonly NotOffered[] = [
  ...wasmtimeNotOffered,
  ...wasmedgeNotOffered,
  ...spinNotOffered,
  ...washNotOffered,
  ...jcoNotOffered,
  ...wacNotOffered,
  ...wkgNotOffered,
  ...wasmToolsNotOffered,
  ...witBindgenNotOffered,
  ...componentizeGoNotOffered,
  ...cargoComponentNotOffered,
  ...cosignNotOffered,
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
