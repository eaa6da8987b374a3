import type { Capability } from '../../permissions/capability.ts';
import type { WasiGeneration } from '../../permissions/interface-names.ts';
import { kebabName } from '../../permissions/names.ts';
import type { ExternalRow, Permission, Scope } from '../../permissions/permission.ts';
import { scopeText } from '../../permissions/print.ts';
import { namesOf } from '../names-of.ts';
import { serverOf } from '../plan.ts';
import { serverScheme } from '../server-scheme.ts';
import type { HostInterfaces, Plan, Unit } from '../target.ts';

/** An entry of `spec.hostInterfaces`. */
export interface HostInterface {
  readonly name?: string;
  readonly namespace: string;
  readonly package: string;
  readonly version?: string;
  readonly interfaces: readonly string[];
  readonly config?: Readonly<Record<string, string>>;
  readonly secretFrom?: readonly { readonly name: string }[];
}

const KEYVALUE: readonly Capability[] = ['keyvalue', 'keyvalue-read', 'keyvalue-write'];
const BLOBSTORE: readonly Capability[] = ['blobstore', 'blobstore-read', 'blobstore-write'];
const SQL: readonly Capability[] = ['sql', 'sql-read', 'sql-write'];

const OWN = {
  http: { '0.2': ['wasi', 'http', undefined], '0.3': ['wasi', 'http', undefined] },
  config: { '0.2': ['wasi', 'config', '0.2.0-rc.1'], '0.3': ['wasi', 'config', '0.2.0-rc.1'] },
  secrets: { '0.2': ['wasmcloud', 'secrets', '2.1.0'], '0.3': ['wasmcloud', 'secrets', '2.1.0'] },
  keyvalue: { '0.2': ['wasi', 'keyvalue', '0.2.0-draft'], '0.3': ['wasmcloud', 'keyvalue', '0.2.0'] },
  blobstore: { '0.2': ['wasi', 'blobstore', '0.2.0-draft'], '0.3': ['wasmcloud', 'blobstore', '0.1.0'] },
  postgres: { '0.2': ['wasmcloud', 'postgres', '0.1.1-draft'], '0.3': ['wasmcloud', 'postgres', '0.2.0'] },
  messaging: { '0.2': ['wasmcloud', 'messaging', '0.2.0'], '0.3': ['wasmcloud', 'messaging', '0.3.0'] },
} as const;

function ids(kind: keyof typeof OWN, wasi: WasiGeneration, names: readonly string[]): readonly string[] {
  const [namespace, name, version] = OWN[kind][wasi];
  return names.map((each) => `${namespace}:${name}/${each}${version === undefined ? '' : `@${version}`}`);
}

/** The synchronous drafts for WASI 0.2, wasmCloud’s asynchronous successors for 0.3. */
export const wasmcloudInterfaces: HostInterfaces = ({ capability }, wasi) => {
  const imports = (kind: keyof typeof OWN, ...names: string[]) => ({
    imports: ids(kind, wasi, names),
    exports: [],
  });
  if (capability === 'config') return imports('config', 'store');
  if (capability === 'secret') return imports('secrets', 'store', 'reveal');
  if (KEYVALUE.includes(capability)) return imports('keyvalue', 'store');
  if (BLOBSTORE.includes(capability)) return imports('blobstore', 'blobstore', 'container');
  if (SQL.includes(capability)) return imports('postgres', 'query', 'prepared');
  if (capability === 'messaging-publish') return imports('messaging', 'consumer');
  if (capability === 'messaging' || capability === 'messaging-subscribe') {
    return {
      imports: capability === 'messaging' ? ids('messaging', wasi, ['consumer']) : [],
      exports: ids('messaging', wasi, ['handler']),
    };
  }
  return undefined;
};

/** True for a server that speaks NATS, by its words or its usual port. */
export function speaksNats({ component, function: does, external }: ExternalRow): boolean {
  return /\bnats\b/i.test(`${component} ${does} ${external.text}`) || external.at?.port === 4222;
}

/** The Kubernetes Secret that holds one name: an own one for each. */
export function secretObject(name: string): string {
  const plain = name.toLowerCase().replaceAll('_', '-');
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(name) ? plain : `${kebabName(name)}-${fingerprint(name)}`;
}

