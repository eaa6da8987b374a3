import type { Capability } from '../../permissions/capability.ts';
import type { Scope } from '../../permissions/permission.ts';
import { readDuration } from '../../permissions/quantity.ts';
import { readScope } from '../../permissions/scope.ts';
import { grantToAll, type ManifestGrant } from '../manifest-grant.ts';
import { readTomlDocument } from '../read-toml-document.ts';
import { listOf, mappingOf, textsOf, type Mapping } from '../read-yaml-documents.ts';
import { scriptLines } from '../shell-words.ts';
import { hostGrant } from './spin-hosts.ts';

/** What `spin.toml`, `runtime-config.toml` or the start script grants. */
export function readSpin(text: string, file: string): readonly ManifestGrant[] {
  if (file.endsWith('.sh')) return scriptLines(text, file).flatMap(readLine);
  if (!file.endsWith('.toml')) return [];
  const manifest = mappingOf(readTomlDocument(text, file));
  if (file.endsWith('runtime-config.toml')) return readRuntimeConfig(manifest);
  if (manifest['spin_manifest_version'] !== 2) return [];
  return [
    ...readTriggers(mappingOf(manifest['trigger'])),
    ...Object.entries(mappingOf(manifest['component'])).flatMap(([id, component]) =>
      readComponent(id, mappingOf(component), mappingOf(manifest['variables'])),
    ),
  ];
}

function readTriggers(trigger: Mapping): readonly ManifestGrant[] {
  return Object.entries(trigger).flatMap(([kind, list]) =>
    listOf(list)
      .map(mappingOf)
      .flatMap((one) => {
        const component = one['component'];
        return typeof component === 'string' ? readTrigger(kind, one, component) : [];
      }),
  );
}

/** A private route grants nothing by itself: who may call stands with the callers. */
function readTrigger(kind: string, trigger: Mapping, component: string): readonly ManifestGrant[] {
  const textOf = (key: string) => (typeof trigger[key] === 'string' ? trigger[key] : undefined);
  const [capability, text] =
    kind === 'http'
      ? (['http-in', textOf('route')] as const)
      : kind === 'cron'
        ? (['schedule', textOf('cron_expression')?.replace(/^0 (?=(?:\S+ ){4}\S+$)/, '')] as const)
        : (['messaging-subscribe', textOf('channel')] as const);
  return text === undefined ? [] : [scoped(component, capability, text)];
}

function scoped(component: string, capability: Capability, text: string): ManifestGrant {
  const reading = readScope(capability, text, true);
  return { component, capability, scope: 'scope' in reading ? reading.scope : { kind: 'any' } };
}

const LISTS: readonly (readonly [string, Capability])[] = [
  ['key_value_stores', 'keyvalue'],
  ['sqlite_databases', 'sql'],
  ['ai_models', 'inference'],
];

function readComponent(id: string, component: Mapping, variables: Mapping): readonly ManifestGrant[] {
  const grant = (capability: Capability, scope: Scope): ManifestGrant => ({
    component: id,
    capability,
    scope,
  });
  const hosts = [
    ...textsOf(component['allowed_outbound_hosts']),
    ...textsOf(component['allowed_http_hosts']),
  ];
  return [
    ...hosts.map((text) => hostGrant(id, text)),
    ...LISTS.flatMap(([key, capability]) =>
      textsOf(component[key]).map((name) => grant(capability, { kind: 'name', name })),
    ),
    ...listOf(component['files']).map((file) => {
      const guest = typeof file === 'string' ? patternRoot(file) : mappingOf(file)['destination'];
      return grant('fs-read', typeof guest === 'string' ? { kind: 'directory', guest } : { kind: 'any' });
    }),
    ...Object.keys(mappingOf(component['environment'])).map((name) => grant('env', { kind: 'name', name })),
    ...Object.values(mappingOf(component['variables'])).flatMap((template) =>
      variableNames(template).map((name) =>
        grant(mappingOf(variables[name])['secret'] === true ? 'secret' : 'config', { kind: 'name', name }),
      ),
    ),
    ...Object.values(mappingOf(component['dependencies'])).flatMap((dependency) => {
      const called = mappingOf(dependency)['component'];
      return typeof called === 'string' ? [grant('call', { kind: 'call', component: called })] : [];
    }),
  ];
}

/** Files of a pattern stand at their own path: everything below its last folder without a wildcard. */
function patternRoot(pattern: string): string {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => /[*?[{]/.test(part));
  return `/${(wild < 0 ? parts : parts.slice(0, wild)).filter((part) => part !== '' && part !== '.').join('/')}`;
}

function variableNames(template: unknown): readonly string[] {
  if (typeof template !== 'string') return [];
  return [...template.matchAll(/\{\{\s*([a-z0-9_]+)\s*\}\}/g)].map(([, name]) => name!);
}

function readRuntimeConfig(config: Mapping): readonly ManifestGrant[] {
  const bytes = config['max_instance_memory'];
  return typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes > 0
    ? [{ component: '*', capability: 'memory', scope: { kind: 'size', bytes } }]
    : [];
}

/** The options of `spin up` that hold for the whole application. */
function readLine(words: readonly string[]): readonly ManifestGrant[] {
  const grants: ManifestGrant[] = [];
  const assigned = words.find((word) => word.includes('=')) ?? '';
  const [, count] = /^SPIN_MAX_INSTANCE_COUNT=(\d{1,15})$/.exec(assigned) ?? [];
  if (count !== undefined) grants.push(grantToAll('instances', { kind: 'count', count: Number(count) }));
  const flag = words.indexOf('--request-timeout');
  const milliseconds = flag < 0 ? undefined : readDuration(words[flag + 1] ?? '');
  if (milliseconds !== undefined) grants.push(grantToAll('timeout', { kind: 'duration', milliseconds }));
  if (words.includes('--allow-transient-write')) grants.push(grantToAll('fs-write', { kind: 'any' }));
  return grants;
}
