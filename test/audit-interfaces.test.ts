import { describe, expect, test } from 'vitest';
import { SERVICE_POWERS } from '../src/core/component/service-powers.ts';
import { WASI_POWERS } from '../src/core/component/wasi-powers.ts';
import { CAPABILITIES, type Capability } from '../src/core/permissions/capability.ts';
import { capabilitiesOfInterface, wasiInterfaces } from '../src/core/permissions/interface-names.ts';

const POWERS = new Map([...WASI_POWERS, ...SERVICE_POWERS]);

/** What grants functions of an interface to a binary that imports it. */
const grantedBy = (path: string): ReadonlySet<Capability> =>
  new Set(POWERS.get(path)?.flatMap((power) => power.grantedBy));

describe.each(['0.2', '0.3'] as const)('the interfaces that WASI %s has for a capability', (generation) => {
  const cases = CAPABILITIES.map(
    (capability) => [capability, wasiInterfaces(capability, generation)?.imports ?? []] as const,
  ).filter(([, imports]) => imports.length > 0);

  test.each(cases)('%s: the audit knows each, and lets the capability grant it', (capability, imports) => {
    const known = imports.filter((path) => POWERS.has(path));
    const granting = imports.filter((path) => grantedBy(path).has(capability));
    // It hands out what the others work with, and has no function that acts.
    const passive = imports.filter((path) => path === 'wasi:sockets/network');
    expect(known).toEqual(imports);
    expect([...passive, ...granting].sort()).toEqual([...imports].sort());
  });
});

describe('what an interface id reads as in the notation', () => {
  /** An imported handler is the next component; the notation speaks of the whole package of the others. */
  const OTHERWISE: Readonly<Record<string, readonly Capability[]>> = {
    'wasi:http/incoming-handler': ['call'],
    'wasi:http/handler': ['call'],
    'wasi:messaging/request-reply': ['messaging-publish', 'messaging'],
  };
  const acting = [...POWERS.keys()].filter((path) => grantedBy(path).size > 0);

  test.each(acting.filter((path) => !(path in OTHERWISE)))('%s grants it to a binary', (path) => {
    const read = capabilitiesOfInterface(path) ?? [];
    expect(read.filter((capability) => !grantedBy(path).has(capability))).toEqual([]);
  });

  test.each(Object.entries(OTHERWISE))('%s is granted otherwise', (path, capabilities) => {
    expect([...grantedBy(path)].sort()).toEqual([...capabilities].sort());
  });

  test('only Redis has functions that the notation reads no capability from', () => {
    const unread = acting.filter((path) => (capabilitiesOfInterface(path) ?? []).length === 0);
    expect(unread).toEqual(['fermyon:spin/redis', 'spin:redis/redis']);
  });
});
