import { defineEntry } from '../define-entry.ts';
import { alwaysImports } from '../plumbing.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'python',
  kind: 'language',
  name: 'Python',
  summary: {
    en: 'componentize-py puts CPython 3.14 and the application into one component, for WASI 0.2 and 0.3.0.',
    fr: 'componentize-py place CPython 3.14 et l’application dans un seul composant, pour WASI 0.2 et 0.3.0.',
  },
  maturity: 'maturing',
  reason: {
    en: 'componentize-py 0.25.0 supports WASI 0.2 and 0.3.0. Artefacts are big, and native extensions need WASI wheels.',
    fr: 'componentize-py 0.25.0 prend en charge WASI 0.2 et 0.3.0. Les artefacts sont gros et les extensions natives demandent des wheels WASI.',
  },
  aliases: ['py', 'python3', 'cpython'],
  wasi: ['0.2', '0.3'],
  toolchains: [
    {
      name: 'componentize-py',
      version: '0.25.0',
      date: '2026-07-07',
      note: { en: 'Embeds CPython 3.14.', fr: 'Embarque CPython 3.14.' },
      entry: 'componentize-py',
    },
  ],
  build: [
    'pip install componentize-py==0.25.0',
    'componentize-py -d wit -w hello componentize app -o app.wasm',
  ],
  buildHttp: [
    'componentize-py -d wit -w wasi:http/proxy@0.2.0 componentize app -o app.wasm',
    '# WASI 0.3: componentize-py -d wit -w wasi:http/service@0.3.0 componentize app -o app.wasm',
  ],
  output: 'app.wasm',
  ci: ['actions/setup-python@v7 with python-version: >=3.10', 'pip install componentize-py==0.25.0'],
  alwaysImports: alwaysImports('python'),
  limitations: [
    {
      text: {
        en: 'Python imports are resolved at build time and frozen into the component.',
        fr: 'Les imports Python sont résolus à la construction et figés dans le composant.',
      },
    },
    {
      text: {
        en: 'Native extensions need WASI builds (an unofficial numpy stands in dicej/wasi-wheels); sqlite3 and zlib are built in.',
        fr: 'Les extensions natives demandent des constructions WASI (un numpy non officiel se trouve dans dicej/wasi-wheels) ; sqlite3 et zlib sont intégrés.',
      },
    },
    { text: { en: 'No threads.', fr: 'Pas de threads.' } },
    {
      text: {
        en: '`--stub-wasi` removes every WASI import and freezes the seed, so random numbers become predictable.',
        fr: '`--stub-wasi` retire tous les imports WASI et fige la graine : les nombres aléatoires deviennent prévisibles.',
      },
    },
    {
      text: {
        en: '`-i`, `--intersect-world` (0.24 and later) drops the imports that a target world lacks.',
        fr: '`-i`, `--intersect-world` (depuis 0.24) retire les imports absents d’un monde cible.',
      },
    },
  ],
  related: ['componentize-py', 'trap-stub-wasi-seed', 'actions-setup-python'],
  verified: true,
  sources: cite('COMPONENTIZE-PY'),
});
