import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmtime',
  kind: 'platform',
  form: 'runtime',
  name: 'Wasmtime',
  summary: {
    en: 'WebAssembly and WASI engine in Rust of reference quality: a CLI (`run`, `serve`) or an embedded library.',
    fr: 'Moteur WebAssembly et WASI en Rust, de qualité de référence : une CLI (`run`, `serve`) ou une bibliothèque embarquée.',
  },
  maturity: 'stable',
  reason: {
    en: 'The Component Model, WASI io, clocks, random, filesystem, sockets, http and preview 1 are tier 1. A major version comes each month on the 20th; every twelfth is LTS for 24 months. Its maintainers do not position `wasmtime serve` as a production server.',
    fr: 'Le Component Model, WASI io, clocks, random, filesystem, sockets, http et preview 1 sont de tier 1. Une version majeure paraît chaque mois, le 20 ; une sur douze est LTS pendant 24 mois. Ses mainteneurs ne présentent pas `wasmtime serve` comme un serveur de production.',
  },
  aliases: ['bytecodealliance/wasmtime', 'wasmtime run', 'wasmtime serve', 'wasmtime-wasi'],
  versions: [
    {
      version: '49.0.0',
      note: { en: 'Release notes merged when read.', fr: 'Notes de version fusionnées à la lecture.' },
    },
    {
      version: '48.0.0',
      date: '2026-08-20',
      note: { en: 'LTS, read in its sources.', fr: 'LTS, lue dans ses sources.' },
    },
    { version: '47.0.0', date: '2026-07-20' },
    { version: '46.0.0', date: '2026-06-22' },
    { version: '36.0.14', note: { en: 'LTS line 36.', fr: 'Branche LTS 36.' } },
    { version: '24.0.13', note: { en: 'LTS line 24.', fr: 'Branche LTS 24.' } },
  ],
  licence: 'Apache-2.0 WITH LLVM-exception',
  governance: { en: 'Core project of the Bytecode Alliance.', fr: 'Projet central de la Bytecode Alliance.' },
  wasi: {
    p1: { level: 'yes' },
    p2: { level: 'yes', note: { en: '0.2.12', fr: '0.2.12' } },
    p3: {
      level: 'yes',
      note: {
        en: '0.3.0 is on by default since 46; 44 and 45 ship 0.3.0-rc-2026-03-15.',
        fr: '0.3.0 est activé par défaut depuis la 46 ; les 44 et 45 livrent 0.3.0-rc-2026-03-15.',
      },
    },
  },
  componentModel: { level: 'yes', note: { en: 'Tier 1.', fr: 'Tier 1.' } },
  httpServer: {
    level: 'yes',
    note: {
      en: '`wasmtime serve`: the 0.2 world `proxy` and the 0.3 world `service`.',
      fr: '`wasmtime serve` : le monde `proxy` en 0.2 et le monde `service` en 0.3.',
    },
  },
  runs: [
    'wasi@0.2.12',
    'wasi@0.3.0',
    'wasi:config@0.2.0-rc.1',
    'wasi:keyvalue@0.2.0-draft',
    'wasi:nn@0.2.0-rc-2024-10-28',
    'wasi:tls@0.2.0-draft',
    'wasi:tls@0.3.0-draft',
  ],
  sdks: ['Rust (tier 1)', 'C (tier 1)', 'C++ (tier 2)'],
  cautions: [
    {
      text: {
        en: 'Since 46, WASI 0.3.0 and component-model async are on by default.',
        fr: 'Depuis la 46, WASI 0.3.0 et l’asynchrone du Component Model sont activés par défaut.',
      },
      sources: cite('WT-REL'),
    },
    {
      text: {
        en: '47 removed wasi-threads and wasi-common: `-S threads` and `-S preview2=n` fail.',
        fr: 'La 47 a retiré wasi-threads et wasi-common : `-S threads` et `-S preview2=n` échouent.',
      },
      sources: cite('WT-REL'),
    },
    {
      text: {
        en: 'With 48 an embedding denies TCP and UDP socket creation unless it enables it. DirPerms and FilePerms became FsPerms::{ReadOnly,ReadWrite}.',
        fr: 'Avec la 48, un hôte qui embarque Wasmtime refuse la création de sockets TCP et UDP s’il ne l’active pas. DirPerms et FilePerms sont devenus FsPerms::{ReadOnly,ReadWrite}.',
      },
      sources: cite('WT-REL'),
    },
    {
      text: {
        en: 'Escapes from the file system sandbox were fixed in 46.0.3, 47.0.4 and earlier patch releases: pin at least these.',
        fr: 'Des évasions du bac à sable de fichiers ont été corrigées en 46.0.3, 47.0.4 et dans des correctifs antérieurs : épinglez au moins ceux-ci.',
      },
      sources: cite('WT-SEC'),
    },
    {
      text: {
        en: 'wasi-config, wasi-keyvalue, wasi-nn and wasi-tls are tier 3 and off by default. blobstore, messaging and sql are not provided.',
        fr: 'wasi-config, wasi-keyvalue, wasi-nn et wasi-tls sont de tier 3 et désactivés par défaut. blobstore, messaging et sql ne sont pas fournis.',
      },
      sources: cite('WT-TIERS', 'WT-FLAGS'),
    },
    {
      text: {
        en: 'The CLI has no filter for outbound HTTP by host.',
        fr: 'La CLI n’a aucun filtre par hôte pour le HTTP sortant.',
      },
      sources: cite('WT-FLAGS', 'WT-HTTPALLOW'),
    },
    {
      text: {
        en: '`wasmtime serve` uses an instance once for WASI 0.2, but by default for 128 requests, 16 of them at once, for WASI 0.3.',
        fr: '`wasmtime serve` emploie une instance une seule fois en WASI 0.2, mais par défaut pour 128 requêtes, dont 16 simultanées, en WASI 0.3.',
      },
      sources: cite('WT-SERVE'),
    },
    {
      text: {
        en: 'The stand-alone Wizer became `wasmtime wizer`; `--allow-wasi` and `--wasm-bulk-memory` are not flags there.',
        fr: 'L’outil autonome Wizer est devenu `wasmtime wizer` ; `--allow-wasi` et `--wasm-bulk-memory` n’y sont pas des options.',
      },
      sources: cite('WT-WIZER', 'WT-WIZER-CLI'),
    },
  ],
  related: [
    'trap-wasmtime-serve-not-production',
    'trap-wasmtime-dir-no-read-only',
    'trap-wasmtime-48-sockets-denied',
    'wasm-tools',
    'wizer',
  ],
  verified: true,
  sources: cite('WT-TIERS', 'WT-STAB', 'WT-REL', 'WT-SEC', 'WT-PROD', 'WT-49', 'BA-GOV'),
});