/** FNV-1a: tells names apart that a Kubernetes name writes alike. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/** What the host has to offer a workload. */
export function hostInterfacesOf(unit: Unit, plan: Plan): readonly HostInterface[] {
  const { granted } = unit;
  const { wasi } = plan;
  const has = (...capabilities: Capability[]) =>
    granted.some(({ capability }) => capabilities.includes(capability));
  const entry = (
    kind: keyof typeof OWN,
    interfaces: readonly string[],
    config?: HostInterface['config'],
  ): HostInterface => {
    const [namespace, name, version] = OWN[kind][wasi];
    return {
      namespace,
      package: name,
      ...(version !== undefined && { version }),
      interfaces,
      ...(config && { config }),
    };
  };
  const secrets = namesOf(granted, ['secret']).map((name) => ({ name: secretObject(name) }));
  const handler = wasi === '0.2' ? 'incoming-handler' : 'handler';
  return [
    ...(has('http-in') ? [entry('http', [handler], { host: unit.name })] : []),
    ...(has('config') ? [entry('config', ['store'])] : []),
    ...(secrets.length > 0 ? [{ ...entry('secrets', ['store', 'reveal']), secretFrom: secrets }] : []),
    ...labelled(
      resources(granted, KEYVALUE, plan).map(({ name, server }) =>
        entry('keyvalue', ['store', 'atomics', 'batch'], { bucket: name, ...backendOf(server) }),
      ),
    ),
    ...(has(...BLOBSTORE) ? [entry('blobstore', ['blobstore'], containers(granted))] : []),
    ...labelled(
      resources(granted, SQL, plan).map(({ name, server }, _, all) =>
        entry('postgres', ['query', 'prepared'], {
          database: name,
          ...(all.length > 1 && urlOf('postgres', server, `/${encodeURIComponent(name)}`)),
        }),
      ),
    ),
    ...messaging(granted, entry('messaging', [])),
  ];
}

interface Resource {
  readonly name: string;
  readonly server: ExternalRow | undefined;
}

/** Each name once, with the server behind it. */
function resources(
  granted: readonly Permission[],
  among: readonly Capability[],
  plan: Plan,
): readonly Resource[] {
  const found = granted
    .filter(({ capability }) => among.includes(capability))
    .flatMap((permission) =>
      namesOf([permission], among).map((name) => ({
        name,
        server: serverOf({ rows: plan.externals }, permission),
      })),
    );
  return [...new Map(found.toReversed().map((resource) => [resource.name, resource])).values()].toReversed();
}

function backendOf(server: ExternalRow | undefined): Readonly<Record<string, string>> {
  if (server === undefined) return { backend: 'in-memory' };
  const backend = serverScheme(server) === 'redis' ? 'redis' : 'nats';
  return { backend, ...urlOf(backend, server, '') };
}

function urlOf(
  scheme: string,
  server: ExternalRow | undefined,
  path: string,
): Readonly<Record<string, string>> {
  const at = server?.external.at;
  if (at === undefined) return {};
  return { url: `${scheme}://${at.host.includes(':') ? `[${at.host}]` : at.host}:${at.port}${path}` };
}

/** One entry of a package may go without a name; several are told apart by the labels of the imports. */
function labelled(entries: readonly HostInterface[]): readonly HostInterface[] {
  if (entries.length < 2) return entries;
  const taken = new Set<string>();
  return entries.map((entry) => {
    const { bucket, database } = entry.config ?? {};
    const base = kebabName(bucket ?? database ?? '').slice(0, 56);
    let name = base;
    for (let count = 2; taken.has(name); count++) name = `${base}-${count}`;
    taken.add(name);
    return { name, ...entry };
  });
}

/** Only a whole entry can be read-only. */
function containers(granted: readonly Permission[]): Readonly<Record<string, string>> {
  const readOnly = !granted.some(
    ({ capability }) => capability === 'blobstore' || capability === 'blobstore-write',
  );
  return { buckets: namesOf(granted, BLOBSTORE).join(','), ...(readOnly && { read_only: 'true' }) };
}

/** The subjects that a unit receives, each once. */
export function subjectsOf(granted: readonly Permission[]): readonly string[] {
  const subjects = granted
    .filter(({ capability }) => capability === 'messaging' || capability === 'messaging-subscribe')
    .flatMap(({ scopes }) => scopes.map(subjectText));
  return [...new Set(subjects)];
}

function subjectText(scope: Scope): string {
  return scope.kind === 'any' ? '>' : scopeText(scope);
}

function messaging(granted: readonly Permission[], entry: HostInterface): readonly HostInterface[] {
  const publishes = granted.some(
    ({ capability }) => capability === 'messaging' || capability === 'messaging-publish',
  );
  const subjects = subjectsOf(granted);
  if (!publishes && subjects.length === 0) return [];
  const interfaces = [...(publishes ? ['consumer'] : []), ...(subjects.length > 0 ? ['handler'] : [])];
  return [
    {
      ...entry,
      interfaces,
      ...(subjects.length > 0 && { config: { subscriptions: subjects.join(',') } }),
    },
  ];
}
