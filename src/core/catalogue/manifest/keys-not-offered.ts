import { inRepository } from '../cli/help-text.ts';
import type { NotOffered } from '../entry.ts';

const SPIN = 'spinframework/spin';
const WASMCLOUD = 'wasmCloud/wasmCloud';
const KUBERNETES = 'kubernetes/api';

/** Keys and API versions that are gone: `FILE KEY` for a key, `APIVERSION KIND` for a resource. */
export const KEYS_NOT_OFFERED: readonly NotOffered[] = [
  {
    name: 'spin.toml component.*.allowed_http_hosts',
    why: 'deprecated',
    note: {
      en: '`allowed_outbound_hosts` covers every protocol and names the scheme.',
      fr: '`allowed_outbound_hosts` couvre tous les protocoles et nomme le schéma.',
    },
    instead: 'spin.toml component.*.allowed_outbound_hosts',
    sources: [inRepository(SPIN, 'v4.0.2', 'crates/manifest/src/schema/v2.rs')],
  },
  {
    name: 'spin.toml spin_version',
    why: 'deprecated',
    note: {
      en: 'The name that manifests of version 1 used first; `spin doctor` replaces it.',
      fr: 'Premier nom de la clé dans les manifestes de version 1 ; `spin doctor` la remplace.',
    },
    instead: 'spin.toml spin_manifest_version',
    sources: [
      inRepository(SPIN, 'v4.0.2', 'crates/manifest/src/schema/v1.rs'),
      inRepository(SPIN, 'v4.0.2', 'crates/doctor/src/manifest/version.rs'),
    ],
  },
  ...['SpinApp', 'SpinAppExecutor'].map((kind): NotOffered => ({
    name: `core.spinoperator.dev/v1alpha1 ${kind}`,
    why: 'removed',
    note: {
      en: 'The API group was renamed in spin-operator 0.4.0.',
      fr: 'Le groupe d’API a été renommé dans spin-operator 0.4.0.',
    },
    instead: `core.spinkube.dev/v1alpha1 ${kind}`,
    since: '0.4.0',
    sources: [
      inRepository('spinframework/spin-operator', 'v0.3.0', 'config/crd/bases'),
      inRepository('spinframework/spin-operator', 'v0.4.0', 'config/crd/bases'),
    ],
  })),
  ...[
    'Workload spec',
    'WorkloadDeployment spec.template.spec',
    'WorkloadReplicaSet spec.template.spec',
  ].flatMap((place) =>
    ['components[]', 'service'].map((owner): NotOffered => ({
      name: `${place}.${owner}.localResources.allowIpNameLookup`,
      why: 'removed',
      note: {
        en: 'In 2.6.0 only, then renamed; a newer resource definition drops it without a word.',
        fr: 'Présente dans la seule version 2.6.0, puis renommée ; une définition plus récente l’écarte sans rien dire.',
      },
      instead: `${place}.${owner}.localResources.allowedIpNameLookups`,
      since: '2.6.1',
      sources: [
        inRepository(WASMCLOUD, '9c7aa1fa9', 'runtime-operator/config/crd/bases'),
        inRepository(WASMCLOUD, 'v2.6.1', 'runtime-operator/config/crd/bases'),
      ],
    })),
  ),
  {
    name: 'core.oam.dev/v1beta1 Application',
    why: 'deprecated',
    note: {
      en: 'The OAM manifests that wadm reads belong to wasmCloud v1. In v2 an application is a WorkloadDeployment.',
      fr: 'Les manifestes OAM que lit wadm appartiennent à wasmCloud v1. En v2, une application est un WorkloadDeployment.',
    },
    instead: 'runtime.wasmcloud.dev/v1alpha1 WorkloadDeployment',
    since: '2.0.0',
    sources: [inRepository('wasmCloud/wasmcloud.com', '9a976575', 'docs/migration.mdx')],
  },
  {
    name: 'k8s.wasmcloud.dev/v1alpha1 WasmCloudHostConfig',
    why: 'removed',
    note: {
      en: 'A resource of the wasmCloud v1 operator. In v2 hosts are pods of the runtime-operator chart and register themselves.',
      fr: 'Ressource de l’opérateur wasmCloud v1. En v2, les hôtes sont des pods du chart runtime-operator et s’enregistrent eux-mêmes.',
    },
    since: '2.0.0',
    sources: [
      inRepository(WASMCLOUD, 'v1.9.2', 'charts/wasmcloud-platform/templates/host-config.yaml'),
      inRepository(WASMCLOUD, 'v2.7.0', 'runtime-operator/config/crd/bases'),
    ],
  },
  {
    name: 'node.k8s.io/v1beta1 RuntimeClass',
    why: 'removed',
    note: { en: 'No longer served since Kubernetes 1.25.', fr: 'N’est plus servie depuis Kubernetes 1.25.' },
    instead: 'node.k8s.io/v1 RuntimeClass',
    since: '1.25',
    sources: [inRepository(KUBERNETES, '10b39a39b', 'node/v1beta1/zz_generated.prerelease-lifecycle.go')],
  },
  {
    name: 'extensions/v1beta1 NetworkPolicy',
    why: 'removed',
    note: { en: 'No longer served since Kubernetes 1.16.', fr: 'N’est plus servie depuis Kubernetes 1.16.' },
    instead: 'networking.k8s.io/v1 NetworkPolicy',
    since: '1.16',
    sources: [inRepository(KUBERNETES, '10b39a39b', 'extensions/v1beta1/types.go')],
  },
];
