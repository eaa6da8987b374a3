import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const MODULE = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

function number(value) {
  return value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...number(Math.floor(value / 0x80))];
}

function section(id, content) {
  return Buffer.concat([Buffer.from([id, ...number(content.length)]), content]);
}

/** Writes a component of at least `size` bytes: one of the tests' with another core module, whose code fills the rest. */
export async function writeLargeComponent(root, file, size) {
  const component = await readFile(join(root, 'test/fixtures/components/payment-api.wasm'));
  const body = Buffer.alloc(size, 0x01);
  body[0] = 0;
  body[size - 1] = 0x0b;
  const code = Buffer.concat([Buffer.from([1, ...number(body.length)]), body]);
  const module = Buffer.concat([
    Buffer.from(MODULE),
    section(1, Buffer.from([1, 0x60, 0, 0])),
    section(3, Buffer.from([1, 0])),
    section(10, code),
  ]);
  await writeFile(file, Buffer.concat([component, section(1, module)]));
}
