import type { Manifest } from '../entry.ts';
import { artifact } from './artifact.ts';
import { ciliumNetworkPolicy } from './cilium-network-policy.ts';
import { host } from './host.ts';
import { networkPolicy } from './network-policy.ts';
import { runtimeClass } from './runtime-class.ts';
import { spinAppExecutor } from './spin-app-executor.ts';
import { spinApp } from './spin-app.ts';
import { spinRuntimeConfig } from './spin-runtime-config.ts';
import { spinToml } from './spin-toml.ts';
import { washConfig } from './wash-config.ts';
import { wasmcloudApplication } from './wasmcloud-application.ts';
import { wassettePolicy } from './wassette-policy.ts';
import { wkgConfig } from './wkg-config.ts';
import { wkgLock } from './wkg-lock.ts';
import { wkgToml } from './wkg-toml.ts';
import { workloadDeployment } from './workload-deployment.ts';
import { workloadReplicaSet } from './workload-replica-set.ts';
import { workload } from './workload.ts';

export { findKeyNotOffered, findResourceNotOffered } from './find-key-not-offered.ts';
export { KEYS_NOT_OFFERED } from './keys-not-offered.ts';
export { knowsKey } from './knows-key.ts';

export const MANIFESTS: readonly Manifest[] = [
  spinToml,
  spinRuntimeConfig,
  spinApp,
  spinAppExecutor,
  workloadDeployment,
  workloadReplicaSet,
  workload,
  artifact,
  host,
  wasmcloudApplication,
  washConfig,
  wassettePolicy,
  wkgToml,
  wkgLock,
  wkgConfig,
  runtimeClass,
  networkPolicy,
  ciliumNetworkPolicy,
];

export function findManifest(name: string): Manifest | undefined {
  return MANIFESTS.find((manifest) => manifest.name === name);
}

/** Finds the resource of exactly this API version; another version of the same kind is not it. */
export function findResource(apiVersion: string, kind: string): Manifest | undefined {
  return MANIFESTS.find((manifest) => manifest.apiVersion === apiVersion && manifest.kind === kind);
}
