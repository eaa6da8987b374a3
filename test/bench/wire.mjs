import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

const INITIALIZE = {
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1' } },
};

/** A server process and the calls that can be made to it, one JSON-RPC line each. */
export function start(args) {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map();
  let buffered = '';
  let next = 1;
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    const lines = (buffered + chunk).split('\n');
    buffered = lines.pop();
    for (const line of lines) {
      const message = JSON.parse(line);
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    }
  });
  const call = (method, params) =>
    new Promise((answer) => {
      const id = next++;
      waiting.set(id, answer);
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
    });
  return {
    call,
    async initialize() {
      const reply = await call(INITIALIZE.method, INITIALIZE.params);
      child.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
      return reply;
    },
    /** Highest resident memory so far in MB, from the kernel; undefined where /proc is not there. */
    async peakMemory() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
      return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
    },
    stop: () => new Promise((stopped) => child.once('exit', stopped) && child.stdin.end()),
  };
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
