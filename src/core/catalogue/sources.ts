import type { Source } from './entry.ts';
import { actionSources } from './sources/actions.ts';
import { buildToolSources } from './sources/build-tools.ts';
import { containerSources } from './sources/containers.ts';
import { engineSources } from './sources/engines.ts';
import { hostedSources } from './sources/hosted.ts';
import { interfaceSources } from './sources/interfaces.ts';
import { measurementSources } from './sources/measurements.ts';
import { spinSources } from './sources/spin.ts';
import { toolchainSources } from './sources/toolchains.ts';
import { wasmcloudSources } from './sources/wasmcloud.ts';
import { wasmtimeSources } from './sources/wasmtime.ts';

/** What the facts were read in, by the short keys that the entries cite. */
export const SOURCES = {
  ...wasmtimeSources,
  ...engineSources,
  ...spinSources,
  ...wasmcloudSources,
  ...containerSources,
  ...hostedSources,
  ...buildToolSources,
  ...measurementSources,
  ...toolchainSources,
  ...interfaceSources,
  ...actionSources,
};

export type SourceKey = keyof typeof SOURCES;

/** The sources behind the keys, in the order given. */
export function cite(...keys: readonly SourceKey[]): Source[] {
  return keys.map((key) => SOURCES[key]);
}
