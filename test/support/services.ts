import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TargetId } from '../../src/core/catalogue/enforcement.ts';
import type { Compilation, CompileOptions } from '../../src/core/compile/compile.ts';
import { targets } from '../../src/core/compile/targets/index.ts';
import type { WasiGeneration } from '../../src/core/permissions/interface-names.ts';
import { compileText } from './compile.ts';

const TABLES = resolve(import.meta.dirname, '../golden/compile/tables');

/** The services whose tables stand in `golden/compile/tables`, and the generation of WASI that their goldens are for. */
export const SERVICES = {
  payment: '0.2',
  images: '0.2',
  telemetry: '0.2',
  shop: '0.2',
  inference: '0.3',
  webhooks: '0.3',
} as const satisfies Readonly<Record<string, WasiGeneration>>;

export type Service = keyof typeof SERVICES;

export const SERVICE_NAMES = Object.keys(SERVICES) as readonly Service[];

/** The document of a service. */
export function documentOf(service: Service): string {
  return readFileSync(resolve(TABLES, `${service}.md`), 'utf8');
}

/** A service compiled as its goldens are; for a target that does not run its generation, WASI 0.2. */
export function compileService(
  service: Service,
  target: TargetId,
  options: Partial<CompileOptions> = {},
): Compilation {
  const runs = targets().find(({ id }) => id === target)!.wasi;
  return compileText(documentOf(service), {
    target,
    wasi: runs[SERVICES[service]] === undefined ? '0.2' : SERVICES[service],
    service,
    registry: `ghcr.io/acme/${service}`,
    set: valuesOf(service),
    ...options,
  });
}

/** What `--set` gives a service. */
export function valuesOf(service: Service): ReadonlyMap<string, string> {
  return service === 'shop' ? SHOP_VALUES : new Map();
}

const SHOP_VALUES = new Map([
  ['PSP_HOST', 'api.psp.example'],
  ['LEVEL', 'LOG_LEVEL'],
  ['CURRENCY', 'EUR: "fixed"'],
]);
