import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-p3-mixed-imports',
  name: 'Rust / WASI 0.3.0 + 0.2.12',
  summary: {
    en: 'Measured: a 0.3.0 component built with Rust in mid-2026 also imports ten 0.2.12 interfaces. The host must offer both generations.',
    fr: 'Mesuré : un composant 0.3.0 construit avec Rust à la mi-2026 importe aussi dix interfaces 0.2.12. L’hôte doit offrir les deux générations.',
  },
  fix: {
    en: 'Read the imports of the binary and check both generations against the host.',
    fr: 'Lisez les imports du binaire et comparez les deux générations à l’hôte.',
  },
  aliases: ['mixed imports'],
  related: ['rust', 'wasi-cli'],
  verified: true,
  sources: cite('AUDITED', 'NPM-LAB'),
});
