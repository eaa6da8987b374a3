import { Account } from './account.ts';
import { Cursor } from './cursor.ts';
import type { Wasm } from './description.ts';
import { readPreamble, refusalOf } from './preamble.ts';
import { readComponent } from './read-component.ts';
import { readModule } from './read-module.ts';

/**
 * Reads what a component or core module imports and exports, without its code. It reads forward once, within the
 * limits of `LIMITS`; what is not such a binary gives a `UserError` that names the byte. The bytes are not validated.
 */
export function readWasm(bytes: Uint8Array): Wasm {
  const refusal = refusalOf(bytes);
  if (refusal !== undefined) throw refusal;
  const cursor = new Cursor(bytes);
  const account = new Account();
  return readPreamble(cursor) === 'component'
    ? readComponent(cursor, account)
    : readModule(cursor, account, true);
}
