import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-jco-run-sandbox',
  name: 'jco run --sandbox',
  summary: {
    en: 'The README documents `jco run --sandbox`, but the CLI of 1.35.0 does not declare it: the flag goes to the guest and nothing is restricted.',
    fr: 'Le README documente `jco run --sandbox`, mais la CLI de 1.35.0 ne le déclare pas : l’option va à l’invité et rien n’est restreint.',
  },
  fix: {
    en: 'Write a small host with `WASIShim` and a sandbox object, or run the component on Wasmtime.',
    fr: 'Écrivez un petit hôte avec `WASIShim` et un objet sandbox, ou exécutez le composant sur Wasmtime.',
  },
  aliases: ['--sandbox'],
  related: ['jco', 'trap-p2shim-sandbox'],
  verified: true,
  sources: cite('NPM-LAB', 'JCO-SHIM'),
});
