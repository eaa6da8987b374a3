import { userError } from '../errors.ts';
import { LIMITS } from './limits.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads forward through one stretch of a binary and never past its end. Offsets count from the start of the file;
 * every error names the one at which it arose.
 */
export class Cursor {
  readonly end: number;
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#at = start;
    this.end = end;
  }

  get at(): number {
    return this.#at;
  }

  get left(): number {
    return this.end - this.#at;
  }

  peek(): number {
    if (this.#at >= this.end) throw userError('component.ends-early', { offset: this.#at });
    return this.#bytes[this.#at]!;
  }

  byte(): number {
    const byte = this.peek();
    this.#at += 1;
    return byte;
  }

  /** An unsigned 32-bit number in LEB128. */
  u32(): number {
    const start = this.#at;
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      if (shift === 28 && byte > 0x0f) break;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw userError('component.long-number', { offset: start });
  }

  /** Passes over a number in LEB128 of at most `bits` bits. */
  skipNumber(bits: 33 | 64): void {
    const start = this.#at;
    for (let count = 0; count < Math.ceil(bits / 7); count++) if (this.byte() < 0x80) return;
    throw userError('component.long-number', { offset: start });
  }

  /** The length of a list; one that cannot fit in what is left is refused, since each item takes a byte. */
  count(): number {
    const start = this.#at;
    const count = this.u32();
    if (count > this.left) throw userError('component.ends-early', { offset: start });
    return count;
  }

  /** Reads a list: its length, then `item` as often. */
  each(item: () => void): void {
    for (let left = this.count(); left > 0; left--) item();
  }

  name(): string {
    const { from, to } = this.#nameRange();
    try {
      return UTF8.decode(this.#bytes.subarray(from, to));
    } catch {
      throw userError('component.not-utf8', { offset: from });
    }
  }

  skipName(): void {
    this.#nameRange();
  }

  /** The next `length` bytes as a stretch of their own; this cursor goes on behind them. */
  cut(length: number): Cursor {
    if (length > this.left) throw userError('component.ends-early', { offset: this.#at });
    const start = this.#at;
    this.#at += length;
    return new Cursor(this.#bytes, start, this.#at);
  }

  /** Refuses what stands between here and the end. */
  close(): void {
    if (this.left > 0) throw userError('component.bytes-left', { offset: this.#at, count: this.left });
  }

  /** Refuses the byte just read. */
  unknown(code: number): never {
    throw userError('component.unknown-code', { offset: this.#at - 1, code: asHex(code) });
  }

  #nameRange(): { readonly from: number; readonly to: number } {
    const start = this.#at;
    const length = this.u32();
    if (length > LIMITS.nameBytes) {
      throw userError('component.long-name', { offset: start, limit: LIMITS.nameBytes });
    }
    const { at: from, end: to } = this.cut(length);
    return { from, to };
  }
}

function asHex(code: number): string {
  return `0x${code.toString(16).padStart(2, '0')}`;
}
