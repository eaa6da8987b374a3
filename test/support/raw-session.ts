import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { environment } from './environment.ts';

export interface Reply {
  readonly id: string | number | null;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A server's process, line by line. */
export interface RawSession {
  /** Writes a line as it is. */
  write(line: string): void;
  /** Sends a message and gives the reply with its id. */
  ask(method: string, params?: unknown): Promise<Reply>;
  /** The next line of stdout that no `ask` waits for. */
  next(): Promise<Reply & { readonly method?: string }>;
  /** Closes stdin, or sends a signal; gives the exit code and everything that came on stderr. */
  leave(signal?: NodeJS.Signals): Promise<{ readonly code: number | null; readonly stderr: string }>;
  /** Everything so far on stderr. */
  stderr(): string;
  readonly process: ReturnType<typeof spawn>;
}

/** A session that ends with the test. */
export function startRaw(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): RawSession {
  const session = openSession(args, env);
  onTestFinished(() => void session.process.kill('SIGKILL'));
  return session;
}

function openSession(args: readonly string[], env: Readonly<Record<string, string>>): RawSession {
  const child = spawn(process.execPath, [join(inject('dist'), 'wasm-architect.cjs'), ...args], {
    env: environment(env),
    stdio: 'pipe',
  });
  // A server that left early shows in its exit code, not here.
  child.stdin.on('error', () => undefined);
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const exited = once(child, 'exit');

  const waiting = new Map<unknown, (reply: Reply) => void>();
  const unclaimed: Reply[] = [];
  const readers: ((reply: Reply) => void)[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const reply = JSON.parse(line) as Reply;
    const claim = waiting.get(reply.id) ?? readers.shift();
    waiting.delete(reply.id);
    if (claim) claim(reply);
    else unclaimed.push(reply);
  });

  let last = 0;
  return {
    process: child,
    stderr: () => stderr,
    write: (line) => void child.stdin.write(`${line}\n`),
    ask(method, params) {
      const id = `ask-${(last += 1)}`;
      child.stdin.write(
        `${JSON.stringify({ jsonrpc: '2.0', id, method, ...(params !== undefined && { params }) })}\n`,
      );
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    next: () => {
      const reply = unclaimed.shift();
      return reply ? Promise.resolve(reply) : new Promise((resolve) => readers.push(resolve));
    },
    async leave(signal) {
      if (signal) child.kill(signal);
      else child.stdin.end();
      const [code] = (await exited) as [number | null];
      return { code, stderr };
    },
  };
}

/** A session after the handshake of the `initialize` era, which ends with the test. */
export async function startInitialized(args: readonly string[] = []): Promise<RawSession> {
  return initialize(startRaw(args));
}

/** The same for all tests of a group: what one sends must leave it fit for the next. */
export function useInitialized(...args: readonly string[]): () => RawSession {
  let session: RawSession | undefined;
  beforeAll(async () => {
    session = await initialize(openSession(args, {}));
  });
  afterAll(() => void session?.process.kill('SIGKILL'));
  return () => session!;
}

/** Does the handshake of the `initialize` era. */
export async function initialize(session: RawSession): Promise<RawSession> {
  await session.ask('initialize', {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: { name: 'specification', version: '1.0.0' },
  });
  session.write('{"jsonrpc":"2.0","method":"notifications/initialized"}');
  return session;
}
