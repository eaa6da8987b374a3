import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'assemblyscript',
  kind: 'language',
  name: 'AssemblyScript',
  summary: {
    en: 'No WASI since 2022: its output imports `env.abort` and there are no WIT bindings.',
    fr: 'Pas de WASI depuis 2022 : ses modules importent `env.abort` et il n’y a pas de liaisons WIT.',
  },
  maturity: 'none',
  reason: {
    en: 'WASI support was removed as breaking change 2439 on 2022-08-21.',
    fr: 'La prise en charge de WASI a été retirée par le changement 2439, le 2022-08-21.',
  },
  aliases: ['asc', 'assembly script'],
  wasi: [],
  toolchains: [{ name: 'assemblyscript', version: '0.28.20', date: '2026-07-21' }],
  build: [],
  related: ['javascript', 'trap-assemblyscript-wasi'],
  verified: true,
  sources: cite('ASC'),
});
