import type { Permission } from '../permissions/permission.ts';
import { auditImport, type Allowance } from './audit-import.ts';
import type { AuditedPart } from './audited.ts';
import type { Part, Wasm } from './description.ts';
import { usesOf } from './uses.ts';

/** The parts of a composed component, those inside parts included, outer ones first. */
export function auditParts(wasm: Wasm): readonly AuditedPart[] {
  return partsOf(wasm).map(auditPart);
}

function auditPart({ component, supplies }: Part): AuditedPart {
  return {
    ...(component.name === undefined ? {} : { name: component.name }),
    exports: component.exports.map(({ name }) => name),
    imports: component.imports.map(({ name }) => ({ name, from: supplies.get(name)?.[0]?.from ?? 'inside' })),
  };
}

/** The calls that some part makes: composed, they are no imports of the whole any more. */
export function permissionsAnsweredInside(wasm: Wasm, allowance: Allowance): ReadonlySet<Permission> {
  const calls = partsOf(wasm)
    .flatMap(({ component }) => usesOf(component))
    .filter(
      ({ need }) => need.kind === 'call' || (need.kind === 'capability' && need.capabilities[0] === 'call'),
    );
  return new Set(
    calls
      .flatMap((use) => auditImport(use, allowance))
      .flatMap(({ by }) => by.map(({ permission }) => permission)),
  );
}

function partsOf(wasm: Wasm): readonly Part[] {
  if (wasm.kind === 'module') return [];
  return wasm.parts.flatMap((part) => [part, ...partsOf(part.component)]);
}
