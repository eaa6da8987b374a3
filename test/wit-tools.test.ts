import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sayFailure } from '../src/core/wit/say-failure.ts';
import type { WitFile } from '../src/core/wit/wit-tools.ts';
import { openWitTools } from '../src/wit/open-wit-tools.ts';
import { useWitTools } from './support/wit-tools.ts';

const wit = useWitTools();

const file = (text: string): WitFile => ({ path: 'a.wit', text });
const sound = file('package a:b;\nworld w { import i; export f: func(); }\ninterface i { g: func(x: u8); }');

/** `wasm-tools` panics on a WIT package in binary form where it expects a component. */
const PACKAGE_AS_BINARY = `(component (type (component (type (component (type (instance))
  (export "a:b/i" (instance (type 0))))) (export "a:b/i" (component (type 0))))) (export "i" (type 0)))`;
/** Each interface uses the next, so that resolving them recurses until the stack ends. */
const LONG_CHAIN = file(
  `package a:b;\n${Array.from({ length: 8000 }, (_, i) => `interface i${i} { use i${i + 1}.{t}; }`).join('\n')}\ninterface i8000 { type t = u8; }\nworld w { import i0; }`,
);
/** Each world includes all the imports of the first: 25 million in all. */
const MANY_INCLUDES = file(
  `package a:b;\nworld w { ${Array.from({ length: 5000 }, (_, i) => `import item-${i}: func();`).join(' ')} }\n${Array.from({ length: 5000 }, (_, i) => `world world-${i} { include w; }`).join('\n')}`,
);
/** Each world is small, and each takes some milliseconds. */
const MANY_WORLDS = file(
  `package a:b;\n${Array.from({ length: 10_000 }, (_, i) => `world world-${i} { include wasi:cli/command@0.2.12; }`).join('\n')}`,
);

describe('components', () => {
  test('a dummy has the imports and exports of its world', async () => {
    const dummy = await wit.tools.dummy([sound], 'w');
    expect(dummy).toEqual({ ok: true, component: expect.any(Uint8Array) });
    const { component } = dummy as Extract<typeof dummy, { ok: true }>;
    expect(await wit.tools.wit(component)).toEqual({
      ok: true,
      text: 'package root:component;\n\nworld root {\n  import a:b/i;\n\n  export f: func();\n}\n',
    });
  });

  test.each([
    ['no bytes', new Uint8Array(), 'Failed to decode wit component: unexpected end-of-file (at offset 0x0)'],
    [
      'an undefined type',
      '(component (import "f" (func (type 3))))',
      'Failed to decode wit component: unknown type 3: type index out of bounds (at offset 0xb)',
    ],
  ])('%s are refused with the reason', async (_, source, message) => {
    const read = typeof source === 'string' ? await wit.tools.parseWat(source) : { ok: true, bytes: source };
    const { bytes } = read as { readonly bytes: Uint8Array };
    expect(await wit.tools.wit(bytes)).toEqual({ ok: false, why: 'invalid', message });
  });

  test.each([
    [
      '(component\n  (import "f"\n    (fnc)))',
      'unexpected token, expected one of: `core`, `func`, `component`, `instance`, `value`, `type`',
      3,
    ],
    ['(component\n  (import "f', 'UnexpectedEof', 2],
    ['(module', 'expected `)`', 1],
  ])('text format %j says what is wrong and where', async (text, message, line) => {
    expect(await wit.tools.parseWat(text)).toEqual({ ok: false, why: 'invalid', message, line });
  });
});

