import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wazero',
  kind: 'platform',
  form: 'runtime',
  name: 'wazero',
  summary: {
    en: 'WebAssembly runtime without dependencies for Go programs (no cgo), with a small CLI.',
    fr: 'Moteur WebAssembly sans dépendance pour les programmes Go (sans cgo), avec une petite CLI.',
  },
  maturity: 'stable',
  reason: {
    en: 'Regular 1.x releases with compatibility in the manner of Go. The scope is kept to core Wasm 1.0 and 2.0 and WASI preview 1; its RATIONALE does not plan WASI 0.2.',
    fr: 'Des versions 1.x régulières, compatibles à la manière de Go. Le périmètre reste le Wasm de base 1.0 et 2.0 et WASI preview 1 ; son RATIONALE ne prévoit pas WASI 0.2.',
  },
  aliases: ['wazero/wazero', 'tetratelabs/wazero', 'github.com/tetratelabs/wazero'],
  versions: [{ version: '1.12.0', date: '2026-05-28' }],
  licence: 'Apache-2.0',
  governance: {
    en: 'Community organisation github.com/wazero; moved out of tetratelabs.',
    fr: 'Organisation communautaire github.com/wazero ; a quitté tetratelabs.',
  },
  wasi: { p1: { level: 'yes' }, p2: { level: 'no' }, p3: { level: 'no' } },
  componentModel: { level: 'no' },
  httpServer: { level: 'no' },
  sdks: ['Go'],
  cautions: [
    {
      text: {
        en: 'The help of the CLI flag `-mount` itself warns that a guest can leave the mount with ../../ paths. For real confinement use the Go API with a custom fs.FS.',
        fr: 'L’aide de l’option `-mount` de la CLI avertit elle-même qu’un invité peut sortir du montage par des chemins ../../. Pour un vrai confinement, employez l’API Go avec votre propre fs.FS.',
      },
      sources: cite('WAZERO'),
    },
    {
      text: {
        en: 'The old home is tetratelabs/wazero; the Go import path is still github.com/tetratelabs/wazero.',
        fr: 'L’ancienne adresse est tetratelabs/wazero ; le chemin d’import Go est toujours github.com/tetratelabs/wazero.',
      },
      sources: cite('WAZERO', 'WAZERO-OLD'),
    },
  ],
  related: ['trap-wazero-mount-escape', 'trap-directory-argument-order'],
  verified: true,
  sources: cite('WAZERO', 'WAZERO-OLD'),
});
