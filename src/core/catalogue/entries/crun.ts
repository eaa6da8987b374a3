import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'crun',
  kind: 'platform',
  form: 'container-integration',
  name: 'crun (Wasm handlers)',
  summary: {
    en: 'OCI runtime in C with handlers chosen at compile time: wasmedge, wasmer, wasmtime, wamr and spin.',
    fr: 'Moteur OCI en C avec des handlers choisis à la compilation : wasmedge, wasmer, wasmtime, wamr et spin.',
  },
  maturity: 'maturing',
  reason: {
    en: 'crun itself is production software. Its Wasm handlers run WASI preview 1 core modules only and inherit the environment; the spin handler just executes a Spin CLI installed on the host.',
    fr: 'crun lui-même est un logiciel de production. Ses handlers Wasm n’exécutent que des modules WASI preview 1 et héritent de l’environnement ; le handler spin lance simplement une CLI Spin installée sur l’hôte.',
  },
  aliases: [
    'containers/crun',
    'run.oci.handler: wasm',
    'run.oci.handler',
    'module.wasm.image/variant',
    'module.wasm.image/variant: compat',
    'module.wasm.image/variant: compat-smart',
  ],
  versions: [{ version: '1.29.1', date: '2026-08-13' }],
  governance: {
    en: 'The containers organisation, led by Red Hat.',
    fr: 'Organisation containers, menée par Red Hat.',
  },
  wasi: { p1: { level: 'yes' }, p2: { level: 'no' }, p3: { level: 'no' } },
  componentModel: { level: 'no' },
  httpServer: { level: 'no' },
  cautions: [
    {
      text: { en: 'Only one Wasm engine per build.', fr: 'Un seul moteur Wasm par compilation.' },
    },
    {
      text: {
        en: 'WASI permissions cannot be configured: rely on the container settings.',
        fr: 'Les permissions WASI ne sont pas configurables : appuyez-vous sur les réglages du conteneur.',
      },
    },
  ],
  related: ['youki', 'runwasi', 'wasmedge', 'wamr'],
  verified: 'partial',
  sources: cite('CRUN'),
});
