import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../src/tools/match-glob.ts';

const PATHS = [
  'spin.toml',
  'ENFORCEMENT.md',
  'wit/worlds.wit',
  'wit/deps/a/package.wit',
  '.github/workflows/wasm.yml',
];

describe('a glob', () => {
  test.each([
    [['**'], PATHS],
    [['*'], ['spin.toml', 'ENFORCEMENT.md']],
    [['spin.toml'], ['spin.toml']],
    [['**/*.wit'], ['wit/worlds.wit', 'wit/deps/a/package.wit']],
    [['wit/**'], ['wit/worlds.wit', 'wit/deps/a/package.wit']],
    [['wit/*'], ['wit/worlds.wit']],
    [['**/**/package.wit'], ['wit/deps/a/package.wit']],
    [['**/spin.toml'], ['spin.toml']],
    [['*.{toml,md}'], ['spin.toml', 'ENFORCEMENT.md']],
    [['{wit,.github}/**/{worlds,wasm}.*'], ['wit/worlds.wit', '.github/workflows/wasm.yml']],
    [['????.toml'], ['spin.toml']],
    [
      ['.github/**', 'spin.*'],
      ['spin.toml', '.github/workflows/wasm.yml'],
    ],
    [['spin.tom'], []],
    [['pin.toml'], []],
    [['wit'], []],
    [['wit/'], []],
    [[''], []],
    [[], []],
    [['SPIN.toml'], []],
    [['[s]pin.toml', '+(s)pin.toml', '!spin.toml', 's.*'], []],
  ])('%j', (globs, expected) => {
    expect(PATHS.filter(matchesGlob(globs))).toEqual(expected);
  });

  test.each([
    ['*a'.repeat(100), 'a'.repeat(1000)],
    ['**/'.repeat(66), 'a/'.repeat(500)],
    ['{a,b}'.repeat(40), 'a'.repeat(40)],
    ['{'.repeat(100) + '}'.repeat(100), 'x'],
  ])('%s is answered whatever it is', (glob, path) => {
    expect(matchesGlob([`${glob}!`])(path)).toBe(false);
  });

  test('without signs is the path itself', () => {
    const path = fc.stringMatching(/^[a-z.]{1,8}(?:\/[a-z.]{1,8}){0,3}$/);
    fc.assert(
      fc.property(path, path, (one, other) => {
        expect(matchesGlob([one])(other)).toBe(one === other);
        expect(matchesGlob([`**/${one}`])(`${other}/${one}`)).toBe(true);
        expect(matchesGlob([`${one}/**`])(`${one}/${other}`)).toBe(true);
        expect(matchesGlob(['*'])(one)).toBe(!one.includes('/'));
      }),
    );
  });
});
