import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-i2c',
  kind: 'interface',
  name: 'wasi:i2c',
  package: 'wasi:i2c',
  vendor: 'wasi-proposal',
  phase: 2,
  summary: {
    en: 'The I2C bus of embedded devices. No host was found.',
    fr: 'Le bus I2C des systèmes embarqués. Aucun hôte n’a été trouvé.',
  },
  maturity: 'experimental',
  reason: { en: 'A WASI proposal in phase 2.', fr: 'Une proposition WASI en phase 2.' },
  versions: [{ version: '0.2.0-draft', date: '2025-05-29' }],
  interfaces: [
    {
      id: 'wasi:i2c/i2c',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: [],
      ambient: true,
      risk: 'high',
    },
    {
      id: 'wasi:i2c/delay',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: [],
      ambient: true,
      risk: 'high',
    },
  ],
  verified: true,
  sources: cite('I2C', 'WASI-PROP'),
});
