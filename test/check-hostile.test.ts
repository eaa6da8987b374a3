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
  ['five thousand calls in a cell', tableOf(row('a', '`call b`<br>'.repeat(5000))), 'calls-resolve', 1001],
  [
    'fifty thousand names',
    tableOf(row('a', `\`env ${Array.from({ length: 50_000 }, (_, i) => `N${i}`).join(', ')}\``)),
    'permissions-readable',
    0,
  ],
  ['seventy thousand faulty code spans on a line', '`wkg push x` '.repeat(70_000), 'tools-exist', 1001],
  [
    'twenty thousand commands in a block',
    `\`\`\`sh\n${'wash ok\n'.repeat(20_000)}\`\`\`\n`,
    'tools-exist',
    1001,
  ],
  ['twenty thousand headings', '## Build pipeline\n\nx\n\n'.repeat(20_000), 'pipeline-complete', 1],
  ['fifty thousand figures on a line', 'cold start 5 ms '.repeat(50_000), 'figures-sourced', 1],
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

  test('is refused where it is longer than 1 MB', async () => {
    await expect(findingsOn('x'.repeat(1_000_001))).rejects.toThrow(
      'The document is longer than 1 MB, the most that is read.',
    );
  });

  test('is refused where it has more than 2 000 code blocks', async () => {
    await expect(findingsOn('```\n```\n'.repeat(10_000))).rejects.toThrow(
      'The document has more than 2000 code blocks, the most that is read.',
    );
  });

  test.each([
    ['in one table', `|a|b|c|d|\n|-|-|-|-|\n${'|a|b|c|d|\n'.repeat(90_000)}`],
    ['in many', '|a|b|\n|-|-|\n|c|d|\n\n'.repeat(20_000)],
  ])('is refused where it has tens of thousands of rows %s', async (_, document) => {
    await expect(findingsOn(document)).rejects.toThrow(
      'The tables of the document have more than 5000 lines, the most that are read.',
    );
  });

  test('hears that a rule stopped, as severely as the rule speaks', async () => {
    const findings = await findingsOn(tableOf(row('a', '`call b`<br>'.repeat(5000))));
    expect(findings[0]).toMatchObject({
      rule: 'calls-resolve',
      severity: 'error',
      where: {},
      what: 'The rule calls-resolve has more than 1000 findings here: it stopped, and the rest of the document was not held against it.',
    });
  });

  test('hears that not every command was looked at', async () => {
    const findings = await findingsOn(`\`\`\`sh\n${'wasmtime run app.wasm\n'.repeat(3000)}\`\`\`\n`);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'tools-exist',
        severity: 'info',
        what: 'Only the first 2000 commands of the document were looked at.',
      }),
    );
  });
});
