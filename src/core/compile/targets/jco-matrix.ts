import { vary } from '../../catalogue/matrix/vary.ts';
import type { EnforcementMatrix } from '../../catalogue/enforcement.ts';
import { cite } from '../../catalogue/sources.ts';
import { SOCKETS } from './jco-policy.ts';

/** What the shim holds together with the launcher, which puts its own check before outbound HTTP. */
export function jcoMatrix(shim: EnforcementMatrix): EnforcementMatrix {
  return vary(shim, {}, [
    {
      capabilities: ['http-out'],
      default: 'deny',
      finest: { kind: 'origin', port: true, host: 'suffix', any: true },
      per: 'component',
      syntax: 'httpOrigins: ["ORIGIN"]',
      note: {
        en: 'The launcher compares scheme, host and port of each request. The shim knows no origins.',
        fr: 'Le lanceur compare schéma, hôte et port de chaque requête. Le shim ne connaît pas d’origines.',
      },
      sources: cite('JCO-SHIM', 'NPM-LAB'),
      verified: true,
    },
    {
      capabilities: SOCKETS,
      default: 'deny',
      finest: { kind: 'switch' },
      per: 'component',
      syntax: 'sockets: true',
      opens: SOCKETS,
      cannot: { en: 'Filter by host or port.', fr: 'Filtrer par hôte ou par port.' },
      compensate: { en: 'A network namespace.', fr: 'Un espace de noms réseau.' },
      sources: cite('JCO-SHIM', 'NPM-LAB'),
      verified: true,
    },
  ]);
}
