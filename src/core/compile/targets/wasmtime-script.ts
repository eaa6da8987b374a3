import { readCommandLine, type GivenFlag } from '../../catalogue/cli/index.ts';
import { wasmtimeCli } from '../../catalogue/cli/wasmtime.ts';
import { quote, userError } from '../../errors.ts';
import { readCount, readDuration } from '../../permissions/quantity.ts';
import { artefactPath, script } from '../composition.ts';
import type { ManifestGrant } from '../manifest-grant.ts';
import { hostPath, mountGrant, mountsOf, readMount } from '../mounts.ts';
import { namesOf } from '../names-of.ts';
import { shellLine } from '../shell-word.ts';
import { scriptLines } from '../shell-words.ts';
import type { Plan, Unit } from '../target.ts';
import { tightestMemory, tightestTimeout } from '../tightest.ts';

/** What a unit is granted, in the terms of Wasmtime's flags. */
function has({ granted }: Unit, ...capabilities: readonly string[]): boolean {
  return granted.some(({ capability }) => capabilities.includes(capability));
}

/** The keys of `-S`. What has a default of its own stands with its value either way. */
function wasiKeys(unit: Unit, plan: Plan): readonly string[] {
  const isServing = unit.root.mode === 'serve';
  const tcp = has(unit, 'tcp-connect', 'tcp-listen');
  const udp = has(unit, 'udp', 'udp-listen');
  const streams = unit.parts.some(({ permissions }) =>
    permissions.some(({ permission: { capability } }) => capability === 'stdio'),
  );
  const anyVariable = unit.granted.some(
    ({ capability, scopes }) => capability === 'env' && scopes.some(({ kind }) => kind === 'any'),
  );
  return [
    ...(isServing ? ['cli=y'] : []),
    ...(!isServing && has(unit, 'http-out') ? ['http=y'] : []),
    ...(tcp || udp ? ['inherit-network=y', ...(tcp ? [] : ['tcp=n']), ...(udp ? [] : ['udp=n'])] : []),
    ...(has(unit, 'dns') ? ['allow-ip-name-lookup=y'] : []),
    ...(anyVariable ? ['inherit-env=y'] : []),
    ...(isServing || streams ? [] : ['inherit-stdin=n', 'inherit-stdout=n', 'inherit-stderr=n']),
    ...(has(unit, 'config') ? ['config=y'] : []),
    ...(has(unit, 'keyvalue', 'keyvalue-read', 'keyvalue-write') ? ['keyvalue=y'] : []),
    ...(plan.wasi === '0.3' ? ['p3=y'] : []),
  ];
}

/** A start script for a unit: every grant a flag, before the component. */
export function wasmtimeScript(unit: Unit, plan: Plan): string {
  const isServing = unit.root.mode === 'serve';
  const keys = wasiKeys(unit, plan);
  const bytes = tightestMemory(unit.granted);
  const milliseconds = tightestTimeout(unit.granted);
  const count = instancesOf(unit);
  const limits = [
    ...(bytes === undefined ? [] : [`max-memory-size=${bytes}`]),
    ...(milliseconds === undefined ? [] : [`timeout=${milliseconds}ms`]),
  ];
  const words = [
    'wasmtime',
    isServing ? 'serve' : 'run',
    ...(isServing ? ['--addr', '127.0.0.1:8080'] : []),
    ...(keys.length > 0 ? ['-S', keys.join(',')] : []),
    ...namesOf(unit.granted, ['config']).flatMap((name) => [
      '-S',
      `config-var=${name}=${configValue(name, plan)}`,
    ]),
    ...mountsOf(unit.granted).flatMap((mount) => ['--dir', `${hostPath(mount)}::${mount.guest}`]),
    ...namesOf(unit.granted, ['env', 'secret']).map((name) => {
      const value =
        has(unit, 'secret') && namesOf(unit.granted, ['secret']).includes(name)
          ? undefined
          : plan.values.get(name);
      return value === undefined ? `--env=${name}` : `--env=${name}=${value}`;
    }),
    ...(limits.length > 0 ? ['-W', limits.join(',')] : []),
    ...(isServing && count !== undefined ? ['--max-concurrent-requests', String(count)] : []),
    ...(isServing ? ['--max-instance-reuse-count', '1', '--max-instance-concurrent-reuse-count', '1'] : []),
    artefactPath(unit),
  ];
  const secrets = namesOf(unit.granted, ['secret']).map((name) => `: "\${${name}:?}"`);
  return script([...secrets, `exec ${shellLine(words)}`]);
}

/** The flag is a list: a comma would start a key of its own. */
function configValue(name: string, { values }: Plan): string {
  const value = values.get(name) ?? '';
  if (value.includes(',')) throw userError('compile.value-comma', { name, value: quote(value) });
  return value;
}

