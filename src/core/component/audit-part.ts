import type { ComponentRow, Permission } from '../permissions/permission.ts';
import { auditImport, type Allowance } from './audit-import.ts';
import type { AuditedPart } from './audited.ts';
import type { Part, Port, Wasm, WasmComponent } from './description.ts';
import { interfaceOf, pathOf } from './interface-id.ts';
import { usesOf } from './uses.ts';

/** A part, and which of its imports the host answers. */
export interface PlacedPart {
  readonly part: Part;
  /** Parts beside it in the same composition. */
  readonly siblings: readonly Part[];
  readonly fromHost: ReadonlySet<string>;
}

/** The parts of a composed component, those inside parts included, outer ones first. */
export function placeParts(wasm: Wasm): readonly PlacedPart[] {
  return wasm.kind === 'module' ? [] : placedIn(wasm, new Set(wasm.imports.map(pathOfPort)));
}

/** Another version of an interface may answer an import, so that its path counts. */
function placedIn(whole: WasmComponent, fromHost: ReadonlySet<string>): readonly PlacedPart[] {
  return whole.parts.flatMap((part) => {
    const { component, supplies } = part;
    const own = component.imports.filter(
      (port) =>
        fromHost.has(pathOfPort(port)) && (supplies.get(port.name) ?? []).some(({ from }) => from !== 'part'),
    );
    const placed = { part, siblings: whole.parts, fromHost: new Set(own.map(({ name }) => name)) };
    return [placed, ...placedIn(component, new Set(own.map(pathOfPort)))];
  });
}

function pathOfPort(port: Port): string {
  const id = interfaceOf(port);
  return id === undefined ? port.name : pathOf(id);
}

/** What a reader is told of a part. */
export function auditPart({ component, supplies }: Part, row: ComponentRow | undefined): AuditedPart {
  return {
    ...(component.name === undefined ? {} : { name: component.name }),
    ...(row === undefined ? {} : { row: row.component }),
    exports: component.exports.map(({ name }) => name),
    imports: component.imports.map(({ name }) => ({ name, from: supplies.get(name)?.[0]?.from ?? 'inside' })),
  };
}

/** The calls that some part makes: composed, they are no imports of the whole any more. */
export function permissionsAnsweredInside(wasm: Wasm, allowance: Allowance): ReadonlySet<Permission> {
  const calls = placeParts(wasm)
    .flatMap(({ part }) => usesOf(part.component))
    .filter(
      ({ need }) => need.kind === 'call' || (need.kind === 'capability' && need.capabilities[0] === 'call'),
    )
    .flatMap((use) => auditImport(use, allowance));
  return new Set(calls.flatMap(({ by }) => by.map(({ permission }) => permission)));
}
