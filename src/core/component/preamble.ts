import { quote, userError, type UserError } from '../errors.ts';
import type { Cursor } from './cursor.ts';

const MAGIC = [0x00, 0x61, 0x73, 0x6d];
const MODULE_VERSION = 1;
const COMPONENT_VERSION = 0x0d;
const COMPONENT_LAYER = 1;

/** Reads the eight bytes that every binary starts with, and tells a component from a core module. */
export function readPreamble(cursor: Cursor): 'component' | 'module' {
  const start = cursor.at;
  for (const byte of MAGIC)
    if (cursor.byte() !== byte) throw userError('component.no-magic', { offset: start });
  const version = readShort(cursor);
  const layer = readShort(cursor);
  if (version === MODULE_VERSION && layer === 0) return 'module';
  if (version === COMPONENT_VERSION && layer === COMPONENT_LAYER) return 'component';
  throw userError('component.other-version', { offset: start + MAGIC.length, version, layer });
}

/** Reads the preamble of a binary inside another, which must be of this kind. */
export function expectPreamble(cursor: Cursor, kind: 'component' | 'module'): void {
  const { at: offset } = cursor;
  if (readPreamble(cursor) !== kind) throw userError('component.wrong-kind', { offset });
}

function readShort(cursor: Cursor): number {
  return cursor.byte() + cursor.byte() * 256;
}

/** Why a file that does not start like a binary is none, told by how it starts. */
export function refusalOf(bytes: Uint8Array): UserError | undefined {
  if (bytes.length === 0) return userError('component.empty');
  if (MAGIC.every((byte, at) => bytes[at] === byte || at >= bytes.length)) return undefined;
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 64));
  if (/^\s*(;;|\(;|\((module|component)\b)/.test(start)) return userError('component.text-format');
  if (start.startsWith('version https://git-lfs')) return userError('component.lfs-pointer');
  return userError('component.not-wasm', { start: quote(start) });
}
