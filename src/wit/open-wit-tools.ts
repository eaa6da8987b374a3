import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Failure, WitFile, WitTools } from '../core/wit/wit-tools.ts';
import { exchange } from './exchange.ts';
import type { Reply, RequestKind, Requests } from './requests.ts';

const MAX_TEXT = 1024 * 1024;
const MAX_COMPONENT = 32 * 1024 * 1024;

export interface WitToolsOptions {
  /** The built worker's file; the core modules stand compressed beside it. */
  readonly worker: string;
  /** Milliseconds that one request may take, the first one's loading included. */
  readonly timeout?: number;
}

/** Opens `wasm-tools`; nothing is loaded before the first request. An idle worker does not keep the process alive. */
export function openWitTools({ worker: file, timeout = 10_000 }: WitToolsOptions): WitTools {
  let worker: Worker | undefined;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  /** Requests run one after another, so that the time of one is its own. */
  function send<K extends RequestKind>(kind: K, request: Requests[K]): Promise<Reply<K>> {
    const turn = last.then(() => run(kind, request));
    last = turn.catch(() => undefined);
    return turn;
  }

  async function run<K extends RequestKind>(kind: K, request: Requests[K]): Promise<Reply<K>> {
    if (closed) throw new Error('wasm-tools is closed.');
    const running = (worker ??= start(file));
    let sound = false;
    try {
      const reply = await exchange(running, kind, request, timeout);
      sound = reply.ok || reply.why === 'invalid';
      return reply;
    } finally {
      if (!sound) {
        worker = undefined;
        void running.terminate();
      }
    }
  }

  async function bounded<K extends RequestKind>(kind: K, request: Requests[K], size: number, most: number) {
    return size > most ? TOO_LARGE : send(kind, request);
  }

  return {
    resolve: (files, options = {}) =>
      bounded('resolve', { files, options }, lengthOf(files, options.context), MAX_TEXT),
    dummy: (files, world, options = {}) =>
      bounded('dummy', { files, world, options }, lengthOf(files, options.context), MAX_TEXT),
    wit: (component) => bounded('wit', { component }, component.length, MAX_COMPONENT),
    parseWat: (text) => bounded('parse-wat', { text }, text.length, MAX_TEXT),
    async close() {
      closed = true;
      await worker?.terminate();
    },
  };
}

const TOO_LARGE: Failure = { ok: false, why: 'too-large' };

function lengthOf(files: readonly WitFile[], context: readonly WitFile[] = []): number {
  return [...files, ...context].reduce((sum, { text }) => sum + text.length, 0);
}

function start(file: string): Worker {
  const worker = new Worker(file, {
    workerData: { modules: dirname(file) },
    env: {},
    execArgv: [],
    // The process's own stdout carries the protocol.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  // A worker that is being replaced may still report an error; without a listener that would end the process.
  worker.on('error', () => undefined);
  return worker;
}
