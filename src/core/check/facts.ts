import { loadCatalogue } from '../catalogue/catalogue.ts';
import {
  findCli,
  findCommand,
  findFlag,
  findNotOffered,
  readCommandLine,
  unknownKeys,
} from '../catalogue/cli/index.ts';
import { judge } from '../catalogue/judge.ts';
import {
  findKeyNotOffered,
  findManifest,
  findResource,
  findResourceNotOffered,
  knowsKey,
  MANIFESTS,
} from '../catalogue/manifest/index.ts';
import { matrixOf, rowOf } from '../catalogue/matrix/index.ts';
import { openWithout } from '../catalogue/open-without.ts';

/** The catalogue and the questions that rules put to it. */
export function loadFacts() {
  return {
    catalogue: loadCatalogue(),
    findCli,
    findCommand,
    findFlag,
    findNotOffered,
    readCommandLine,
    unknownKeys,
    findManifest,
    findResource,
    findResourceNotOffered,
    findKeyNotOffered,
    knowsKey,
    manifests: MANIFESTS,
    matrixOf,
    rowOf,
    judge,
    openWithout,
  };
}

/** Rules get the facts through their context: the catalogue is loaded where a check is asked for, not where a rule is. */
export type Facts = ReturnType<typeof loadFacts>;
