import { userError } from '../../errors.ts';
import type { Capability } from '../../permissions/capability.ts';
import { kebabName } from '../../permissions/names.ts';
import type { Permission, Scope } from '../../permissions/permission.ts';
import { scopeText } from '../../permissions/print.ts';
import { readScope } from '../../permissions/scope.ts';
import type { ManifestGrant } from '../manifest-grant.ts';
import { hostPath, mountGrant, mountsOf, readMount } from '../mounts.ts';
import { namesOf } from '../names-of.ts';
import { mappingOf, textOf, textsOf, type Mapping } from '../read-yaml-documents.ts';
import type { Unit } from '../target.ts';

/** What one switch opens together. */
export const SOCKETS = [
  'tcp-connect',
  'tcp-listen',
  'udp',
  'udp-listen',
  'dns',
] as const satisfies readonly Capability[];

/** The origins that may be asked, each once; `any` alone where it is granted. */
export function originsOf(granted: readonly Permission[]): readonly Scope[] {
  const scopes = granted.flatMap((permission) =>
    permission.capability === 'http-out' ? permission.scopes : [],
  );
  const any = scopes.find(({ kind }) => kind === 'any');
  return any ? [any] : [...new Map(scopes.map((scope) => [scopeText(scope), scope])).values()];
}

/** What the launcher reads: `sandbox` for the shim, the rest for itself. Values of secrets never stand in it. */
export function jcoPolicy({ name, granted }: Unit, values: ReadonlyMap<string, string>): Mapping {
  const secrets = new Set(namesOf(granted, ['secret']));
  const variables = namesOf(granted, ['env', 'secret']);
  const given = variables.filter((variable) => values.has(variable) && !secrets.has(variable));
  const isAllEnvironment = granted.some(
    ({ capability, scopes }) => capability === 'env' && scopes.some(({ kind }) => kind === 'any'),
  );
  const origins = originsOf(granted).map(scopeText);
  const sockets = granted.some(({ capability }) => SOCKETS.some((socket) => socket === capability));
  return {
    component: name,
    sandbox: {
      preopens: Object.fromEntries(mountsOf(granted).map((mount) => [mount.guest, hostPath(mount)])),
      env: Object.fromEntries(given.map((variable) => [variable, values.get(variable)!])),
      args: [],
      enableNetwork: sockets || origins.length > 0,
    },
    fromEnvironment: isAllEnvironment ? 'any' : variables.filter((variable) => !given.includes(variable)),
    passArguments: granted.some(({ capability }) => capability === 'args'),
    httpOrigins: origins,
    sockets,
    ...(granted.some(({ capability }) => capability === 'http-in') && {
      listen: { host: '127.0.0.1', port: 8000 },
    }),
  };
}

/** What a policy of the launcher grants. */
export function readJco(text: string, file: string): readonly ManifestGrant[] {
  if (!file.endsWith('.json')) return [];
  const policy = mappingOf(parseJson(text, file));
  const named = textOf(policy['component']);
  if (named === undefined || policy['sandbox'] === undefined) return [];
  const component = kebabName(named);
  const sandbox = mappingOf(policy['sandbox']);
  const from = policy['fromEnvironment'];
  const variables = [...Object.keys(mappingOf(sandbox['env'])), ...textsOf(from)];
  return [
    ...Object.entries(mappingOf(sandbox['preopens'])).flatMap(([guest, path]) =>
      typeof path === 'string' ? [mountGrant(component, readMount(guest, path, true))] : [],
    ),
    ...variables.map((name): ManifestGrant => ({
      component,
      capability: 'env',
      scope: { kind: 'name', name },
    })),
    ...(from === 'any' ? [{ component, capability: 'env', scope: { kind: 'any' } } as const] : []),
    ...textsOf(policy['httpOrigins']).flatMap((origin): readonly ManifestGrant[] => {
      const reading = readScope('http-out', origin);
      return 'scope' in reading ? [{ component, capability: 'http-out', scope: reading.scope }] : [];
    }),
    ...(policy['sockets'] === true ? SOCKETS.map((capability) => ({ component, capability })) : []),
    ...(policy['passArguments'] === true ? [{ component, capability: 'args' } as const] : []),
    ...(policy['listen'] === undefined ? [] : [{ component, capability: 'http-in' } as const]),
  ];
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw userError('compile.unparsed', { file, line: 1, reason: error.message.slice(0, 120) });
  }
}
