import { describe, expect, test } from 'vitest';
import { findingsOn, tableOf } from './support/check.ts';

const row = (name: string, permissions: string) => `\`${name}\` | Go | work | ${permissions}`;

/** Texts that make a naive reader hang, each with how many findings of which rule they come to. */
const answered: readonly (readonly [title: string, document: string, rule: string, count: number])[] = [
  ['a million quote marks', '>'.repeat(1_000_000), 'table-present', 1],
  ['half a million list marks', '- '.repeat(500_000), 'table-present', 1],
  [
    'lists in lists',
    Array.from({ length: 3000 }, (_, i) => `${' '.repeat((2 * i) % 300)}- x`).join('\n'),
    'table-present',
    1,
  ],
  [
    'runs of backticks, each longer',
    Array.from({ length: 1400 }, (_, i) => '`'.repeat(i + 1)).join(' '),
    'table-present',
    1,
  ],
  ['a million brackets', '['.repeat(1_000_000), 'table-present', 1],
  ['half a million parentheses in a cell', tableOf(row('a', '('.repeat(500_000))), 'permissions-readable', 1],
  ['a word that begins a pattern, again and again', `${'full '.repeat(100_000)}network`, 'table-present', 1],
  ['five thousand calls in a cell', tableOf(row('a', '`call b`<br>'.repeat(5000))), 'calls-resolve', 5000],
  [
    'a circle of two thousand calls',
    tableOf(...Array.from({ length: 2000 }, (_, i) => row(`c${i}`, `\`call c${(i + 1) % 2000}\``))),
    'calls-acyclic',
    1,
  ],
  [
    'names of the prototype',
    tableOf(row('__proto__', '`call constructor`'), row('toString', '`call __proto__`')),
    'calls-resolve',
    1,
  ],
];

describe('a hostile document', () => {
  test.each(answered)('is answered: %s', async (_title, document, rule, count) => {
    const findings = await findingsOn(document, { target: 'spin' });
    expect(findings.filter((finding) => finding.rule === rule)).toHaveLength(count);
  });

  test('is refused where it is longer than 2 MB', async () => {
    await expect(findingsOn('x'.repeat(2_000_001))).rejects.toThrow(
      'The document is longer than 2 MB, the most that is read.',
    );
  });

  test('is refused where it has more than 20 000 code blocks', async () => {
    await expect(findingsOn('```\n```\n'.repeat(20_001))).rejects.toThrow(
      'The document has more than 20000 code blocks, the most that is read.',
    );
  });
});
