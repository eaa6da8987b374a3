// A worker around the Bytecode Alliance's wasm-tools, as npm has it: text and WIT in, components out.
import { parentPort } from 'node:worker_threads';
import { $init, tools } from 'bundled:wasm-tools';
import { assemble } from '../../src/core/wit/assemble.ts';
import { knownPackage } from '../../src/wit/known-packages.ts';
import { composeText, outsideText } from './compose.mjs';

/** What `wasm-tools parse`, `component embed` and `component new` do one after another. */
function makeComponent(wit, { world, wat }) {
  const { source: witSource } = assemble(wit, [], knownPackage);
  const module = tools.componentEmbed({ binary: tools.parse(wat), witSource, world });
  return tools.componentNew(module, []);
}

/** What `wac plug` does: the component with the calls that another answers joined to it. */
function compose(wit, socket, plug) {
  const wat = outsideText([socket.wat, plug.wat], plug.text);
  const outside = tools.print(makeComponent(wit, { world: 'outside', wat }));
  return tools.parse(composeText({ socket, plug, outside }));
}

/** Components by name: those of the sources, and the compositions of a socket and a plug. */
function makeAll({ wit, sources, compositions }) {
  const parts = new Map(
    sources.map((source) => {
      const component = makeComponent(wit, source);
      return [source.name, { ...source, component, text: tools.print(component) }];
    }),
  );
  return [
    ...[...parts].map(([name, { component }]) => [name, component]),
    ...compositions.map(({ name, socket, plug }) => [name, compose(wit, parts.get(socket), parts.get(plug))]),
  ];
}

function reply(request) {
  try {
    return { components: makeAll(request) };
  } catch (error) {
    return { problem: String(error.payload ?? error) };
  }
}

parentPort.once('message', (request) => {
  void $init.then(() => parentPort.postMessage(reply(request), []));
});
