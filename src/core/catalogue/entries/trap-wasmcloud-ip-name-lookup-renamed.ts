import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wasmcloud-ip-name-lookup-renamed',
  name: 'wasmCloud v2: allowedIpNameLookups',
  summary: {
    en: 'wasmCloud renamed allowIpNameLookup (2.6.0) to allowedIpNameLookups (2.6.1); old CRDs drop the new name silently.',
    fr: 'wasmCloud a renommé allowIpNameLookup (2.6.0) en allowedIpNameLookups (2.6.1) ; les anciens CRD perdent le nouveau nom en silence.',
  },
  aliases: ['allowIpNameLookup'],
  related: ['wasmcloud'],
  verified: true,
  sources: cite('WC-SEC'),
});
