import type { Text } from '../../locales/locale.ts';
import { hostKind } from '../../permissions/address.ts';
import type { Capability } from '../../permissions/capability.ts';
import type { Permission, Scope } from '../../permissions/permission.ts';
import { scopeText } from '../../permissions/print.ts';
import { readScope } from '../../permissions/scope.ts';
import type { ManifestGrant } from '../manifest-grant.ts';

const OUTBOUND: ReadonlySet<Capability> = new Set(['http-out', 'tcp-connect', 'udp']);

/** What the resource definition accepts in `allowedHosts`; an IPv6 address is not among it. */
const ENTRY =
  /^(?:[A-Za-z][A-Za-z0-9+.-]{0,19}:\/\/)?(?:\*\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,127}(?::[0-9]{1,5})?$/;

/** Why an outbound permission cannot stand in the list; undefined where it can. */
export function hostObstacle({ capability, scopes }: Permission): Text | undefined {
  if (
    !OUTBOUND.has(capability) ||
    scopes.every((scope) => entryOf(scope) === '*' || ENTRY.test(entryOf(scope)))
  ) {
    return undefined;
  }
  return {
    en: '`allowedHosts` takes names of letters, digits and dashes, and IPv4 addresses; the resource definition refuses IPv6.',
    fr: '`allowedHosts` accepte des noms faits de lettres, de chiffres et de tirets, et des adresses IPv4 ; la définition de ressource refuse IPv6.',
  };
}

/** The `allowedHosts` of some permissions, each once. */
export function allowedHosts(granted: readonly Permission[]): readonly string[] {
  const entries = granted
    .filter(({ capability }) => OUTBOUND.has(capability))
    .flatMap(({ scopes }) => scopes.map(entryOf));
  return [...new Set(entries)];
}

/** The `allowedIpNameLookups` of some permissions; without a name, every name. */
export function allowedLookups(granted: readonly Permission[]): readonly string[] {
  const names = granted
    .filter(({ capability }) => capability === 'dns')
    .flatMap(({ scopes }) =>
      scopes.length === 0 ? ['*'] : scopes.map((scope) => (scope.kind === 'any' ? '*' : scopeText(scope))),
    );
  return [...new Set(names)];
}

function entryOf(scope: Scope): string {
  if (scope.kind === 'any') return '*';
  return scope.kind === 'endpoint'
    ? `${scope.host.replace(/\/(?:32|128)$/, '')}:${scope.port}`
    : scopeText(scope);
}

/** What one entry grants: an address without a scheme opens sockets and HTTP alike. */
export function hostGrants(component: string, entry: string): readonly ManifestGrant[] {
  const grant = (capability: Capability, scope: Scope): ManifestGrant => ({ component, capability, scope });
  if (entry === '*') return [...OUTBOUND].map((capability) => grant(capability, { kind: 'any' }));
  const origins = entry.includes('://') ? [entry] : [`http://${entry}`, `https://${entry}`];
  const http = origins.flatMap((text) => {
    const reading = readScope('http-out', text, true);
    return 'scope' in reading ? [grant('http-out', reading.scope)] : [];
  });
  if (entry.includes('://')) return http;
  const address = readScope('tcp-connect', entry, true);
  const isAddress =
    'scope' in address && address.scope.kind === 'endpoint' && hostKind(address.scope.host) === 'address';
  return isAddress ? [...http, grant('tcp-connect', address.scope), grant('udp', address.scope)] : http;
}

/** What one look-up entry grants. */
export function lookupGrant(component: string, entry: string): ManifestGrant {
  const scope: Scope = entry === '*' ? { kind: 'any' } : { kind: 'host', name: entry.toLowerCase() };
  return { component, capability: 'dns', scope };
}
