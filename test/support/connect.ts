import { join } from 'node:path';
import { Client as ModernClient } from '@modelcontextprotocol/client';
import { StdioClientTransport as ModernTransport } from '@modelcontextprotocol/client/stdio';
import { Client as EarlyClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as EarlyTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, inject } from 'vitest';
import { environment } from './environment.ts';

/** The clients that hosts embed, and the two eras that the current one speaks. */
export const CLIENTS = ['sdk 1.x', 'sdk 2.x, initialize', 'sdk 2.x, 2026-07-28'] as const;

export type ClientName = (typeof CLIENTS)[number];

/** What both generations of the SDK's client offer alike. */
export type Client = Pick<
  ModernClient,
  | 'listPrompts'
  | 'getPrompt'
  | 'listTools'
  | 'callTool'
  | 'listResources'
  | 'listResourceTemplates'
  | 'readResource'
  | 'complete'
  | 'getInstructions'
>;

const INFO = { name: 'specification', version: '1.0.0' };

/** The built server, started as a host does, for all tests of a group; anything on stdout but protocol fails it. */
export function useClient(name: ClientName, ...args: readonly string[]): () => Client {
  let client: Client | undefined;
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    ({ client, close } = await connect(name, args));
  });
  afterAll(() => close?.());
  return () => client!;
}

/** A client of the built server. `close` throws the first thing that was wrong with what the server wrote. */
export async function connect(
  name: ClientName,
  args: readonly string[] = [],
): Promise<{ readonly client: Client; readonly close: () => Promise<void> }> {
  const server = {
    command: process.execPath,
    args: [join(inject('dist'), 'wasm-architect.cjs'), ...args],
    env: environment(),
    stderr: 'ignore' as const,
  };
  const errors: Error[] = [];
  const client = name === 'sdk 1.x' ? new EarlyClient(INFO) : modernClient(name);
  Object.assign(client, { onerror: (error: Error) => errors.push(error) });
  if (client instanceof EarlyClient) await client.connect(new EarlyTransport(server));
  else await client.connect(new ModernTransport(server));
  return {
    client: client as unknown as Client,
    async close() {
      await client.close();
      if (errors[0]) throw errors[0];
    },
  };
}

function modernClient(name: ClientName): ModernClient {
  const mode = name === 'sdk 2.x, initialize' ? 'legacy' : { pin: '2026-07-28' };
  return new ModernClient(INFO, { versionNegotiation: { mode } });
}
