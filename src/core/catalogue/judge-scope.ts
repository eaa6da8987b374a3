import type { Text } from '../locales/locale.ts';
import { sayAll } from '../locales/say.ts';
import { hostKind } from '../permissions/address.ts';
import { capabilityDeclaration, type Capability, type ScopeKind } from '../permissions/capability.ts';
import type { Permission, Scope } from '../permissions/permission.ts';
import { printDuration, printSize } from '../permissions/quantity.ts';
import type { EnforcementRow, Finest } from './enforcement.ts';

type Of<K extends Finest['kind']> = Extract<Finest, { kind: K }>;

/** What a target grants beyond one scope; `unsupported` where it cannot grant that scope at all. */
export type Reach = 'unsupported' | readonly Text[];

const EXACT: Reach = [];

/** Compares one scope with the finest that the row tells apart. Without a scope the whole capability is meant. */
export function judgeScope(row: EnforcementRow, permission: Permission, scope: Scope | undefined): Reach {
  const { capability } = permission;
  const { finest } = row;
  switch (finest.kind) {
    case 'never':
      return 'unsupported';
    case 'always':
    case 'switch':
      return [...(isWhole(scope) ? [] : whole(capability)), ...otherDirection(capability, false)];
    case 'origin':
      return judgeOrigin(finest, scope);
    case 'endpoint':
      return judgeEndpoint(finest, scope);
    case 'route':
      return judgeRoute(finest, scope);
    case 'directory':
      return judgeDirectory(finest, capability, scope);
    case 'name':
      return judgeName(finest, permission, scope);
    case 'server':
      return permission.row === undefined ? 'unsupported' : [wholeServer(permission.row)];
    case 'subject':
      return isWhole(scope) && !finest.any ? 'unsupported' : EXACT;
    case 'component':
      return scope?.kind === 'call' && scope.function !== undefined && !finest.function
        ? [sayAll('enforcement.any-function', { component: scope.component })]
        : EXACT;
    case 'quantity':
      return judgeQuantity(finest, scope);
    case 'host':
    case 'listener':
    case 'cron':
      return EXACT;
  }
}

function isWhole(scope: Scope | undefined): boolean {
  return scope === undefined || scope.kind === 'any';
}

function judgeOrigin(finest: Of<'origin'>, scope: Scope | undefined): Reach {
  if (isWhole(scope)) return finest.any ? EXACT : 'unsupported';
  if (scope?.kind !== 'origin') return EXACT;
  if (scope.host.startsWith('*.') && finest.host === 'exact') return 'unsupported';
  const isHeld = finest.port === 'unusual' ? isUnusualPort(scope) : finest.port;
  return isHeld ? EXACT : [sayAll('enforcement.any-port', { host: scope.host })];
}

function isUnusualPort({ scheme, port }: Extract<Scope, { kind: 'origin' }>): boolean {
  return port !== undefined && port !== (scheme === 'https' ? 443 : 80);
}

function judgeEndpoint(finest: Of<'endpoint'>, scope: Scope | undefined): Reach {
  if (scope?.kind !== 'endpoint') return EXACT;
  const kind = hostKind(scope.host);
  if ((kind === 'name' && !finest.name) || (kind === 'range' && !finest.cidr && !isSingle(scope.host))) {
    return 'unsupported';
  }
  return finest.port ? EXACT : [sayAll('enforcement.any-port', { host: scope.host })];
}

/** True for a range that holds one address. */
function isSingle(range: string): boolean {
  return range.endsWith(range.includes(':') ? '/128' : '/32');
}

function judgeRoute(finest: Of<'route'>, scope: Scope | undefined): Reach {
  if (scope?.kind === 'from') return finest.from ? EXACT : [sayAll('enforcement.any-caller')];
  const isEverything = isWhole(scope) || (scope?.kind === 'route' && scope.path === '/' && scope.prefix);
  return finest.path || isEverything ? EXACT : [sayAll('enforcement.any-route')];
}

function judgeDirectory(finest: Of<'directory'>, capability: Capability, scope: Scope | undefined): Reach {
  const isElsewhere = isWhole(scope) || (scope?.kind === 'directory' && scope.host !== undefined);
  if (isElsewhere && !finest.anyHostPath) return 'unsupported';
  return capability === 'fs-read' && !finest.readOnly ? [sayAll('enforcement.also-writing')] : EXACT;
}

function judgeName(finest: Of<'name'>, permission: Permission, scope: Scope | undefined): Reach {
  if (isWhole(scope) && finest.any !== true) return 'unsupported';
  return [
    ...(finest.byServer === true && permission.row !== undefined ? [wholeServer(permission.row)] : []),
    ...otherDirection(permission.capability, finest.readOnly === true),
  ];
}

function judgeQuantity({ step }: Of<'quantity'>, scope: Scope | undefined): Reach {
  if (step === undefined) return EXACT;
  if (scope?.kind === 'size' && scope.bytes % step !== 0) {
    return [sayAll('enforcement.next-multiple', { step: printSize(step) })];
  }
  if (scope?.kind === 'duration' && scope.milliseconds % step !== 0) {
    return [sayAll('enforcement.next-multiple', { step: printDuration(step) })];
  }
  return EXACT;
}

function wholeServer(row: string): Text {
  return sayAll('enforcement.whole-server', { row });
}

/** What comes along where a resource is granted for reading and writing at once. */
function otherDirection(capability: Capability, readOnly: boolean): Text[] {
  if (!/^(?:keyvalue|blobstore|sql)-/.test(capability)) return [];
  if (capability.endsWith('-write')) return [sayAll('enforcement.also-reading')];
  return readOnly ? [] : [sayAll('enforcement.also-writing')];
}

/** What one scope becomes where scopes are not told apart; nothing for a limit. */
function whole(capability: Capability): Text[] {
  const { scope } = capabilityDeclaration(capability);
  return isTold(scope) ? [sayAll(WHOLE[scope])] : [];
}

const WHOLE = {
  route: 'enforcement.any-route',
  origin: 'enforcement.any-origin',
  endpoint: 'enforcement.any-endpoint',
  listener: 'enforcement.any-listener',
  host: 'enforcement.any-name',
  directory: 'enforcement.any-directory',
  name: 'enforcement.any-name',
  subject: 'enforcement.any-subject',
  call: 'enforcement.any-call',
} as const satisfies Partial<Record<ScopeKind, string>>;

function isTold(kind: ScopeKind): kind is keyof typeof WHOLE {
  return Object.hasOwn(WHOLE, kind);
}
