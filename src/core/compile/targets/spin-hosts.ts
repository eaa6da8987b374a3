import { printHost, readHost, readPort } from '../../permissions/address.ts';
import type { Capability } from '../../permissions/capability.ts';
import type { ExternalRow, Permission, Scope } from '../../permissions/permission.ts';
import { readScope } from '../../permissions/scope.ts';
import { scopeText } from '../../permissions/print.ts';
import type { ManifestGrant } from '../manifest-grant.ts';
import { serverScheme } from '../server-scheme.ts';

/** What `allowed_outbound_hosts` says for one permission: literals, never a variable of the target. */
export function outboundHosts(
  { capability, scopes }: Permission,
  server: ExternalRow | undefined,
): readonly string[] {
  switch (capability) {
    case 'http-out':
      return scopes.flatMap((scope) =>
        scope.kind === 'any' ? ['http://*:*', 'https://*:*'] : [scopeText(scope)],
      );
    case 'tcp-connect':
      return scopes.map((scope) => `tcp://${socketText(scope)}`);
    case 'udp':
    case 'udp-listen':
      return scopes.map((scope) => `udp://${socketText(scope)}`);
    case 'sql':
    case 'sql-read':
    case 'sql-write':
    case 'messaging':
    case 'messaging-publish':
      return serverHosts(server);
    default:
      return [];
  }
}

function socketText(scope: Scope): string {
  if (scope.kind === 'any') return '*:*';
  if (scope.kind === 'listener') return `${printHost(scope.ip ?? '0.0.0.0')}:${scope.port}`;
  return scopeText(scope);
}

function serverHosts(server: ExternalRow | undefined): readonly string[] {
  const at = server?.external.at;
  const scheme = server && serverScheme(server);
  return at && scheme ? [`${scheme}://${printHost(at.host)}:${at.port}`] : [];
}

const SERVER_CAPABILITY: Readonly<Record<string, Capability>> = {
  postgres: 'sql',
  mysql: 'sql',
  redis: 'messaging-publish',
  mqtt: 'messaging-publish',
};

/**
 * What one item of `allowed_outbound_hosts` grants. An item with a variable of Spin's in it is a parameter; one that
 * the notation has no scope for counts as any.
 */
export function hostGrant(component: string, text: string): ManifestGrant {
  const [, scheme = '', rest = ''] = /^([a-z*]+):\/\/(.*)$/s.exec(text) ?? [];
  const caller = /^([a-z0-9-]+)\.spin\.internal$/.exec(rest)?.[1];
  if (scheme === 'http' && caller !== undefined) {
    return { component: caller, capability: 'http-in', scope: { kind: 'from', row: component } };
  }
  if (Object.hasOwn(SERVER_CAPABILITY, scheme)) {
    const capability = SERVER_CAPABILITY[scheme]!;
    if (rest.includes('{{')) return { component, capability, scope: { kind: 'parameter', text } };
    const server = readServer(rest);
    return server ? { component, capability, server } : { component, capability, scope: { kind: 'any' } };
  }
  const capability = scheme === 'tcp' ? 'tcp-connect' : scheme === 'udp' ? 'udp' : 'http-out';
  if (text.includes('{{')) return { component, capability, scope: { kind: 'parameter', text } };
  const reading = readScope(capability, capability === 'http-out' ? text : rest, true);
  return { component, capability, scope: 'scope' in reading ? reading.scope : { kind: 'any' } };
}

function readServer(text: string): ManifestGrant['server'] {
  const colon = text.lastIndexOf(':');
  const host = readHost(text.slice(0, colon));
  const port = readPort(text.slice(colon + 1));
  return colon > 0 && host !== undefined && port !== undefined ? { host, port } : undefined;
}

/** What a permission grants through the hosts, as finely as they tell it. */
export function expectedHostGrants(
  component: string,
  permission: Permission,
  server: ExternalRow | undefined,
): readonly ManifestGrant[] {
  const at = server?.external.at;
  const { capability, scopes } = permission;
  switch (capability) {
    case 'http-out':
    case 'tcp-connect':
    case 'udp':
      return scopes.map((scope) => ({ component, capability, scope }));
    case 'udp-listen':
      return scopes.map((scope) => ({
        component,
        capability: 'udp',
        scope:
          scope.kind === 'listener'
            ? { kind: 'endpoint', host: scope.ip ?? '0.0.0.0', port: scope.port }
            : { kind: 'any' },
      }));
    case 'sql':
    case 'sql-read':
    case 'sql-write':
      return at ? [{ component, capability: 'sql', server: at }] : [];
    case 'messaging':
    case 'messaging-publish':
      return at ? [{ component, capability: 'messaging-publish', server: at }] : [];
    default:
      return [];
  }
}
