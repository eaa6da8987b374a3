import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-stub-wasi-seed',
  name: '--stub-wasi / random',
  summary: {
    en: 'componentize-py `--stub-wasi` and StarlingMonkey without `random` give predictable random numbers.',
    fr: 'componentize-py `--stub-wasi` et StarlingMonkey sans `random` donnent des nombres aléatoires prévisibles.',
  },
  fix: {
    en: 'Keep `random` wherever keys, tokens or identifiers are made.',
    fr: 'Gardez `random` partout où naissent des clés, des jetons ou des identifiants.',
  },
  aliases: ['deterministic random'],
  related: ['python', 'javascript', 'wasi-random'],
  verified: true,
  sources: cite('COMPONENTIZE-PY', 'NPM-LAB'),
});
