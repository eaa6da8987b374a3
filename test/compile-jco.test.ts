import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetOf } from '../src/core/compile/targets/index.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import { tableOf } from './support/check.ts';
import { anyTable, SAFE_PATH, written } from './support/written.ts';

const relay = parseTable(
  tableOf(
    '`webhook-relay` | JavaScript | takes webhooks and passes them on | `http-in /hooks/...`<br>`http-out https://api.partner.example, https://*.hooks.example:8443`<br>`env LOG_LEVEL, REGION`<br>`secret SIGNING_KEY`<br>`call verifier`',
    '`verifier` | Rust | signatures | `fs-read /keys=/etc/relay/keys`',
    '`replay` | JavaScript | sends again what failed | `fs-write /queue`<br>`tcp-connect 10.0.0.5:6380`<br>`args`',
  ),
).table;

describe('the webhook relay for jco', () => {
  const { files } = written(relay, 'jco', { service: 'relay', set: new Map([['LOG_LEVEL', 'info']]) });
  test.each(files.map((file) => [file.path, file] as const))('%s', async (path, { content }) => {
    await expect(content).toMatchFileSnapshot(`golden/compile/jco/${path}`);
  });
  test('is one policy for each start, the launcher and its package', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'webhook-relay.policy.json',
      'replay.policy.json',
      'launch.mjs',
      'package.json',
    ]);
  });
});

const read = (policy: object) =>
  targetOf('jco').read(JSON.stringify({ component: 'x', sandbox: {}, ...policy }), 'x.policy.json');

const grant = (capability: string, scope?: object) => ({
  component: 'x',
  capability,
  ...(scope && { scope }),
});

describe('what a policy grants', () => {
  test.each([
    [
      { sandbox: { preopens: { '/a': '/b', '/c': './c' } } },
      [
        grant('fs-write', { kind: 'directory', guest: '/a', host: '/b' }),
        grant('fs-write', { kind: 'directory', guest: '/c' }),
      ],
    ],
    [
      { sandbox: { env: { A: '1' } }, fromEnvironment: ['B'] },
      [grant('env', { kind: 'name', name: 'A' }), grant('env', { kind: 'name', name: 'B' })],
    ],
    [{ fromEnvironment: 'any' }, [grant('env', { kind: 'any' })]],
    [{ httpOrigins: ['any'] }, [grant('http-out', { kind: 'any' })]],
    [
      { httpOrigins: ['http://a.example:81', 7] },
      [grant('http-out', { kind: 'origin', scheme: 'http', host: 'a.example', port: 81 })],
    ],
    [{ sockets: true }, ['tcp-connect', 'tcp-listen', 'udp', 'udp-listen', 'dns'].map((name) => grant(name))],
    [{ passArguments: true, listen: { port: 1 } }, [grant('args'), grant('http-in')]],
    [{ sandbox: 3, httpOrigins: 'any', sockets: 'yes' }, []],
  ])('%j', (policy, grants) => {
    expect(read(policy)).toEqual(grants);
  });
  test.each(['{"name": "shop"}', '[]', 'null', '"x"'])('nothing: %s', (text) => {
    expect(targetOf('jco').read(text, 'package.json')).toEqual([]);
  });
  test('a text that is no JSON names the file', () => {
    expect(() => targetOf('jco').read('{', 'x.policy.json')).toThrow(/^x\.policy\.json, line 1: /);
  });
});

describe('any table for jco', () => {
  test('reads back as what is granted, and no name reaches a program', () => {
    const launcher = written(relay, 'jco').files.find(({ path }) => path === 'launch.mjs')!.content;
    fc.assert(
      fc.property(anyTable, (table) => {
        const { files, said, readBack, plan } = written(table, 'jco');
        expect(readBack).toEqual(said);
        for (const { path, content } of files) {
          expect(path).toMatch(SAFE_PATH);
          if (path === 'launch.mjs') expect(content).toBe(launcher);
          else expect(JSON.parse(content)).toBeTypeOf('object');
        }
        const { scripts } = JSON.parse(files.at(-1)!.content) as { readonly scripts: Record<string, string> };
        expect(Object.keys(scripts)).toHaveLength(plan.units.length * 2);
        for (const line of Object.values(scripts)) expect(line).toMatch(/^[a-z0-9 ./=-]+$/);
      }),
    );
  });
});
