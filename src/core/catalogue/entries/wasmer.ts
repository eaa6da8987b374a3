import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmer',
  kind: 'platform',
  form: 'runtime',
  name: 'Wasmer',
  summary: {
    en: 'WebAssembly runtime with a package registry and WASIX, a POSIX-like superset of WASI preview 1, for running existing applications.',
    fr: 'Moteur WebAssembly avec un registre de paquets et WASIX, un sur-ensemble de WASI preview 1 proche de POSIX, pour exécuter des applications existantes.',
  },
  maturity: 'stable',
  reason: {
    en: 'Frequent releases through 2026, from 7.0 in January to 7.4 at the end of August, and several compiler back ends. It follows WASIX rather than WASI 0.2 or 0.3.',
    fr: 'Des versions fréquentes en 2026, de la 7.0 en janvier à la 7.4 fin août, et plusieurs générateurs de code. Il suit WASIX plutôt que WASI 0.2 ou 0.3.',
  },
  aliases: ['wasmerio/wasmer', 'WASIX', 'wasmer run'],
  versions: [
    { version: '7.4.0', date: '2026-08-31' },
    { version: '7.3.0', date: '2026-08-21' },
    { version: '7.1.0', date: '2026-03-27' },
    { version: '7.0.0', date: '2026-01-28' },
  ],
  governance: { en: 'Wasmer Inc.', fr: 'Wasmer Inc.' },
  wasi: {
    p1: { level: 'yes', note: { en: 'And WASIX.', fr: 'Et WASIX.' } },
    p2: { level: 'no' },
    p3: { level: 'no' },
  },
  componentModel: {
    level: 'unknown',
    note: {
      en: 'Not in the documented feature table (2026-05); nothing else was read on it.',
      fr: 'Absent du tableau des fonctions documenté (2026-05) ; rien d’autre n’a été lu à ce sujet.',
    },
  },
  httpServer: {
    level: 'no',
    note: {
      en: 'WCGI and WASIX socket servers instead.',
      fr: 'À la place, WCGI et des serveurs à sockets WASIX.',
    },
  },
  sdks: ['Rust', 'C', 'C++', 'Go', 'Python', 'JavaScript (wasmer-js)'],
  cautions: [
    {
      text: {
        en: 'The feature table of 2026-05 lists neither the Component Model nor WASI 0.2.',
        fr: 'Le tableau des fonctions de 2026-05 ne cite ni le Component Model ni WASI 0.2.',
      },
      sources: cite('WASMER-CLI'),
    },
    {
      text: {
        en: 'The help text in the documentation dates from 2025-01: check `wasmer run --help` before you write flags.',
        fr: 'Le texte d’aide de la documentation date de 2025-01 : vérifiez `wasmer run --help` avant d’écrire des options.',
      },
      sources: cite('WASMER-CLI'),
    },
  ],
  related: ['wasmer-edge', 'trap-directory-argument-order', 'runwasi'],
  verified: 'partial',
  sources: cite('WASMER-REL', 'WASMER-CLI'),
});
