import type { Worker } from 'node:worker_threads';
import type { Message, Reply, RequestKind, Requests } from './requests.ts';

/** Sends one request and waits for its reply, at most `timeout` milliseconds. The worker keeps the process alive meanwhile. */
export function exchange<K extends RequestKind>(
  worker: Worker,
  kind: K,
  request: Requests[K],
  timeout: number,
): Promise<Reply<K>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => resolve({ ok: false, why: 'too-slow' })), timeout);
    const answered = (reply: Reply<K>) => finish(() => resolve(reply));
    const failed = (error: Error & { readonly code?: string }) =>
      finish(() =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ ok: false, why: 'crashed' }) : reject(error),
      );
    const ended = () => finish(() => reject(new Error('wasm-tools is closed.')));
    function finish(settle: () => void): void {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      worker.unref();
      settle();
    }
    worker.ref();
    worker.on('message', answered).on('error', failed).on('exit', ended);
    const message: Message<K> = { kind, request };
    worker.postMessage(message, []);
  });
}
