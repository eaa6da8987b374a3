import { parentPort } from 'node:worker_threads';
import { $init, tools } from 'bundled:wasm-tools';
import type { Failure } from '../core/wit/wit-tools.ts';
import { ask, type Answer } from './library.ts';
import type { Message, Reply, RequestKind, Requests } from './requests.ts';
import { dummyComponent, resolveWit } from './resolve.ts';
import { watComplaint } from './wat-complaint.ts';

const ANSWERS: { readonly [K in RequestKind]: (request: Requests[K]) => Reply<K> } = {
  resolve: ({ files, options }) => resolveWit(files, options),
  dummy: ({ files, world, options }) => dummyComponent(files, world, options),
  wit: ({ component }) => {
    const answer = ask(() => tools.componentWit(component));
    return answer.ok ? { ok: true, text: answer.value } : invalid(answer);
  },
  'parse-wat': ({ text }) => {
    const answer = ask(() => tools.parse(text));
    return answer.ok
      ? { ok: true, bytes: answer.value }
      : { ok: false, why: 'invalid', ...watComplaint(answer.message) };
  },
};

function invalid({ message }: Extract<Answer<unknown>, { ok: false }>): Failure {
  return { ok: false, why: 'invalid', message };
}

function reply<K extends RequestKind>({ kind, request }: Message<K>): Reply<K> {
  try {
    return ANSWERS[kind](request);
  } catch {
    // A trap, a stack overflow or a denied call: the instance cannot be entered again, and the worker is replaced.
    return { ok: false, why: 'crashed' };
  }
}

parentPort!.on('message', (message: Message) => {
  void $init.then(() => parentPort!.postMessage(reply(message), []));
});
