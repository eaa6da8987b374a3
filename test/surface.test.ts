import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useInitialized } from './support/raw-session.ts';

const FOLDER = join(import.meta.dirname, 'surface');

interface Listed {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: { readonly properties: Readonly<Record<string, { readonly type?: string }>> };
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

describe.each(['en', 'fr'])('what a host sees in %s', (locale) => {
  const session = useInitialized('--locale', locale);

  test('prompts', async () => {
    const { result } = await session().ask('prompts/list');
    await expect(json(result)).toMatchFileSnapshot(join(FOLDER, `prompts.${locale}.json`));
    expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThanOrEqual(4000);
  });

  test('tools', async () => {
    const { result } = await session().ask('tools/list');
    const { tools } = result as { tools: Listed[] };
    for (const tool of tools) {
      await expect(json(tool)).toMatchFileSnapshot(join(FOLDER, 'tools', `${tool.name}.${locale}.json`));
    }
    expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThanOrEqual(14_000);
  });

  test('resources; of the catalogue one entry stands for all', async () => {
    const list = await session().ask('resources/list');
    const { resources } = list.result as { resources: { uri: string }[] };
    const templates = await session().ask('resources/templates/list');
    const entry = 'wasm-architect://catalogue/';
    const pinned = resources.filter(({ uri }) => !uri.startsWith(entry) || uri === `${entry}wasmtime`);
    await expect(json({ resources: pinned, ...templates.result })).toMatchFileSnapshot(
      join(FOLDER, `resources.${locale}.json`),
    );
  });
});

describe('the surface as a whole', () => {
  const session = useInitialized();

  const tools = async () => {
    const { result } = await session().ask('tools/list');
    return (result as { tools: Listed[] }).tools;
  };

  test('each pinned tool is alive', async () => {
    const pinned = readdirSync(join(FOLDER, 'tools')).map((file) => file.replace(/\.(en|fr)\.json$/, ''));
    const alive = (await tools()).map((tool) => tool.name);
    expect([...new Set(pinned)].sort()).toEqual(alive.sort());
  });

  test('each tool is named by a verb and a noun, and described in at most 600 characters', async () => {
    for (const { name, description } of await tools()) {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)+$/);
      expect(description.length).toBeLessThanOrEqual(600);
    }
  });

  test('the instructions are short and name exactly the registered tools', async () => {
    const reply = await session().ask('initialize', {
      protocolVersion: '2025-11-25',
      capabilities: {},
      clientInfo: { name: 'specification', version: '1.0.0' },
    });
    const { instructions } = reply.result as { instructions: string };
    expect(Buffer.byteLength(instructions)).toBeLessThanOrEqual(2048);
    const named = instructions.match(/\b[a-z]+_[a-z]+\b/g) ?? [];
    expect([...new Set(named)].sort()).toEqual((await tools()).map((tool) => tool.name).sort());
    await expect(`${instructions}\n`).toMatchFileSnapshot(join(FOLDER, 'instructions.md'));
  });
});