describe('inputs that wasm-tools cannot stand', () => {
  test('a panic is a failure, and the next request is answered', async () => {
    const { bytes } = (await wit.tools.parseWat(PACKAGE_AS_BINARY)) as { readonly bytes: Uint8Array };
    const requests = [wit.tools.wit(bytes), wit.tools.resolve([sound]), wit.tools.resolve([LONG_CHAIN])];
    expect(await Promise.all([...requests, wit.tools.resolve([sound])])).toEqual([
      { ok: false, why: 'crashed' },
      { ok: true, worlds: [{ package: 'a:b', name: 'w', imports: ['a:b/i'], exports: [] }], unknown: [] },
      { ok: false, why: 'crashed' },
      { ok: true, worlds: [{ package: 'a:b', name: 'w', imports: ['a:b/i'], exports: [] }], unknown: [] },
    ]);
  });

  test('a request that takes too much memory is a failure', async () => {
    const tools = openWitTools({ worker: wit.worker, timeout: 60_000 });
    onTestFinished(() => tools.close());
    expect(await tools.resolve([MANY_INCLUDES])).toEqual({ ok: false, why: 'crashed' });
  }, 60_000);

  test('a request that takes too long is stopped, and the next one is answered', async () => {
    const tools = openWitTools({ worker: wit.worker, timeout: 2000 });
    onTestFinished(() => tools.close());
    expect(await tools.resolve([MANY_WORLDS])).toEqual({ ok: false, why: 'too-slow' });
    expect(await tools.resolve([sound])).toMatchObject({ ok: true });
  });

  test('a text or component that is too large is not sent', async () => {
    const tooLarge = { ok: false, why: 'too-large' };
    const half = file(' '.repeat(600 * 1024));
    expect(await wit.tools.resolve([half, half])).toEqual(tooLarge);
    expect(await wit.tools.dummy([sound], 'w', { context: [half, half] })).toEqual(tooLarge);
    expect(await wit.tools.wit(new Uint8Array(33 * 1024 * 1024))).toEqual(tooLarge);
    expect(await wit.tools.parseWat('('.repeat(2 * 1024 * 1024))).toEqual(tooLarge);
  });

  test('a megabyte of WIT is resolved', async () => {
    const interfaces = Array.from(
      { length: 15_000 },
      (_, i) => `interface i${i} { f: func(x: u32) -> string; }`,
    );
    const imports = Array.from({ length: 15_000 }, (_, i) => `import i${i};`);
    const text = `package a:b;\n${interfaces.join('\n')}\nworld w { ${imports.join(' ')} }`;
    expect(await wit.tools.resolve([file(text)])).toMatchObject({
      ok: true,
      worlds: [{ imports: Array.from({ length: 15_000 }, (_, i) => `a:b/i${i}`) }],
    });
  });

  test('a failure is said in the reader’s language, the library’s own words as they are', () => {
    expect(sayFailure('fr', { ok: false, why: 'invalid', message: 'name `u33` does not exist' })).toBe(
      'name `u33` does not exist',
    );
    expect(sayFailure('en', { ok: false, why: 'too-slow' })).toBe(
      'wasm-tools was stopped: it gave no answer within its time limit.',
    );
    expect(sayFailure('fr', { ok: false, why: 'too-slow' })).toBe(
      'wasm-tools a été arrêté : il n’a pas répondu dans le temps imparti.',
    );
  });
});

describe('life', () => {
  test('after close, every request fails, the running one too', async () => {
    const tools = openWitTools({ worker: wit.worker });
    await tools.resolve([sound]);
    const running = tools.resolve([MANY_WORLDS]);
    const waiting = tools.resolve([sound]);
    await Promise.all([
      expect(running).rejects.toThrow('wasm-tools is closed.'),
      expect(waiting).rejects.toThrow('wasm-tools is closed.'),
      setImmediate().then(() => tools.close()),
    ]);
    await expect(tools.resolve([sound])).rejects.toThrow('wasm-tools is closed.');
  });

  test('a worker file that is not there is our error, not the input’s', async () => {
    const tools = openWitTools({ worker: join(dirname(wit.worker), 'missing.cjs') });
    await expect(tools.resolve([sound])).rejects.toThrow('Cannot find module');
  });

  test('the process waits for a request and then ends, although nobody closes', async () => {
    const folder = dirname(wit.worker);
    await build({
      entryPoints: [resolve(import.meta.dirname, '../src/wit/open-wit-tools.ts')],
      outfile: join(folder, 'open.cjs'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
    });
    const script = join(folder, 'script.cjs');
    await writeFile(
      script,
      `require('./open.cjs').openWitTools({ worker: ${JSON.stringify(wit.worker)} })
        .resolve([{ path: 'a', text: 'package a:b; world w {}' }]).then((answer) => console.log(answer.ok));`,
    );
    expect(await promisify(execFile)(process.execPath, [script])).toEqual({ stdout: 'true\n', stderr: '' });
  });
});
