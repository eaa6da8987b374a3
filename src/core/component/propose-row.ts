import type { Text } from '../locales/locale.ts';
import { sayAll } from '../locales/say.ts';
import {
  CAPABILITIES,
  capabilityDeclaration,
  type Capability,
  type ScopeKind,
} from '../permissions/capability.ts';
import type { Permission } from '../permissions/permission.ts';
import { append } from './append.ts';
import type { ProposedPermission, ProposedRow } from './audited.ts';
import { ENTRANCES } from './audit-export.ts';
import type { Wasm } from './description.ts';
import { interfaceOf, pathOf } from './interface-id.ts';
import type { Toolchain } from './toolchain.ts';
import { usesOf, type Use } from './uses.ts';

/** The row that a binary asks for: its permissions by what it imports, without the plumbing of its toolchain. */
export function proposeRow(wasm: Wasm, toolchain: Toolchain | undefined): ProposedRow {
  const uses = usesOf(wasm);
  const because = new Map<Capability, string[]>();
  for (const port of wasm.kind === 'component' ? wasm.exports : []) {
    const id = interfaceOf(port);
    const [capability] = ENTRANCES.get(id === undefined ? '' : pathOf(id)) ?? [];
    if (capability !== undefined) append(because, capability, port.name);
  }
  for (const { name, need, opens } of uses) {
    if (need.kind !== 'capability' || opens !== undefined) continue;
    if (!need.capabilities.some((capability) => toolchain?.plumbing.has(capability)))
      append(because, need.capabilities[0]!, name);
  }
  return {
    ...(toolchain === undefined ? {} : { language: toolchain.name }),
    permissions: [...inOneWord(because).map(proposed), ...proposedCalls(uses)],
  };
}

/** Both directions of a capability are the capability without direction; writing a directory includes reading it. */
function inOneWord(
  because: ReadonlyMap<Capability, readonly string[]>,
): readonly (readonly [Capability, readonly string[]])[] {
  const merged = new Map(because);
  const fold = (from: Capability, into: Capability) => {
    const names = merged.get(from);
    if (names === undefined) return;
    merged.delete(from);
    merged.set(into, [...(merged.get(into) ?? []), ...names]);
  };
  for (const family of ['keyvalue', 'blobstore'] as const) {
    const whole = merged.has(family) || (merged.has(`${family}-read`) && merged.has(`${family}-write`));
    if (!whole) continue;
    fold(`${family}-read`, family);
    fold(`${family}-write`, family);
  }
  if (merged.has('messaging-publish') && merged.has('messaging-subscribe')) {
    fold('messaging-publish', 'messaging');
    fold('messaging-subscribe', 'messaging');
  }
  if (merged.has('fs-write')) fold('fs-read', 'fs-write');
  return CAPABILITIES.flatMap((capability) => {
    const names = merged.get(capability);
    return names === undefined ? [] : [[capability, [...new Set(names)]] as const];
  });
}

const DECISIONS: ReadonlyMap<ScopeKind, () => Text> = new Map([
  ['route', () => sayAll('audit.decide-route')],
  ['origin', () => sayAll('audit.decide-origin')],
  ['endpoint', () => sayAll('audit.decide-endpoint')],
  ['listener', () => sayAll('audit.decide-listener')],
  ['host', () => sayAll('audit.decide-host')],
  ['directory', () => sayAll('audit.decide-directory')],
  ['name', () => sayAll('audit.decide-name')],
  ['subject', () => sayAll('audit.decide-subject')],
]);

function proposed([capability, because]: readonly [Capability, readonly string[]]): ProposedPermission {
  const decision = DECISIONS.get(capabilityDeclaration(capability).scope);
  return {
    permission: { capability, scopes: [] },
    ...(decision === undefined ? {} : { decide: decision() }),
    because,
  };
}

function proposedCalls(uses: readonly Use[]): readonly ProposedPermission[] {
  const calls = new Map<string, string[]>();
  for (const { name, need } of uses) {
    if (need.kind !== 'call' || need.names[0] === undefined) continue;
    append(calls, need.names[0], name);
  }
  return [...calls].map(([component, because]) => ({
    permission: callPermission(component),
    decide: sayAll('audit.decide-call'),
    because,
  }));
}

function callPermission(component: string): Permission {
  return { capability: 'call', scopes: [{ kind: 'call', component }] };
}
