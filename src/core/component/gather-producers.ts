import type { Producer, Producers, Wasm } from './description.ts';

/** The producers of a binary and of everything inside it, each once. */
export function gatherProducers(wasm: Wasm): Producers {
  const all = producersIn(wasm);
  return {
    languages: once(all.flatMap(({ languages }) => languages)),
    tools: once(all.flatMap(({ tools }) => tools)),
    sdks: once(all.flatMap(({ sdks }) => sdks)),
  };
}

function producersIn(wasm: Wasm): readonly Producers[] {
  if (wasm.kind === 'module') return [wasm.producers];
  const inner = [...wasm.modules, ...wasm.parts.map(({ component }) => component)];
  return [wasm.producers, ...inner.flatMap(producersIn)];
}

function once(producers: readonly Producer[]): readonly Producer[] {
  return [...new Map(producers.map((producer) => [JSON.stringify(producer), producer])).values()];
}
