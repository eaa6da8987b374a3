import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-10000-modules',
  name: '10,000 modules',
  summary: {
    en: 'Ten thousand modules on one machine: plausible as loaded modules, unproven as concurrent instances. Fermyon reported tens of thousands of binaries in one Spin process (2022, self-reported).',
    fr: 'Dix mille modules sur une machine : plausible pour des modules chargés, non prouvé pour des instances simultanées. Fermyon a rapporté des dizaines de milliers de binaires dans un processus Spin (2022, par lui-même).',
  },
  cautions: [
    {
      text: {
        en: 'wasmCloud v1 defaults to at most 10,000 components; Spin and wasmCloud v2 default to pools of 1000.',
        fr: 'wasmCloud v1 se limite par défaut à 10 000 composants ; Spin et wasmCloud v2 ont par défaut des réserves de 1000.',
      },
      sources: cite('WC1-HOST', 'SPIN-CLI', 'WC-28'),
    },
  ],
  fix: {
    en: 'Say loaded or executing at the same time, and give the resident memory and the pool settings (SPIN_MAX_INSTANCE_COUNT, --core-instances, -O pooling-total-core-instances).',
    fr: 'Dites chargés ou exécutés en même temps, et donnez la mémoire résidente et les réglages de réserve (SPIN_MAX_INSTANCE_COUNT, --core-instances, -O pooling-total-core-instances).',
  },
  related: ['spin', 'wasmcloud', 'wasmtime'],
  verified: 'partial',
  sources: cite('BA-1', 'WC1-HOST', 'SPIN-CLI', 'WC-28'),
});
