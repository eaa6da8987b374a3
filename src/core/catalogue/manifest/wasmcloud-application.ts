import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

/** The retired format of wasmCloud v1; its keys tell which document it is. */
export const wasmcloudApplication: Manifest = {
  name: 'wadm Application',
  format: 'yaml',
  version: 'wadm 0.21.1',
  apiVersion: 'core.oam.dev/v1beta1',
  kind: 'Application',
  keys: words(`
    apiVersion
    kind
    metadata.name
    metadata.annotations.*
    metadata.labels.*
    spec.components[].name
    spec.components[].type
    spec.components[].properties.image
    spec.components[].properties.application.name
    spec.components[].properties.application.component
    spec.components[].properties.id
    spec.components[].properties.config[].name
    spec.components[].properties.config[].properties.*
    spec.components[].properties.secrets[].name
    spec.components[].properties.secrets[].properties.policy
    spec.components[].properties.secrets[].properties.key
    spec.components[].properties.secrets[].properties.field
    spec.components[].properties.secrets[].properties.version
    spec.components[].traits[].type
    spec.components[].traits[].properties.**
    spec.policies[].name
    spec.policies[].type
    spec.policies[].properties.*
  `),
  complete: true,
  sources: [inRepository('wasmCloud/wadm', 'v0.21.1', 'crates/wadm-types/src/lib.rs')],
};
