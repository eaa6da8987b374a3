import { describe, expect, test } from 'vitest';
import { findingsOn, tableOf } from './support/check.ts';

describe('scope-given', () => {
  test('reports a capability without scope', async () => {
    expect(await findingsOn(tableOf('`api` | Go | routes | `http-in /v1/...`<br>`http-out`'))).toMatchObject([
      {
        rule: 'scope-given',
        where: { line: 3, row: 1, component: 'api' },
      },
    ]);
  });
});
