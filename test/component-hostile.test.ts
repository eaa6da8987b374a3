import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../src/core/component/limits.ts';
import { readWasm } from '../src/core/component/read-wasm.ts';
import { isUserError, quote, type UserError } from '../src/core/errors.ts';
import { COMPONENTS, readFixture } from './support/component-fixtures.ts';

const COMPONENT = [0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0];
const MODULE = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

function refusal(bytes: Uint8Array): string {
  return refusalIn(bytes).in('en');
}

function refusalIn(bytes: Uint8Array): UserError {
  try {
    readWasm(bytes);
  } catch (error) {
    if (isUserError(error)) return error;
    throw error;
  }
  throw new Error('The bytes were read.');
}

/** `read` where the bytes were read, otherwise the refusal; any other error fails the test. */
function outcome(bytes: Uint8Array): string {
  try {
    readWasm(bytes);
    return 'read';
  } catch (error) {
    if (!isUserError(error)) throw error;
    return error.in('en');
  }
}

function number(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(Math.floor(value / 0x80))];
}

const section = (id: number, content: readonly number[]) => [id, ...number(content.length), ...content];
const component = (...sections: readonly (readonly number[])[]) =>
  new Uint8Array([...COMPONENT, ...sections.flat()]);
const module = (...sections: readonly (readonly number[])[]) =>
  new Uint8Array([...MODULE, ...sections.flat()]);
const name = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return [...number(bytes.length), ...bytes];
};

/** `depth` components, each inside the one before. */
function nested(depth: number): Uint8Array {
  const headers = [COMPONENT];
  let size = COMPONENT.length;
  for (let level = 0; level < depth; level++) {
    const header = [...COMPONENT, 4, ...number(size)];
    headers.push(header);
    size += header.length;
  }
  return new Uint8Array(headers.reverse().flat());
}

describe('what is not a binary', () => {
  test.each([
    ['nothing', '', 'The file is empty. A WebAssembly component or core module is expected.'],
    [
      'text',
      'hello\nworld',
      'This is not a WebAssembly binary: it starts with "hello world" instead of the bytes 00 61 73 6d.',
    ],
    [
      'the text format',
      ';; a comment\n(component)',
      'This is the WebAssembly text format. Turn it into a binary first: wasm-tools parse FILE.wat -o FILE.wasm.',
    ],
    [
      'a Git LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0',
      'This is a Git LFS pointer, not the file that it stands for. Fetch the file first: git lfs pull.',
    ],
  ])('%s', (_, text, message) => {
    expect(refusal(new TextEncoder().encode(text))).toBe(message);
  });

  test('200 MB of zeros', () => {
    expect(refusal(new Uint8Array(200_000_000))).toBe(
      'This is not a WebAssembly binary: it starts with "" instead of the bytes 00 61 73 6d.',
    );
  });

  test.each([
    ['component', COMPONENT],
    ['module', MODULE],
  ])('200 MB of zeros behind the preamble of a %s', (_, preamble) => {
    const bytes = new Uint8Array(200_000_000);
    bytes.set(preamble);
    expect(refusal(bytes)).toBe(
      'Byte 10: the binary or one of its sections ends too early. It is cut off or damaged.',
    );
  });

  test('a version of before the component format of today', () => {
    expect(refusal(new Uint8Array([0, 0x61, 0x73, 0x6d, 0x0a, 0, 1, 0]))).toBe(
      'Byte 4: this binary has version 10 in layer 1. Core modules (version 1, layer 0) and components (version 13, layer 1) are read. Rebuild it with a current toolchain.',
    );
  });
});