function instancesOf({ granted }: Unit): number | undefined {
  const counts = granted.flatMap(({ scopes }) =>
    scopes.flatMap((scope) => (scope.kind === 'count' ? [scope.count] : [])),
  );
  return counts.length === 0 ? undefined : counts.reduce((a, b) => Math.min(a, b));
}

/** What the command lines of a script grant. The name of a component is its file's. */
export function readWasmtime(text: string, file: string): readonly ManifestGrant[] {
  if (!file.endsWith('.sh')) return [];
  return scriptLines(text, file).flatMap(readLine);
}

function readLine(words: readonly string[]): readonly ManifestGrant[] {
  const start = words.findIndex((word) => /(?:^|\/)wasmtime$/.test(word));
  if (start < 0) return [];
  const line = readCommandLine(wasmtimeCli, words.slice(start + 1));
  const [artefact] = line.operands;
  const name = line.command?.name;
  if (artefact === undefined || (name !== 'run' && name !== 'serve' && name !== '')) return [];
  const component = artefact.replace(/^.*\//, '').replace(/(?:\.composed)?\.c?wasm$/, '');
  const keys = keysOf(line.flags, '-S');
  return [
    ...(name === 'serve' ? [{ component, capability: 'http-in', scope: { kind: 'any' } } as const] : []),
    ...keyGrants(component, keys),
    ...streamGrants(component, keys, name === 'serve'),
    ...limitGrants(component, keysOf(line.flags, '-W')),
    ...line.flags.flatMap((flag) => flagGrants(component, flag)),
  ];
}

/** `key[=value]` of every use of a group; a key without a value means `y`. */
function keysOf(flags: readonly GivenFlag[], group: string): ReadonlyMap<string, string> {
  const items = flags
    .filter(({ known }) => known?.name === group)
    .flatMap(({ value = '' }) =>
      /^(?:config-var|keyvalue-in-memory-data)=/.test(value) ? [value] : value.split(','),
    );
  return new Map(
    items.map((item) => {
      const at = item.indexOf('=');
      return at < 0 ? [item, 'y'] : [item.slice(0, at), item.slice(at + 1)];
    }),
  );
}

function keyGrants(component: string, keys: ReadonlyMap<string, string>): readonly ManifestGrant[] {
  const isOn = (key: string) => /^(?:y|yes|true)$/.test(keys.get(key) ?? '');
  const isOff = (key: string) => /^(?:n|no|false)$/.test(keys.get(key) ?? '');
  const any = { kind: 'any' } as const;
  const network = isOn('inherit-network');
  return [
    ...(isOn('http') ? [{ component, capability: 'http-out', scope: any } as const] : []),
    ...(network && !isOff('tcp')
      ? (['tcp-connect', 'tcp-listen'] as const).map((capability) => ({ component, capability, scope: any }))
      : []),
    ...(network && !isOff('udp')
      ? (['udp', 'udp-listen'] as const).map((capability) => ({ component, capability, scope: any }))
      : []),
    ...(isOn('allow-ip-name-lookup') ? [{ component, capability: 'dns', scope: any } as const] : []),
    ...(isOn('inherit-env') ? [{ component, capability: 'env', scope: any } as const] : []),
    ...(isOn('keyvalue') ? [{ component, capability: 'keyvalue', scope: any } as const] : []),
  ];
}

function streamGrants(
  component: string,
  keys: ReadonlyMap<string, string>,
  isServing: boolean,
): readonly ManifestGrant[] {
  const closed = ['inherit-stdin', 'inherit-stdout', 'inherit-stderr'].every((key) => keys.get(key) === 'n');
  return isServing || closed ? [] : [{ component, capability: 'stdio' }];
}

function limitGrants(component: string, keys: ReadonlyMap<string, string>): readonly ManifestGrant[] {
  const bytes = readCount(keys.get('max-memory-size') ?? '');
  const milliseconds = readDuration(keys.get('timeout') ?? '');
  return [
    ...(bytes === undefined
      ? []
      : [{ component, capability: 'memory', scope: { kind: 'size', bytes } } as const]),
    ...(milliseconds === undefined
      ? []
      : [{ component, capability: 'timeout', scope: { kind: 'duration', milliseconds } } as const]),
  ];
}

function flagGrants(component: string, { known, value = '' }: GivenFlag): readonly ManifestGrant[] {
  switch (known?.name) {
    case '--dir': {
      const [path = '', guest = path] = value.split('::');
      return [mountGrant(component, readMount(guest, path, true))];
    }
    case '--env':
      return [{ component, capability: 'env', scope: { kind: 'name', name: value.split('=', 1)[0]! } }];
    case '-S': {
      const name = /^config-var=([^=]+)=/.exec(value)?.[1];
      return name === undefined ? [] : [{ component, capability: 'config', scope: { kind: 'name', name } }];
    }
    case '--max-concurrent-requests': {
      const count = readCount(value);
      return count === undefined
        ? []
        : [{ component, capability: 'instances', scope: { kind: 'count', count } }];
    }
    default:
      return [];
  }
}
