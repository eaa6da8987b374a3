import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { knowsKey } from '../src/core/catalogue/manifest/index.ts';
import { wassettePolicy } from '../src/core/catalogue/manifest/wassette-policy.ts';
import { targetOf } from '../src/core/compile/targets/index.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import { tableOf } from './support/check.ts';
import { keyPaths } from './support/key-paths.ts';
import { anyTable, SAFE_PATH, written } from './support/written.ts';

const agent = parseTable(
  tableOf(
    '`weather-tool` | Rust | answers an agent | `http-out https://api.weather.example:8443`<br>`env UNITS`<br>`config REGION`<br>`secret API_KEY`<br>`memory 64MiB`<br>`call formatter`',
    '`formatter` | Python | text for people | `fs-read /templates`',
    '`notes-tool` | JavaScript | keeps notes | `fs-write /srv/notes=/srv/notes`<br>`fs-read /data=/srv/data`<br>`http-out https://*.example`',
  ),
).table;

describe('the tools of an agent for Wassette', () => {
  const { files, plan } = written(agent, 'wassette', {
    service: 'tools',
    set: new Map([['UNITS', 'metric']]),
  });
  test.each(files.map((file) => [file.path, file] as const))('%s', async (path, { content }) => {
    await expect(content).toMatchFileSnapshot(`golden/compile/wassette/${path}`);
  });
  test('is one policy for each tool, and the scripts that install and run them', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'weather-tool.policy.yaml',
      'notes-tool.policy.yaml',
      'install.sh',
      'run.sh',
    ]);
  });
  test('leaves out a directory under another path, and says why', () => {
    const notes = plan.rows.find(({ name }) => name === 'notes-tool')!;
    expect(
      notes.permissions.map(({ written: granted, obstacle }) => [granted?.capability, obstacle?.en]),
    ).toEqual([
      ['fs-write', undefined],
      [
        undefined,
        'A component sees a directory under its host path: write the same path on both sides, or none for the host.',
      ],
      [undefined, undefined],
    ]);
  });
});

const read = (permissions: string) =>
  targetOf('wassette').read(`version: "1.0"\npermissions: ${permissions}`, 'x.policy.yaml');

const origin = (scheme: string) => ({
  component: 'x',
  capability: 'http-out',
  scope: { kind: 'origin', scheme, host: 'a.example' },
});

describe('what a policy grants', () => {
  const dns = { component: 'x', capability: 'dns' };
  test.each([
    ['{ network: { allow: [{ host: "https://a.example" }] } }', [origin('https'), dns]],
    ['{ network: { allow: [{ host: a.example }] } }', [origin('http'), origin('https'), dns]],
    [
      '{ storage: { allow: [{ uri: "fs://data/", access: [read] }] } }',
      [{ component: 'x', capability: 'fs-read', scope: { kind: 'directory', guest: '/data' } }],
    ],
    [
      '{ storage: { allow: [{ uri: "fs:///srv", access: [write] }] } }',
      [{ component: 'x', capability: 'fs-write', scope: { kind: 'directory', guest: '/srv', host: '/srv' } }],
    ],
    [
      '{ environment: { allow: [{ key: A }] } }',
      [{ component: 'x', capability: 'env', scope: { kind: 'name', name: 'A' } }],
    ],
    [
      '{ resources: { limits: { memory: 512Mi } } }',
      [{ component: 'x', capability: 'memory', scope: { kind: 'size', bytes: 536_870_912 } }],
    ],
    ['{}', []],
    ['[1, [2]]', []],
    ['{ storage: { allow: [null, { uri: 3 }, { uri: "oci://x", access: [read] }] } }', []],
  ])('%s', (permissions, grants) => {
    expect(read(permissions)).toEqual(grants);
  });
  test('a text that is no YAML names the file and the line', () => {
    expect(() => targetOf('wassette').read('version: 1\npermissions: [', 'x.policy.yaml')).toThrow(
      /^x\.policy\.yaml, line 2: /,
    );
  });
});

describe('any table for Wassette', () => {
  test('reads back as what is granted, from policies with no key that Wassette does not know', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { files, said, readBack } = written(table, 'wassette');
        expect(readBack).toEqual(said);
        for (const { path, content } of files) {
          expect(path).toMatch(SAFE_PATH);
          const keys = path.endsWith('.yaml') ? keyPaths(parse(content)) : [];
          expect(keys.filter((key) => !knowsKey(wassettePolicy, key))).toEqual([]);
        }
      }),
    );
  });
});
