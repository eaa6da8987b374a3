// A worker around the Bytecode Alliance's wasm-tools, as npm has it: text and WIT in, components out.
import { parentPort } from 'node:worker_threads';
import { $init, tools } from 'bundled:wasm-tools';
import { assemble } from '../../src/core/wit/assemble.ts';
import { knownPackage } from '../../src/wit/known-packages.ts';

/** What `wasm-tools parse`, `component embed` and `component new` do one after another. */
function makeComponent(wit, { world, wat }) {
  const { source: witSource } = assemble(wit, [], knownPackage);
  const module = tools.componentEmbed({ binary: tools.parse(wat), witSource, world });
  return tools.componentNew(module, []);
}

function reply({ wit, sources }) {
  try {
    return { components: sources.map((source) => makeComponent(wit, source)) };
  } catch (error) {
    return { problem: String(error.payload ?? error) };
  }
}

parentPort.once('message', (request) => {
  void $init.then(() => parentPort.postMessage(reply(request), []));
});
