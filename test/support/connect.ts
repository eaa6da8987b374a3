import { join } from 'node:path';
import { Client as ModernClient } from '@modelcontextprotocol/client';
import { StdioClientTransport as ModernTransport } from '@modelcontextprotocol/client/stdio';
import { Client as EarlyClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as EarlyTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { inject, onTestFinished } from 'vitest';
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

/** Starts the built server as a host does; a test that sees anything but protocol on stdout fails. */
export async function connect(name: ClientName, ...args: readonly string[]): Promise<Client> {
  const server = {
    command: process.execPath,
    args: [join(inject('dist'), 'wasm-architect.cjs'), ...args],
    env: environment(),
    stderr: 'ignore' as const,
  };
  const errors: Error[] = [];
  const client = name === 'sdk 1.x' ? new EarlyClient(INFO) : modernClient(name);
  Object.assign(client, { onerror: (error: Error) => errors.push(error) });
  onTestFinished(async () => {
    await client.close();
    if (errors.length > 0) throw errors[0]!;
  });
  if (client instanceof EarlyClient) {
    await client.connect(new EarlyTransport(server));
    return client as unknown as Client;
  }
  await client.connect(new ModernTransport(server));
  return client;
}

function modernClient(name: ClientName): ModernClient {
  const mode = name === 'sdk 2.x, initialize' ? 'legacy' : { pin: '2026-07-28' };
  return new ModernClient(INFO, { versionNegotiation: { mode } });
}
