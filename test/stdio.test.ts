import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { initialize, startInitialized, startRaw } from './support/raw-session.ts';

const META = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'specification', version: '1.0.0' },
  'io.modelcontextprotocol/clientCapabilities': {},
};

describe('the end of a session', () => {
  test('an idle server leaves when stdin ends', async () => {
    const session = await startInitialized();
    expect(await session.leave()).toEqual({ code: 0, stderr: '' });
  });

  test('a server that was never asked anything leaves too', async () => {
    expect(await startRaw().leave()).toEqual({ code: 0, stderr: '' });
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('an idle server leaves on %s', async (signal) => {
    const session = await startInitialized();
    expect(await session.leave(signal)).toEqual({ code: 0, stderr: '' });
  });

  test('what was received before stdin ended is answered, the handshake included', async () => {
    const session = startRaw();
    const replies = Promise.all([
      session.ask('initialize', {
        protocolVersion: '2025-11-25',
        capabilities: {},
        clientInfo: { name: 'specification', version: '1.0.0' },
      }),
      ...Array.from({ length: 50 }, () => session.ask('prompts/get', { name: 'wasm-expert' })),
    ]);
    const left = await session.leave();
    expect((await replies).filter(({ result }) => result === undefined)).toEqual([]);
    expect(left).toEqual({ code: 0, stderr: '' });
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('what was received before %s is answered', async (signal) => {
    const session = await startInitialized();
    const ids = Array.from({ length: 40 }, (_, index) => index);
    const request = { jsonrpc: '2.0', method: 'prompts/get', params: { name: 'wasm-expert' } };
    const replies = ids.map(() => session.next());
    // One write below the size of a pipe is read as a whole: the first reply says that all were received.
    session.write(ids.map((id) => JSON.stringify({ ...request, id })).join('\n'));
    await replies[0];
    const left = await session.leave(signal);
    expect((await Promise.all(replies)).map(({ id }) => id).sort((a, b) => Number(a) - Number(b))).toEqual(
      ids,
    );
    expect(left).toEqual({ code: 0, stderr: '' });
  });

  test('a last line without a line end is answered', async () => {
    const session = await startInitialized();
    session.process.stdin?.write('{"jsonrpc":"2.0","id":"last","method":"ping"}');
    const reply = session.next();
    await session.leave();
    expect(await reply).toMatchObject({ id: 'last', result: {} });
  });

  test('a cancelled request does not hold the server back', async () => {
    const session = await startInitialized();
    session.write('{"jsonrpc":"2.0","id":7,"method":"resources/list"}');
    session.write('{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}}');
    expect(await session.leave()).toEqual({ code: 0, stderr: '' });
  });

  test('a server whose reader is gone leaves', async () => {
    const session = await startInitialized();
    session.process.stdout?.destroy();
    session.write('{"jsonrpc":"2.0","id":1,"method":"prompts/list"}');
    expect(await session.leave('SIGCONT')).toMatchObject({ code: 0 });
  });
});

describe('what is loaded', () => {
  const LATER =
    /^(catalogue|render|virtual_|template-folder|run-command|open-wit-tools|notation-page|answer)/;
  const preload = { NODE_OPTIONS: `--require=${join(import.meta.dirname, 'support/list-loaded.cjs')}` };

  test('nothing that waits for its first use is there when the handshake is answered', async () => {
    const session = await initialize(startRaw([], preload));
    await session.ask('prompts/list');
    await session.ask('tools/list');
    const loaded = (await session.leave()).stderr.trim().split('\n');
    expect(loaded).toContain('wasm-architect.cjs');
    expect(loaded.filter((file) => LATER.test(file))).toEqual([]);
  });

  test('a prompt brings the texts, and neither compiler nor wasm-tools', async () => {
    const session = await initialize(startRaw([], preload));
    await session.ask('prompts/get', { name: 'wasm-expert' });
    const loaded = (await session.leave()).stderr.trim().split('\n');
    const later = loaded.filter((file) => LATER.test(file)).map((file) => file.replace(/-[^-]*$/, ''));
    expect(later).toEqual(expect.arrayContaining(['render', 'virtual_template-bodies']));
    expect(later).not.toEqual(expect.arrayContaining(['template-folder']));
    expect(later).not.toEqual(expect.arrayContaining(['open-wit-tools']));
  });
});

describe('the 2026-07-28 era without an SDK on the other side', () => {
  test('discovers, lists and reads, with hints of how long each may be kept', async () => {
    const session = startRaw();
    const hint = { ttlMs: 3_600_000, cacheScope: 'public' };
    const discovered = await session.ask('server/discover', { _meta: META });
    expect(discovered.result).toMatchObject({
      supportedVersions: ['2026-07-28'],
      instructions: expect.stringContaining('fill_template') as string,
      ...hint,
    });
    for (const method of ['prompts/list', 'tools/list', 'resources/list', 'resources/templates/list']) {
      expect((await session.ask(method, { _meta: META })).result).toMatchObject(hint);
    }
    const page = await session.ask('resources/read', {
      uri: 'wasm-architect://guide/faq/en',
      _meta: META,
    });
    expect(page.result).toMatchObject(hint);
  });

  test('a host that asks for it and then falls back is served in the other era', async () => {
    const session = startRaw();
    await session.ask('server/discover', { _meta: META });
    const reply = await session.ask('initialize', {
      protocolVersion: '2025-11-25',
      capabilities: {},
      clientInfo: { name: 'specification', version: '1.0.0' },
    });
    expect(reply.result).toMatchObject({ protocolVersion: '2025-11-25' });
  });
});

const YAML = 'order: 9\nplaceholders:\n  - name: topic\n';
const english = (text: string) =>
  `---\ntitle: Own\ndescription: An own template.\nplaceholders:\n  topic:\n    label: Topic\n    example: caches\n---\n${text} {{topic}}\n`;

function makeFolder(): { readonly folder: string; write(text: string): void } {
  const folder = mkdtempSync(join(tmpdir(), 'wasm-architect-own-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'own-text'));
  writeFileSync(join(folder, 'own-text/prompt.yaml'), YAML);
  const write = (text: string) => writeFileSync(join(folder, 'own-text/en.md'), text);
  write(english('First'));
  return { folder, write };
}

describe('own templates', () => {
  test('stand beside ours, and a change of one is announced in the initialize era', async () => {
    const { folder, write } = makeFolder();
    const session = await startInitialized(['--prompts', folder]);
    const first = await session.ask('prompts/get', { name: 'own-text' });
    expect(JSON.stringify(first.result)).toContain('First [Topic (for example caches)]');
    write(english('Second'));
    const methods = [(await session.next()).method, (await session.next()).method];
    expect(methods).toEqual(['notifications/prompts/list_changed', 'notifications/resources/list_changed']);
    const second = await session.ask('prompts/get', { name: 'own-text' });
    expect(JSON.stringify(second.result)).toContain('Second [Topic');
  });

  test('a change reaches a subscription of the 2026-07-28 era, and nothing is kept by the host', async () => {
    const { folder, write } = makeFolder();
    const session = startRaw(['--prompts', folder]);
    const list = await session.ask('prompts/list', { _meta: META });
    expect(list.result).toMatchObject({ ttlMs: 0, cacheScope: 'private' });
    const subscription = session.ask('subscriptions/listen', {
      notifications: { promptsListChanged: true },
      _meta: META,
    });
    expect((await session.next()).method).toBe('notifications/subscriptions/acknowledged');
    write(english('Second'));
    expect((await session.next()).method).toBe('notifications/prompts/list_changed');
    expect(await session.leave()).toMatchObject({ code: 0 });
    await subscription;
  });

  test('a broken edit is told on stderr and leaves the last good text', async () => {
    const { folder, write } = makeFolder();
    const session = await startInitialized(['--prompts', folder]);
    write(english('Broken {{#each}}'));
    await new Promise<void>((resolve) => {
      session.process.stderr?.once('data', () => resolve());
    });
    const reply = await session.ask('prompts/get', { name: 'own-text' });
    expect(JSON.stringify(reply.result)).toContain('First [Topic');
    const { code, stderr } = await session.leave();
    expect(code).toBe(0);
    expect(stderr).toContain('own-text/en.md');
  });

  test('a folder that cannot be used is wrong usage, with file and key', async () => {
    const { folder, write } = makeFolder();
    write(english('{{topc}}'));
    const { code, stderr } = await startRaw(['--prompts', folder]).leave('SIGCONT');
    expect(code).toBe(2);
    expect(stderr).toMatch(/own-text\/en\.md: .*"?topc"?/);
  });
});
