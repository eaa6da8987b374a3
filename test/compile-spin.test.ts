import * as fc from 'fast-check';
import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { targetOf } from '../src/core/compile/targets/index.ts';
import { isUserError } from '../src/core/errors.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import { tableOf } from './support/check.ts';
import { compileTable } from './support/compile.ts';
import { anyTable, SAFE_PATH, written } from './support/written.ts';

const table = (...rows: readonly string[]) => parseTable(tableOf(...rows)).table;

const manifestOf = (...rows: readonly string[]) => {
  const { files } = written(table(...rows), 'spin');
  return parse(files.find(({ main }) => main)!.content);
};

test.each(['0.2', '0.3'] as const)('any table for Spin reads back as what is granted: WASI %s', (wasi) => {
  fc.assert(
    fc.property(anyTable, (any) => {
      const { files, said, readBack } = written(any, 'spin', { wasi });
      expect(readBack).toEqual(said);
      for (const { path } of files) expect(path).toMatch(SAFE_PATH);
    }),
  );
});

describe('what a component has for itself', () => {
  test.each([
    [
      'one route at both ends of a chain of calls',
      [
        '`a` | Rust | - | `http-in /v1/...`<br>`call b`',
        '`b` | Rust | - | `call c`',
        '`c` | Rust | - | `http-in /v1/...`',
      ],
    ],
    [
      'the channel of a part',
      [
        '`a` | Rust | - | `http-in /...`<br>`call b`',
        '`b` | Rust | - | `messaging orders @bus`',
        '`bus` | external | Redis | `at bus.internal:6379`',
      ],
    ],
    [
      'a route for a part of another component',
      [
        '`a` | Rust | - | `http-in /...`<br>`call b`',
        '`b` | Rust | - | none',
        '`c` | Rust | - | `http-in from b`',
      ],
    ],
    [
      'a part with a route for someone else',
      [
        '`a` | Rust | - | `http-in /...`<br>`call b`',
        '`b` | Rust | - | `http-in from c`',
        '`c` | Rust | - | `http-in /c`',
      ],
    ],
  ])('%s', (_, rows) => {
    const { said, readBack } = written(table(...rows), 'spin');
    expect(readBack).toEqual(said);
  });

  test('a caller inside another component reaches the private route with the rights of that one', () => {
    expect(
      manifestOf(
        '`a` | Rust | - | `http-in /...`<br>`call b`',
        '`b` | Rust | - | none',
        '`c` | Rust | - | `http-in from b`',
      ),
    ).toMatchObject({
      component: {
        a: {
          allowed_outbound_hosts: ['http://c.spin.internal'],
          dependencies: {
            'shop:worlds/b@0.1.0': { component: 'b', inherit_configuration: ['allowed_outbound_hosts'] },
          },
        },
      },
    });
  });
});

describe('routes', () => {
  test('of several rows are told, with the one that answers', () => {
    const { report } = compileTable(
      table('`a` | Rust | - | `http-in /v1/..., /a`', '`b` | Rust | - | `http-in /v1/...`'),
      { target: 'spin' },
    );
    expect(report.notes).toEqual([
      'The route `/v1/...` stands in several rows: `a`, `b`. Spin keeps the last trigger of a route, `b`, and the others are never reached. Give each row a route of its own.',
    ]);
  });

  test('for an external caller are not written', () => {
    const { plan } = written(
      table('`a` | Rust | - | `http-in from gateway`', '`gateway` | external | - | `at gw.internal:443`'),
      'spin',
    );
    expect(plan.rows[0]!.permissions[0]!.obstacle?.en).toContain('gateway is external');
  });
});

const read = (text: string, file: string) => {
  try {
    return targetOf('spin').read(text, file);
  } catch (error) {
    return isUserError(error) ? error.message : 'a crash';
  }
};

describe('manifests that are too long, too deep or broken', () => {
  const manifest = 'spin_manifest_version = 2\n';
  test.each([
    ['a key of many parts', `${manifest}a${'.a'.repeat(60_000)} = 1`, []],
    [
      'a list in a list in a list',
      `${manifest}a = ${'['.repeat(100_000)}`,
      expect.stringMatching(/^spin\.toml, line 2: .*nested/),
    ],
    ['many triggers', `${manifest}${'[[trigger.http]]\n'.repeat(10_000)}`, []],
    ['more than 256 KiB', `${manifest}# ${'x'.repeat(262_144)}`, 'spin.toml, line 1: > 262144'],
    ['no manifest', 'a = [', expect.stringMatching(/^spin\.toml, line 1: /)],
    [
      'names of the language',
      `${manifest}[component.__proto__]\nfiles = ["x/*"]`,
      [{ component: '__proto__', capability: 'fs-read', scope: { kind: 'directory', guest: '/x' } }],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text, 'spin.toml')).toEqual(expected);
  });

  test.each([
    ['a quote that stays open over many lines', `'\n${'\n'.repeat(200_000)}`, []],
    ['more than 256 KiB', '#'.repeat(262_145), 'run.sh, line 1: > 262144'],
  ])('a script: %s', (_, text, expected) => {
    expect(read(text, 'run.sh')).toEqual(expected);
  });
});
