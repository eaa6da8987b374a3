import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'php',
  kind: 'language',
  name: 'PHP',
  summary: {
    en: 'No path to a component: the WASI request of php-src was closed, and Spin’s template runs a 2023 module through WAGI.',
    fr: 'Aucun chemin vers un composant : la demande WASI de php-src a été fermée, et le modèle de Spin exécute un module de 2023 par WAGI.',
  },
  maturity: 'none',
  reason: {
    en: 'php-src pull request 10457 is closed. Spin’s http-php template still downloads php-cgi 8.2.6 of 2023 and runs it through WAGI.',
    fr: 'La pull request php-src 10457 est fermée. Le modèle http-php de Spin télécharge toujours php-cgi 8.2.6, de 2023, et l’exécute par WAGI.',
  },
  aliases: ['php-cgi', 'php-src'],
  wasi: ['0.1'],
  toolchains: [],
  build: [],
  related: ['spin', 'wasmer-edge'],
  verified: true,
  sources: cite('PHP-WASI', 'SPIN-PHP'),
});