describe('damage', () => {
  test.each(['two-stores', 'pruned', 'wasmedge-server', 'wit-package'])(
    '%s, cut off at every byte, is refused with the byte or read as what is left',
    (fixture) => {
      const whole = readFixture(fixture);
      const outcomes = Array.from({ length: whole.length }, (_, length) =>
        outcome(whole.subarray(0, length)),
      );
      const others = outcomes.filter((said) => said !== 'read' && !/^Byte \d+: the binary or /.test(said));
      expect(others).toEqual(['The file is empty. A WebAssembly component or core module is expected.']);
    },
  );

  test('a cut at a section’s end leaves a shorter component, any other cut is refused', () => {
    const whole = component(section(10, [1, 0, ...name('a'), 1, 0]));
    expect(outcome(whole)).toMatch(/^Byte \d+: item 0 is referred to, but only 0 stand before it\./);
    const declared = component(section(7, [1, 0x40, 0, 1, 0]), section(10, [1, 0, ...name('a'), 1, 0]));
    expect(outcome(declared)).toBe('read');
    const cuts = Array.from({ length: declared.length }, (_, length) =>
      outcome(declared.subarray(0, length)),
    );
    expect(cuts.flatMap((said, length) => (said === 'read' ? [length] : []))).toEqual([8, 15]);
  });

  const samples = COMPONENTS.filter((fixture) => readFixture(fixture).length < 20_000).map(readFixture);

  test('changed bytes are read or refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
          minLength: 1,
          maxLength: 8,
        }),
        (sample, changes) => {
          const bytes = Uint8Array.from(sample);
          for (const [at, value] of changes) bytes[Math.floor(at * (bytes.length - 1))] = value;
          expect(outcome(bytes)).toMatch(/^(read|Byte \d+: |This is )/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('bytes put in, taken out or repeated are read or refused', () => {
    const edit = fc.tuple(fc.nat(20_000), fc.nat(200), fc.uint8Array({ maxLength: 64 }));
    fc.assert(
      fc.property(fc.constantFrom(...samples), edit, (sample, [at, removed, added]) => {
        const start = at % sample.length;
        const rest = sample.subarray(Math.min(start + removed, sample.length));
        expect(outcome(new Uint8Array([...sample.subarray(0, start), ...added, ...rest]))).toMatch(
          /^(read|Byte \d+: |This is |The file is empty)/,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('any bytes behind a preamble are read or refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(COMPONENT, MODULE),
        fc.array(fc.tuple(fc.nat(13), fc.uint8Array({ maxLength: 40 })), { maxLength: 6 }),
        (preamble, sections) => {
          const bytes = sections.flatMap(([id, content]) => section(id, [...content]));
          expect(outcome(new Uint8Array([...preamble, ...bytes]))).toMatch(/^(read|Byte \d+: )/);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('bombs', () => {
  test('10 000 components inside each other', () => {
    expect(refusal(nested(10_000))).toBe(
      `Byte 788: components or types are nested more than ${LIMITS.depth} deep, the most that is read.`,
    );
  });

  test('components inside each other as deep as the limit', () => {
    expect(outcome(nested(LIMITS.depth))).toBe('read');
  });

  test('10 000 sections beside each other', () => {
    const custom = section(0, name(''));
    expect(outcome(component(Array.from({ length: 10_000 }, () => custom).flat()))).toBe('read');
  });

  test('10 000 types inside each other', () => {
    const opened = Array.from({ length: 10_000 }, () => [0x42, 1, 1]).flat();
    expect(refusal(component(section(7, [1, ...opened, 0x7f])))).toMatch(/nested more than 64 deep/);
  });

  test('10 000 prefixes of a core type', () => {
    const prefixes = Array.from({ length: 10_000 }, () => 0x65);
    expect(refusal(component(section(7, [1, 0x42, 1, 0, ...prefixes, 0x60, 0, 0])))).toMatch(
      /the code 0x65 has no meaning here/,
    );
  });

  test('instances inside instances, by reference', () => {
    const empty = [0x42, 0];
    const wrap = (level: number) => [0x42, 2, 2, 3, 2, 1, ...number(level), 4, 0, ...name('i'), 5, 0];
    const types = [empty, ...Array.from({ length: 100 }, (_, level) => wrap(level))];
    expect(refusal(component(section(7, [...number(types.length), ...types.flat()])))).toMatch(
      /nested more than 64 deep/,
    );
  });

  test('a few types that stand for a billion functions', () => {
    const many = (sort: number) =>
      Array.from({ length: 100 }, (_, index) => [4, 0, ...name(`n${index}`), sort, 0]).flat();
    const functions = [0x42, 101, 1, 0x40, 0, 1, 0, ...many(1)];
    const wrap = (level: number) => [0x42, 101, 2, 3, 2, 1, ...number(level), ...many(5)];
    const types = [functions, ...Array.from({ length: 4 }, (_, level) => wrap(level))];
    const bytes = component(
      section(7, [...number(types.length), ...types.flat()]),
      section(10, [1, 0, ...name('a'), 5, 4]),
    );
    expect(refusal(bytes)).toMatch(/holds more than 100000 items/);
  });

  test('one large interface imported again and again', () => {
    const functions = Array.from({ length: 1000 }, (_, index) => [4, 0, ...name(`n${index}`), 1, 0]).flat();
    const imports = Array.from({ length: 1000 }, (_, index) => [0, ...name(`i${index}`), 5, 0]).flat();
    const bytes = component(
      section(7, [1, 0x42, ...number(1001), 1, 0x40, 0, 1, 0, ...functions]),
      section(10, [...number(1000), ...imports]),
    );
    expect(refusal(bytes)).toMatch(/holds more than 100000 items/);
  });

  test('millions of definitions', () => {
    const count = LIMITS.definitions + 1;
    const head = [...number(count + number(count).length), ...number(count)];
    const bytes = new Uint8Array(COMPONENT.length + 1 + head.length + count).fill(0x7f);
    bytes.set([...COMPONENT, 7, ...head]);
    expect(refusal(bytes)).toMatch(/holds more than 2000000 items/);
  });

  test.each([
    ['a list longer than the file', component(section(7, [0xff, 0xff, 0xff, 0xff, 0x0f])), /ends too early/],
    [
      'a section longer than the file',
      new Uint8Array([...COMPONENT, 7, 0xff, 0xff, 0xff, 0xff, 0x0f]),
      /ends too early/,
    ],
    [
      'a number of 36 bits',
      component(section(7, [0xff, 0xff, 0xff, 0xff, 0x1f])),
      /more bits than the format/,
    ],
    [
      'a number without end',
      component(section(7, [0x80, 0x80, 0x80, 0x80, 0x80, 0x80])),
      /more bits than the format/,
    ],
    [
      'a name longer than is read',
      component(section(10, [1, 0, ...number(100_001)])),
      /longer than 100000 bytes/,
    ],
    ['a name that is not UTF-8', component(section(10, [1, 0, 2, 0xc3, 0x28, 1, 0])), /not UTF-8/],
    ['bytes behind the last item', component(section(7, [1, 0x7f, 0x7f])), /goes on for 1 bytes/],
    ['an unknown section', component(section(13, [])), /the code 0x0d has no meaning here/],
    [
      'a type that is not an instance',
      component(section(7, [1, 0x7f]), section(10, [1, 0, ...name('a'), 5, 0])),
      /another kind/,
    ],
    [
      'an alias of what is not exported',
      component(
        section(7, [1, 0x42, 0]),
        section(10, [1, 0, ...name('a'), 5, 0]),
        section(6, [1, 3, 0, 0, ...name('t')]),
      ),
      /does not export/,
    ],
    ['a module where a component should be', component(section(4, MODULE)), /another kind/],
    [
      'an outer alias past the outermost',
      component(section(6, [1, 3, 2, ...number(4_000_000_000), 0])),
      /is referred to/,
    ],
  ])('%s', (_, bytes, message) => {
    expect(refusal(bytes)).toMatch(message);
  });
});

describe('what readers see', () => {
  test('refusals speak both languages', () => {
    const error = refusalIn(component(section(7, [1, 0x01])));
    expect([error.in('en'), error.in('fr')]).toEqual([
      'Byte 11: the code 0x01 has no meaning here. The binary is damaged, or newer than the component format of August 2026.',
      'Octet 11 : le code 0x01 n’a pas de sens ici. Le binaire est endommagé, ou plus récent que le format des composants d’août 2026.',
    ]);
  });

  test('control characters in a name stay data and are quoted away', () => {
    const hostile = 'a\u001b[2J\u0000\n`rm`';
    const read = readWasm(
      component(section(7, [1, 0x40, 0, 1, 0]), section(10, [1, 0, ...name(hostile), 1, 0])),
    );
    expect(read.imports).toEqual([{ name: hostile, sort: 'func', functions: [] }]);
    expect(quote(hostile)).toBe('"a [2J `rm`"');
  });

  test('a malformed producers or name section counts as absent', () => {
    const read = readWasm(
      module(section(0, [...name('producers'), 5, 1]), section(0, [...name('name'), 0, 99])),
    );
    expect(read).toMatchObject({ kind: 'module', producers: { languages: [], tools: [], sdks: [] } });
    expect(read).not.toHaveProperty('name');
  });
});
