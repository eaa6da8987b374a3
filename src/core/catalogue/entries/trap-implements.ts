import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-implements',
  name: 'implements / import users: …',
  summary: {
    en: 'Measured: an import such as `import users: wasi:keyvalue/store` hides the interface behind a label.',
    fr: 'Mesuré : un import comme `import users: wasi:keyvalue/store` cache l’interface derrière une étiquette.',
  },
  fix: {
    en: 'Read the `implements` attribute of the import.',
    fr: 'Lisez l’attribut `implements` de l’import.',
  },
  aliases: ['labelled import'],
  related: ['wasi-keyvalue'],
  verified: true,
  sources: cite('WIT-MD', 'NPM-LAB'),
});
