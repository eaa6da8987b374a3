import { constants } from 'node:os';
import type { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { StdioTransport } from './stdio-transport.ts';

/** How long requests that were received may take to be answered once the host has left. */
const LONGEST_FAREWELL = 5000;

/**
 * Serves MCP on the standard streams, in both protocol eras, and ends the process: when stdin ends and on SIGTERM or
 * SIGINT once all that was received is answered, at once on a second signal or when nobody reads stdout.
 */
export function serveOnStdio(factory: () => McpServer, log: (line: string) => void): void {
  let isLeaving = false;
  const leave = async () => {
    if (isLeaving) return;
    isLeaving = true;
    transport.stopReading();
    await transport.whenAnswered(LONGEST_FAREWELL);
    await handle.close();
    process.stdout.write('', () => process.exit(0));
  };
  const transport = new StdioTransport(process.stdin, process.stdout, {
    onInputEnd: () => void leave(),
    onOutputClosed: () => process.exit(0),
    onDropped: (what) => log(what),
  });
  const handle = serveStdio(factory, { transport, onerror: (error) => log(error.message) });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isLeaving) process.exit(128 + constants.signals[signal]);
      void leave();
    });
  }
}
