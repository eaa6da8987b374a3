import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-jco-node',
  name: 'jco:node/* / host access',
  summary: {
    en: 'Imports of `jco:node/*` (`child-process`, `ffi`, `fs`, `process`) are access to the host itself, outside WASI.',
    fr: 'Les imports `jco:node/*` (`child-process`, `ffi`, `fs`, `process`) sont un accès à l’hôte lui-même, hors de WASI.',
  },
  fix: {
    en: 'Treat any of them as critical; leave the `…/host/node` adapters out.',
    fr: 'Traitez chacun d’eux comme critique ; n’ajoutez pas les adaptateurs `…/host/node`.',
  },
  aliases: ['node: modules'],
  related: ['jco-node', 'jco'],
  verified: true,
  sources: cite('JCO-STD', 'NPM-LAB'),
});
