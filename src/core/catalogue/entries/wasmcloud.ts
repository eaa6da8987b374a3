import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmcloud',
  kind: 'platform',
  form: 'orchestrator',
  name: 'wasmCloud v2 (wash, wash-runtime, runtime-operator)',
  summary: {
    en: 'Component platform: a Kubernetes operator and a host that run workloads of linked components, with host plug-ins for HTTP, key-value, blobs, messaging, Postgres and secrets.',
    fr: 'Plateforme de composants : un opérateur Kubernetes et un hôte qui exécutent des charges de composants liés, avec des greffons d’hôte pour HTTP, clé-valeur, blobs, messagerie, Postgres et secrets.',
  },
  maturity: 'stable',
  reason: {
    en: 'v2.0.0 has been generally available since 2026-03-22/23, with a release train every two weeks; CNCF Incubating. Its CRDs are still v1alpha1, and fields that matter for security changed between 2.6.0, 2.6.1 and 2.7.0.',
    fr: 'La v2.0.0 est en disponibilité générale depuis le 2026-03-22/23, avec une version toutes les deux semaines ; CNCF Incubating. Ses CRD sont encore en v1alpha1, et des champs qui touchent à la sécurité ont changé entre 2.6.0, 2.6.1 et 2.7.0.',
  },
  aliases: [
    'wash',
    'washlet',
    'wash-runtime',
    'runtime-operator',
    'wasmCloud/wasmCloud',
    'wasmCloud/wash',
    'runtime.wasmcloud.dev/v1alpha1',
    'WorkloadDeployment',
  ],
  versions: [
    {
      version: '2.9.0',
      date: '2026-09-09',
      note: { en: 'Announced; its content was not seen.', fr: 'Annoncée ; son contenu n’a pas été vu.' },
    },
    {
      version: '2.7.0',
      date: '2026-08-11',
      note: {
        en: 'Read in its sources; embeds Wasmtime 47.',
        fr: 'Lue dans ses sources ; embarque Wasmtime 47.',
      },
    },
    { version: '2.0.0', date: '2026-03-22' },
  ],
  licence: 'Apache-2.0',
  governance: { en: 'CNCF Incubating since 2024-11-08.', fr: 'CNCF Incubating depuis le 2024-11-08.' },
  wasi: {
    p1: { level: 'no', note: { en: 'Components only.', fr: 'Composants seulement.' } },
    p2: { level: 'yes' },
    p3: { level: 'yes', note: { en: 'Since 2.5.0; 0.3.0.', fr: 'Depuis la 2.5.0 ; 0.3.0.' } },
  },
  componentModel: {
    level: 'yes',
    note: {
      en: 'Named imports (`implements`) are on by default since 2.7.0.',
      fr: 'Les imports nommés (`implements`) sont actifs par défaut depuis la 2.7.0.',
    },
  },
  httpServer: { level: 'yes' },
  runs: [
    'wasi@0.2.12',
    'wasi@0.3.0',
    'wasi:keyvalue@0.2.0-draft',
    'wasi:config@0.2.0-rc.1',
    'wasi:blobstore@0.2.0-draft',
    'wasi:logging@0.1.0-draft',
    'wasi:otel@0.2.0-rc.2',
    'wasi:tls@0.3.0-draft',
    'wasi:webgpu@0.3.0-rc.2',
    'wasmcloud:messaging@0.2.0',
    'wasmcloud:messaging@0.3.0',
    'wasmcloud:keyvalue@0.2.0',
    'wasmcloud:blobstore@0.1.0',
    'wasmcloud:postgres@0.1.1-draft',
    'wasmcloud:postgres@0.2.0',
    'wasmcloud:secrets@2.1.0',
    'wasmcloud:host@0.1.3',
  ],
  sdks: ['Rust', 'Go', 'TypeScript', 'Python'],
  cautions: [
    {
      text: {
        en: 'runtime-gateway is deprecated since 2.0.3.',
        fr: 'runtime-gateway est déprécié depuis la 2.0.3.',
      },
    },
    {
      text: {
        en: 'By default raw TCP and UDP egress is only counted, not blocked.',
        fr: 'Par défaut, les sorties TCP et UDP brutes sont seulement comptées, pas bloquées.',
      },
      sources: cite('WC-HOST', 'WC-SEC'),
    },
    {
      text: {
        en: '`wash dev` replaces a missing allowedHosts by allow-all.',
        fr: '`wash dev` remplace un allowedHosts absent par une autorisation totale.',
      },
      sources: cite('WC-DEV'),
    },
    {
      text: {
        en: 'A Helm upgrade does not update CRDs; old CRDs silently drop new fields.',
        fr: 'Une mise à niveau Helm ne met pas à jour les CRD ; les anciens CRD perdent en silence les nouveaux champs.',
      },
      sources: cite('WC-SEC'),
    },
    {
      text: {
        en: 'The repository wasmCloud/wash is read-only since 2026-03-09: it was merged into wasmCloud/wasmCloud.',
        fr: 'Le dépôt wasmCloud/wash est en lecture seule depuis le 2026-03-09 : il a été intégré à wasmCloud/wasmCloud.',
      },
      sources: cite('WC-MIG'),
    },
  ],
  related: [
    'wasmcloud-v1',
    'wadm',
    'trap-wasmcloud-socket-egress-counted',
    'trap-wasmcloud-limits-not-applied',
    'trap-wasmcloud-ip-name-lookup-renamed',
    'trap-sockets-match-addresses',
  ],
  verified: true,
  sources: cite(
    'WC-CRD',
    'WC-CRDDOC',
    'WC-SEC',
    'WC-NET',
    'WC-HOST',
    'WC-CHART',
    'WC-DEV',
    'WC-28',
    'WC-29',
    'WC-PLUGEGRESS',
    'WC-CARGO',
    'LANDSCAPE',
  ),
});
