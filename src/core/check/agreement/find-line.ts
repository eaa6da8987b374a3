import { printHost } from '../../permissions/address.ts';
import { scopeText } from '../../permissions/print.ts';
import type { ManifestGrant } from '../../compile/manifest-grant.ts';
import type { ReadManifest } from './read-manifests.ts';

/**
 * The line of the document on which a component is granted something: the first after the component's name that holds
 * the longest of what tells the grant; the line of the name where none does.
 */
export function lineOfGrant(manifest: Pick<ReadManifest, 'text' | 'line'>, grant: ManifestGrant): number {
  return findLine(manifest, grant.component, tellsOf(grant));
}

/** The same for any texts, the most telling first. */
export function findLine(
  { text, line }: Pick<ReadManifest, 'text' | 'line'>,
  component: string,
  tells: readonly string[],
): number {
  const lines = text.split('\n');
  const start = component === '*' ? -1 : lineOfName(lines, component);
  for (const tell of tells) {
    const after = lines.findIndex((one, index) => index >= start && one.includes(tell));
    const found = after < 0 ? lines.findIndex((one) => one.includes(tell)) : after;
    if (found >= 0) return line + found;
  }
  return line + Math.max(start, firstOf(lines));
}

/** The header of a component's own table stands for it before anything that mentions it. */
function lineOfName(lines: readonly string[], name: string): number {
  const headers = new Set([`[component.${name}]`, `[component."${name}"]`]);
  const header = lines.findIndex((line) => headers.has(line.trim()));
  return header >= 0 ? header : lines.findIndex((line) => holdsName(line, name));
}

function holdsName(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    if (!/[\w-]/.test(line[at - 1] ?? ' ') && !/[\w-]/.test(line[at + name.length] ?? ' ')) return true;
  }
  return false;
}

function firstOf(lines: readonly string[]): number {
  return Math.max(
    0,
    lines.findIndex((one) => /\S/.test(one)),
  );
}

const KEYS: Partial<Readonly<Record<ManifestGrant['capability'], readonly string[]>>> = {
  env: ['inherit-env', 'envFrom', 'configFrom', 'fromEnvironment', 'environment'],
  secret: ['secretFrom', 'secretKeyRef'],
  memory: ['memory', 'max-memory-size'],
  timeout: ['timeout', 'activeDeadlineSeconds', 'time-limit'],
  instances: ['replicas', 'parallelism', 'INSTANCE_COUNT', 'max-concurrent-requests'],
  keyvalue: ['keyvalue'],
  blobstore: ['blobstore'],
  sql: ['postgres', 'sql'],
  'messaging-publish': ['messaging'],
  'fs-write': ['transient-write', '--dir', 'files'],
  'fs-read': ['files'],
  dns: ['allow-ip-name-lookup', 'allowedIpNameLookups'],
  'tcp-connect': ['inherit-network', 'sockets', 'tcp'],
  'http-out': ['*', 'http'],
  'http-in': ['WASMTIME_HTTP_PROXY_SOCKET_ADDR', 'route', 'incoming-handler', 'listen'],
};

function tellsOf({ capability, scope, server }: ManifestGrant): readonly string[] {
  const keys = KEYS[capability] ?? [];
  if (server) return [`${printHost(server.host)}:${server.port}`, server.host];
  if (scope === undefined) return keys;
  switch (scope.kind) {
    case 'any':
    case 'size':
    case 'duration':
    case 'count':
      return keys;
    case 'origin':
      return [scopeText(scope), scope.host, ...keys];
    case 'endpoint':
      return [scopeText(scope), scope.host, ...keys];
    case 'directory':
      return [...(scope.host === undefined ? [] : [scope.host]), scope.guest, ...keys];
    case 'from':
      return [`.spin.internal`];
    case 'cron':
      return [scope.expression, 'cron', 'schedule'];
    default:
      return [scopeText(scope), ...keys];
  }
}
