import { PLUMBING_RULES } from '../catalogue/plumbing/rules.ts';
import type { Text } from '../locales/locale.ts';
import { sayAll } from '../locales/say.ts';
import type { Capability } from '../permissions/capability.ts';
import type { AuditedImport, ImportStatus } from './audited.ts';
import { goesByName, type CallNames } from './call-names.ts';
import { callGrants, grantsFor, type Grant } from './grants.ts';
import { listNames } from './list-names.ts';
import type { Toolchain } from './toolchain.ts';
import type { Need, Use } from './uses.ts';

type InertNeed = Extract<Need, { readonly kind: 'types' | 'nothing' | 'idle' }>;

/** What imports are judged by. */
export interface Allowance extends CallNames {
  readonly grants: readonly Grant[];
  readonly toolchain: Toolchain | undefined;
  /** True where the grants are a proposal and no table says them. */
  readonly proposed: boolean;
}

/** Judges the functions of an import; a call to some functions of an interface splits in what is granted and what is not. */
export function auditImport(use: Use, allowance: Allowance): readonly AuditedImport[] {
  const { need } = use;
  switch (need.kind) {
    case 'types':
    case 'nothing':
    case 'idle':
      return [judged(use, 'inert', inertText(use, need))];
    case 'everything':
      return [judged(use, 'not-granted', sayAll('audit.everything'))];
    case 'unknown':
      return [judged(use, 'unknown', sayAll('audit.no-capability'))];
    case 'call':
      return auditCall(use, need.names, allowance);
    case 'capability':
      return [auditCapability(use, need.capabilities, allowance)];
  }
}

/** What the catalogue says of such an import, else what its functions show by themselves. */
function inertText({ interface: path = '' }: Use, need: InertNeed): Text {
  const rule = PLUMBING_RULES.find(
    ({ shows, interfaces, typesOnly, withoutFunctions }) =>
      shows === 'inert' &&
      interfaces.includes(path) &&
      (typesOnly === undefined || need.kind === 'types') &&
      (withoutFunctions === undefined || need.kind === 'idle'),
  );
  if (rule !== undefined) return rule.reason;
  if (need.kind === 'idle') return sayAll('audit.idle', { interfaces: listNames(need.opens) });
  return sayAll(need.kind === 'types' ? 'audit.types-only' : 'audit.opens-nothing');
}

function auditCapability(use: Use, capabilities: readonly Capability[], allowance: Allowance): AuditedImport {
  const { grants, toolchain } = allowance;
  const by = capabilities
    .map((capability) => grantsFor(capability, grants))
    .find((found) => found.length > 0);
  if (by !== undefined) return judged(use, 'granted', grantedText(by, allowance), by);
  if (toolchain !== undefined && capabilities.some((capability) => toolchain.plumbing.has(capability))) {
    return judged(use, 'inert', sayAll('audit.plumbing', { toolchain: toolchain.name }));
  }
  return judged(use, 'not-granted', sayAll('audit.not-granted', { capability: capabilities[0]! }));
}

function auditCall(use: Use, names: readonly string[], allowance: Allowance): readonly AuditedImport[] {
  const calls = callGrants(allowance.grants, allowance.nameOf).filter(({ component, function: only }) =>
    names.length === 0
      ? only === use.name
      : goesByName({ names, interface: use.interface }, component, allowance),
  );
  const grantsOf = (name: string) =>
    calls.filter((call) => call.function === undefined || call.function === lastPart(name));
  const granted = use.functions.filter((name) => grantsOf(name).length > 0);
  const refused = use.functions.filter((name) => grantsOf(name).length === 0);
  const by = [...new Set(granted.flatMap((name) => grantsOf(name).map(({ grant }) => grant)))];
  return [
    ...(granted.length > 0
      ? [judged({ ...use, functions: granted }, 'granted', grantedText(by, allowance), by)]
      : []),
    ...(refused.length > 0
      ? [judged({ ...use, functions: refused }, 'not-granted', sayAll('audit.no-call'))]
      : []),
  ];
}

/** `pay` of `[method]session.pay`. */
function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(']')) + 1);
}

function grantedText(by: readonly Grant[], { proposed }: Allowance): Text {
  const capabilities = [...new Set(by.map(({ permission }) => permission.capability))].join(', ');
  return sayAll(proposed ? 'audit.proposed' : 'audit.granted', { capabilities });
}

function judged(use: Use, status: ImportStatus, reason: Text, by: readonly Grant[] = []): AuditedImport {
  return { ...use, status, by, reason };
}
