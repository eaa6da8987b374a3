import { defineEntry } from '../define-entry.ts';
import type { EntryOf } from '../entry.ts';
import { cite } from '../sources.ts';

type Interface = EntryOf<'interface'>['interfaces'][number];

const NODE = [
  'child-process',
  'cluster',
  'console',
  'dgram',
  'dns',
  'ffi',
  'fs',
  'http',
  'http2',
  'inspector',
  'os',
  'process',
  'sqlite',
  'tls',
  'trace-events',
  'tty',
  'v8',
  'wasi',
  'zlib',
];

/** No capability of the table covers them. */
function onHost(name: string): Interface {
  return {
    id: `jco:node/${name}`,
    versions: ['0.1.0'],
    direction: 'import',
    capabilities: [],
    ambient: true,
    risk: 'critical',
  };
}

export default defineEntry({
  id: 'jco-node',
  kind: 'interface',
  name: 'jco:node',
  package: 'jco:node',
  vendor: 'jco',
  summary: {
    en: 'Node built-ins as component imports: access to the host itself, outside WASI. Denied by default, opened by `…/host/node` adapters.',
    fr: 'Les modules de Node comme imports de composant : un accès à l’hôte lui-même, hors de WASI. Refusés par défaut, ouverts par les adaptateurs `…/host/node`.',
  },
  maturity: 'experimental',
  reason: {
    en: 'Experimental, in @bytecodealliance/jco-std 0.5.0.',
    fr: 'Expérimental, dans @bytecodealliance/jco-std 0.5.0.',
  },
  aliases: ['jco-std', '@bytecodealliance/jco-std'],
  versions: [{ version: '0.1.0' }],
  interfaces: NODE.map(onHost),
  hosts: { jco: ['0.1.0'] },
  cautions: [
    {
      text: {
        en: '`child-process`, `ffi`, `fs` and `process` are full access to the host. Treat any `jco:node/*` import as critical.',
        fr: '`child-process`, `ffi`, `fs` et `process` sont un accès complet à l’hôte. Traitez tout import `jco:node/*` comme critique.',
      },
      sources: cite('JCO-STD', 'NPM-LAB'),
    },
  ],
  related: ['jco', 'trap-jco-node', 'javascript'],
  verified: true,
  sources: cite('JCO-STD', 'NPM-LAB'),
});
