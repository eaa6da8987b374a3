import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withPlainError } from '../src/serve/plain-error.ts';
import { readFrame } from '../src/serve/read-frame.ts';
import { readLines } from '../src/serve/read-lines.ts';

function split(limit: number, chunks: readonly Uint8Array[]): readonly (string | null)[] {
  const lines: (string | null)[] = [];
  const reader = readLines(limit, { onLine: (line) => lines.push(line), onTooLong: () => lines.push(null) });
  for (const chunk of chunks) reader.push(Buffer.from(chunk));
  reader.end();
  return lines;
}

describe('lines', () => {
  test('come out whole however the stream is cut', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 1, max: 7 }), (lines, size) => {
        const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect(split(1000, chunks)).toEqual(lines);
      }),
    );
  });

  test('too long are told once, wherever they are cut, and the next one is read', () => {
    const bytes = Buffer.from('12345\n123456789\nabc');
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(split(5, [bytes])).toEqual(['12345', null, 'abc']);
    expect(split(5, single)).toEqual(['12345', null, 'abc']);
  });
});

describe('a frame', () => {
  test('is read without throwing, whatever the line holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(Object.keys(readFrame(line))).toHaveLength(1);
      }),
    );
  });

  test('of any JSON value as params is a message or a reply to its id', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (params) => {
        const frame = readFrame(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping', params }));
        const id = 'message' in frame ? Reflect.get(frame.message, 'id') : 'reply' in frame && frame.reply.id;
        expect(id).toBe(1);
      }),
    );
  });

  test('nested a hundred thousand deep is refused or passed on, not a crash', () => {
    const depth = 100_000;
    const line = `{"jsonrpc":"2.0","id":1,"method":"x","params":{"__proto__":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
    expect(readFrame(line)).toMatchObject({ reply: { id: 1, error: { code: -32602 } } });
  });
});

const failure = (message: string) => ({ jsonrpc: '2.0' as const, id: 1, error: { code: -32603, message } });

describe('a dump of a schema library', () => {
  const issues = JSON.stringify([
    {
      code: 'invalid_type',
      path: ['params', 'arguments', 'a'],
      message: 'Invalid input: expected string, received number',
    },
    { code: 'custom', path: ['name'], message: 'Too long' },
  ]);

  test.each([issues, `Invalid tools/call request: ${issues}`])(
    'becomes a sentence for each issue',
    (message) => {
      expect(withPlainError(failure(message))).toMatchObject({
        error: {
          code: -32602,
          message: 'params.arguments.a: expected string, received number. params.name: Too long.',
        },
      });
    },
  );

  test.each(['Not found', 'a [b]', '[]', '[1]', '[{"path":1}]'])('%s is none and stays', (message) => {
    expect(withPlainError(failure(message))).toEqual(failure(message));
  });
});
