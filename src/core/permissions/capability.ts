/** What a capability's scopes look like; `permission.ts` has the value of each kind. */
export type ScopeKind =
  | 'route'
  | 'origin'
  | 'endpoint'
  | 'listener'
  | 'host'
  | 'directory'
  | 'name'
  | 'subject'
  | 'cron'
  | 'call'
  | 'size'
  | 'duration'
  | 'count'
  | 'nothing';

interface Declaration {
  readonly scope: ScopeKind;
  /** `required`: a permission without scope is a finding; `optional`: it then means any; `none`: it takes no scope. */
  readonly scoped: 'required' | 'optional' | 'none';
  /** A limit lowers what the row may use instead of granting something; it also stands beside `none`. */
  readonly limit?: true;
  /** Where the scope grants reach, a deployment parameter without a value is refused. */
  readonly reach?: true;
}

const declare = <const D extends Record<string, Declaration>>(declarations: D): D => declarations;

/** The closed list of capabilities. Order is the order of every listing. */
export const CAPABILITY_DECLARATIONS = declare({
  'http-in': { scope: 'route', scoped: 'required' },
  'http-out': { scope: 'origin', scoped: 'required', reach: true },
  'tcp-connect': { scope: 'endpoint', scoped: 'required', reach: true },
  'tcp-listen': { scope: 'listener', scoped: 'required' },
  udp: { scope: 'endpoint', scoped: 'required', reach: true },
  'udp-listen': { scope: 'listener', scoped: 'required' },
  dns: { scope: 'host', scoped: 'optional', reach: true },
  'fs-read': { scope: 'directory', scoped: 'required', reach: true },
  'fs-write': { scope: 'directory', scoped: 'required', reach: true },
  env: { scope: 'name', scoped: 'required' },
  config: { scope: 'name', scoped: 'required' },
  secret: { scope: 'name', scoped: 'required' },
  args: { scope: 'nothing', scoped: 'none' },
  stdio: { scope: 'nothing', scoped: 'none' },
  clocks: { scope: 'nothing', scoped: 'none' },
  random: { scope: 'nothing', scoped: 'none' },
  exit: { scope: 'nothing', scoped: 'none' },
  keyvalue: { scope: 'name', scoped: 'required' },
  'keyvalue-read': { scope: 'name', scoped: 'required' },
  'keyvalue-write': { scope: 'name', scoped: 'required' },
  blobstore: { scope: 'name', scoped: 'required' },
  'blobstore-read': { scope: 'name', scoped: 'required' },
  'blobstore-write': { scope: 'name', scoped: 'required' },
  sql: { scope: 'name', scoped: 'required' },
  'sql-read': { scope: 'name', scoped: 'required' },
  'sql-write': { scope: 'name', scoped: 'required' },
  messaging: { scope: 'subject', scoped: 'required' },
  'messaging-publish': { scope: 'subject', scoped: 'required' },
  'messaging-subscribe': { scope: 'subject', scoped: 'required' },
  inference: { scope: 'name', scoped: 'required' },
  schedule: { scope: 'cron', scoped: 'required' },
  call: { scope: 'call', scoped: 'required' },
  memory: { scope: 'size', scoped: 'required', limit: true },
  timeout: { scope: 'duration', scoped: 'required', limit: true },
  instances: { scope: 'count', scoped: 'required', limit: true },
});

export type Capability = keyof typeof CAPABILITY_DECLARATIONS;

export const CAPABILITIES = Object.keys(CAPABILITY_DECLARATIONS) as readonly Capability[];

/** What a capability takes and means. */
export function capabilityDeclaration(capability: Capability): Declaration {
  return CAPABILITY_DECLARATIONS[capability];
}
