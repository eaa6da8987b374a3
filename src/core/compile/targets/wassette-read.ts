import { readSize } from '../../permissions/quantity.ts';
import { kebabName } from '../../permissions/names.ts';
import { readScope } from '../../permissions/scope.ts';
import type { ManifestGrant } from '../manifest-grant.ts';
import { mountGrant, type Mount } from '../mounts.ts';
import {
  listOf,
  mappingOf,
  readYamlDocuments,
  textOf,
  textsOf,
  type Mapping,
} from '../read-yaml-documents.ts';
import { scriptLines } from '../shell-words.ts';

/** The path of a storage entry: absolute as the host has it, relative to the component’s directory otherwise. */
export function storagePath({ guest, host }: Mount): string {
  return host ?? (guest.replace(/^\/+/, '') || '.');
}

/** The bytes of a limit in whole KiB: the next multiple, which the report says. */
export function wholeKibibytes(bytes: number): number {
  return Math.ceil(bytes / 1024) * 1024;
}

/** A limit as a policy writes it. */
export function memoryText(bytes: number): string {
  const kibibytes = wholeKibibytes(bytes) / 1024;
  return kibibytes % 1024 === 0 ? `${kibibytes / 1024}Mi` : `${kibibytes}Ki`;
}

/** What a policy, or the script that stores the secrets, grants. The name of a component stands in the file’s name. */
export function readWassette(text: string, file: string): readonly ManifestGrant[] {
  if (file.endsWith('.sh')) return scriptLines(text, file).flatMap(secretGrants);
  if (!/\.ya?ml$/.test(file)) return [];
  const named = /([^/\\]+)\.policy\.ya?ml$/.exec(file)?.[1];
  const component = named === undefined ? '*' : kebabName(named);
  return readYamlDocuments(text, file).flatMap((document) => {
    const policy = mappingOf(document);
    if (policy['version'] === undefined) return [];
    return policyGrants(component, mappingOf(policy['permissions']));
  });
}

function secretGrants(words: readonly string[]): readonly ManifestGrant[] {
  const [binary = '', command, verb, id, ...pairs] = words;
  if (!/(?:^|\/)wassette$/.test(binary) || command !== 'secret' || verb !== 'set' || id === undefined)
    return [];
  return pairs
    .filter((pair) => /^[^-=][^=]*=/.test(pair))
    .map((pair) => ({
      component: kebabName(id),
      capability: 'secret',
      scope: { kind: 'name', name: pair.split('=', 1)[0]! },
    }));
}

function policyGrants(component: string, permissions: Mapping): readonly ManifestGrant[] {
  const allowed = (kind: string) => listOf(mappingOf(permissions[kind])['allow']).map(mappingOf);
  const hosts = allowed('network').flatMap(({ host }) => textOf(host) ?? []);
  return [
    ...allowed('storage').flatMap((entry) => storageGrants(component, entry)),
    ...hosts.flatMap((host) => hostGrants(component, host)),
    ...(hosts.length > 0 ? [{ component, capability: 'dns' } as const] : []),
    ...allowed('environment').flatMap(({ key }): readonly ManifestGrant[] => {
      const name = textOf(key);
      return name === undefined ? [] : [{ component, capability: 'env', scope: { kind: 'name', name } }];
    }),
    ...memoryGrants(component, mappingOf(permissions['resources'])),
  ];
}

function storageGrants(component: string, entry: Mapping): readonly ManifestGrant[] {
  const path = /^fs:\/\/(.*)$/s.exec(textOf(entry['uri']) ?? '')?.[1];
  const access = textsOf(entry['access']);
  if (path === undefined || access.length === 0) return [];
  const writable = access.includes('write');
  const plain = path.replace(/(?<=.)\/$/, '');
  const mount: Mount = plain.startsWith('/')
    ? { guest: plain, host: plain, writable }
    : { guest: plain === '.' ? '/' : `/${plain}`, writable };
  return [mountGrant(component, mount)];
}

/** A host without a scheme is allowed with both. */
function hostGrants(component: string, host: string): readonly ManifestGrant[] {
  const texts = host.includes('://') ? [host] : [`http://${host}`, `https://${host}`];
  return texts.flatMap((text): readonly ManifestGrant[] => {
    const reading = readScope('http-out', text, true);
    if (!('scope' in reading) || reading.scope.kind !== 'origin') return [];
    const { scheme, host: name } = reading.scope;
    return [{ component, capability: 'http-out', scope: { kind: 'origin', scheme, host: name } }];
  });
}

function memoryGrants(component: string, resources: Mapping): readonly ManifestGrant[] {
  const text = textOf(mappingOf(resources['limits'])['memory']);
  const bytes = text === undefined ? undefined : readSize(text);
  return bytes === undefined ? [] : [{ component, capability: 'memory', scope: { kind: 'size', bytes } }];
}
