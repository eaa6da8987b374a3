import type { Rule } from '../rule.ts';
import { callsAcyclic } from './calls-acyclic.ts';
import { callsResolve } from './calls-resolve.ts';
import { cellsFilled } from './cells-filled.ts';
import { componentsUnique } from './components-unique.ts';
import { enforceable } from './enforceable.ts';
import { experimentalMarked } from './experimental-marked.ts';
import { figuresSourced } from './figures-sourced.ts';
import { httpsOnly } from './https-only.ts';
import { interfacesExist } from './interfaces-exist.ts';
import { languageFits } from './language-fits.ts';
import { manifestsAgree } from './manifests-agree.ts';
import { manifestsParse } from './manifests-parse.ts';
import { noAmbientAuthority } from './no-ambient-authority.ts';
import { noSecretInEnv } from './no-secret-in-env.ts';
import { noWildcardScope } from './no-wildcard-scope.ts';
import { notWidened } from './not-widened.ts';
import { nothingRetired } from './nothing-retired.ts';
import { permissionsReadable } from './permissions-readable.ts';
import { pipelineComplete } from './pipeline-complete.ts';
import { scopeGiven } from './scope-given.ts';
import { socketsByAddress } from './sockets-by-address.ts';
import { tablePresent } from './table-present.ts';
import { targetFits } from './target-fits.ts';
import { toolsExist } from './tools-exist.ts';
import { witResolves } from './wit-resolves.ts';

/** Every rule, one file each, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  tablePresent,
  cellsFilled,
  componentsUnique,
  permissionsReadable,
  scopeGiven,
  noWildcardScope,
  noAmbientAuthority,
  httpsOnly,
  noSecretInEnv,
  socketsByAddress,
  callsResolve,
  callsAcyclic,
  toolsExist,
  nothingRetired,
  interfacesExist,
  experimentalMarked,
  languageFits,
  targetFits,
  witResolves,
  manifestsParse,
  manifestsAgree,
  pipelineComplete,
  figuresSourced,
  enforceable,
  notWidened,
];
