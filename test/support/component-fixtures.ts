import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../fixtures/components');

/** Names of the components beside which the folder keeps what `wasm-tools component wit` prints of them. */
export const COMPONENTS: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.wit'))
  .map((file) => file.replace(/\.wit$/, ''));

export function readFixture(name: string): Uint8Array {
  return readFileSync(resolve(FOLDER, `${name}.wasm`));
}

export function readFixtureWit(name: string): string {
  return readFileSync(resolve(FOLDER, `${name}.wit`), 'utf8');
}
