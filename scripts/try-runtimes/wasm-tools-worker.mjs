// A worker around the package's own wasm-tools: text and WIT in, components out.
import { parentPort } from 'node:worker_threads';
import { $init, tools } from 'bundled:wasm-tools';
import { assemble } from '../../src/core/wit/assemble.ts';
import { knownPackage } from '../../src/wit/known-packages.ts';

/** What `wasm-tools parse`, `component embed` and `component new` do one after another; a core module without WIT. */
function make({ wit, world, wat }) {
  const module = tools.parse(wat);
  if (wit === undefined) return module;
  const { source: witSource } = assemble(wit, [], knownPackage);
  return tools.componentNew(tools.componentEmbed({ binary: module, witSource, world }), []);
}

function reply(request) {
  try {
    return { bytes: make(request) };
  } catch (error) {
    return { problem: String(error.payload ?? error) };
  }
}

parentPort.on('message', (request) => {
  void $init.then(() => parentPort.postMessage(reply(request), []));
});
