import type { Catalogue } from '../catalogue/catalogue.ts';
import { findCli } from '../catalogue/cli/index.ts';

/** One step of a workflow. */
export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly 'working-directory'?: string;
}

export type Lookup = Pick<Catalogue, 'byId' | 'byName'>;

/** Uses an action at the commit that the catalogue pins; without one, at its tag. */
export function useAction(lookup: Lookup, id: string, inputs?: Step['with']): Step {
  const entry = lookup.byId(id);
  if (entry?.kind !== 'action') throw new Error(`The catalogue has no action ${id}.`);
  const uses = `${entry.uses}@${entry.commit ?? entry.tag}`;
  return { uses, ...(inputs && { with: inputs }) };
}

/** The version of a tool for which the catalogue lists its commands. */
export function toolVersion(binary: string): string {
  const cli = findCli(binary);
  if (cli === undefined) throw new Error(`The catalogue has no commands of ${binary}.`);
  return cli.version.replace(/^v/, '');
}

/** Shell lines as one step runs them. */
export function lines(commands: readonly string[]): string {
  return `${commands.join('\n')}\n`;
}

/** Nothing is published but from a version tag. */
export const ON_VERSION = "startsWith(github.ref, 'refs/tags/v')";
