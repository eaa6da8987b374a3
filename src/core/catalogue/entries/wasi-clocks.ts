import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';
import {
  WASI_02,
  WASI_03,
  WASI_HOSTS,
  WASI_HOSTS_NOTE,
  WASI_RELEASES,
  WASI_TRAIN,
} from '../wasi-releases.ts';
import { IMPORTS_02, IMPORTS_03 } from '../wasi-worlds.ts';

export default defineEntry({
  id: 'wasi-clocks',
  kind: 'interface',
  name: 'wasi:clocks',
  package: 'wasi:clocks',
  vendor: 'wasi',
  phase: 3,
  summary: {
    en: 'Clocks: monotonic time and sleeping, wall-clock time (`wall-clock` in 0.2, `system-clock` in 0.3), and an unstable time zone.',
    fr: 'Les horloges : temps monotone et attente, heure murale (`wall-clock` en 0.2, `system-clock` en 0.3) et un fuseau horaire instable.',
  },
  maturity: 'stable',
  reason: WASI_TRAIN,
  versions: WASI_RELEASES,
  interfaces: [
    {
      id: 'wasi:clocks/monotonic-clock',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['clocks'],
      ambient: true,
      risk: 'low',
      functions: words(`
      now resolution subscribe-instant subscribe-duration
    `),
      note: {
        en: 'Timing side channels; also sleeping.',
        fr: 'Canaux auxiliaires temporels ; sert aussi à dormir.',
      },
      becomes: 'wasi:clocks/monotonic-clock',
    },
    {
      id: 'wasi:clocks/wall-clock',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['clocks'],
      ambient: true,
      risk: 'low',
      functions: ['now', 'resolution'],
      note: { en: 'Called `system-clock` in 0.3.', fr: 'S’appelle `system-clock` en 0.3.' },
      becomes: 'wasi:clocks/system-clock',
    },
    {
      id: 'wasi:clocks/timezone',
      versions: WASI_02.slice(1),
      direction: 'import',
      capabilities: ['clocks'],
      ambient: true,
      risk: 'low',
      functions: ['display', 'utc-offset'],
      note: {
        en: 'Behind `@unstable(feature = clocks-timezone)`.',
        fr: 'Derrière `@unstable(feature = clocks-timezone)`.',
      },
      becomes: 'wasi:clocks/timezone',
    },
    {
      id: 'wasi:clocks/types',
      versions: WASI_03,
      direction: 'import',
      capabilities: [],
      ambient: false,
      risk: 'none',
      note: { en: 'New in 0.3: `duration`.', fr: 'Nouveau en 0.3 : `duration`.' },
    },
    {
      id: 'wasi:clocks/monotonic-clock',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['clocks'],
      ambient: true,
      risk: 'low',
      functions: words(`
      now get-resolution wait-until wait-for
    `),
      note: {
        en: '`wait-until` and `wait-for` are async.',
        fr: '`wait-until` et `wait-for` sont asynchrones.',
      },
    },
    {
      id: 'wasi:clocks/system-clock',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['clocks'],
      ambient: true,
      risk: 'low',
      functions: ['now', 'get-resolution'],
      note: {
        en: 'Replaces `wall-clock`; an instant counts s64 seconds.',
        fr: 'Remplace `wall-clock` ; un instant compte des secondes en s64.',
      },
    },
    {
      id: 'wasi:clocks/timezone',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['clocks'],
      ambient: true,
      risk: 'low',
      functions: ['iana-id', 'utc-offset', 'to-debug-string'],
      note: {
        en: 'Behind `@unstable(feature = clocks-timezone)`.',
        fr: 'Derrière `@unstable(feature = clocks-timezone)`.',
      },
    },
  ],
  worlds: [
    {
      id: 'wasi:clocks/imports',
      versions: WASI_02,
      exports: [],
      imports: IMPORTS_02.clocks,
      note: {
        en: 'With the feature `clocks-timezone` also `wasi:clocks/timezone`.',
        fr: 'Avec l’option `clocks-timezone`, aussi `wasi:clocks/timezone`.',
      },
    },
    {
      id: 'wasi:clocks/imports',
      versions: WASI_03,
      exports: [],
      imports: IMPORTS_03.clocks,
      note: {
        en: 'With the feature `clocks-timezone` also `wasi:clocks/timezone`.',
        fr: 'Avec l’option `clocks-timezone`, aussi `wasi:clocks/timezone`.',
      },
    },
  ],
  hosts: { ...WASI_HOSTS, 'fastly-compute': ['0.2.6'] },
  cautions: [
    {
      text: WASI_HOSTS_NOTE,
      sources: cite('WT-REL', 'SPIN-WIT', 'SPIN-41', 'SK-SHIM', 'SK-RD', 'WC-RUNTIME', 'NPM-LAB'),
    },
    {
      text: {
        en: 'The time zone is a proposal of its own, in phase 2.',
        fr: 'Le fuseau horaire est une proposition à part, en phase 2.',
      },
      sources: cite('WASI-PROP'),
    },
  ],
  related: ['wasi-cli'],
  verified: true,
  sources: cite('WIT-02', 'WIT-03', 'WIT-RC', 'WASI-RELEASES', 'WASI-PROP'),
});
