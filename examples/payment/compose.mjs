// Composes two components of this example, with npm packages alone. In production `wac` does it:
//   wac plug build/payment-api.wasm --plug build/payment-core.wasm -o build/payment.wasm
// What follows writes the same by hand, in the text format of the component model: one component that holds both,
// instantiates the plug, hands it to the socket, passes every other import in from outside and exports what the
// socket exports. It knows imports and exports that are interfaces, and nothing else.

/**
 * Text of the composition. `socket` and `plug` are each a name and a component as `wasm-tools print` shows it; `outside`
 * is the text of a component that imports all that both import from outside.
 */
export function composeText({ socket, plug, outside }) {
  const answered = exportsOf(plug.text);
  const source = (name) => (answered.includes(name) ? `(instance $plugged "${name}")` : fromOutside(name));
  return [
    importsAsText(outside),
    nested(plug),
    nested(socket),
    `(instance $plugged (instantiate $${plug.name} ${withEach(importsOf(plug.text), fromOutside)}))`,
    `(instance $composed (instantiate $${socket.name} ${withEach(importsOf(socket.text), source)}))`,
    ...exportsOf(socket.text).map((name) => `(export "${name}" (instance $composed "${name}"))`),
    ')',
  ].join('\n');
}

/** Core module that imports what these modules import, functions that the plug answers apart. */
export function outsideText(modules, plug) {
  const answered = exportsOf(plug);
  const imports = modules
    .flatMap((text) => [...text.matchAll(/^ {2}\(import "([^"]+)"[^;]*?\)\)$/gm)])
    .filter(([, name]) => !answered.includes(name))
    .map(([form]) => form.replace(/\(func \$[^\s)]+/, '(func').replace(/\s+/g, ' '));
  // Imports that move texts need a memory.
  const memory = `(memory (export "memory") 1)
    (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) unreachable)`;
  return `(module ${[...new Set(imports), memory].join('\n')})`;
}

/** An import of the whole; printed text names each instance like its interface. */
function fromOutside(name) {
  return `(instance $${name})`;
}

function importsOf(component) {
  return [...component.matchAll(/^ {2}\(import "([^"]+)"/gm)].map(([, name]) => name);
}

function exportsOf(component) {
  return [...component.matchAll(/^ {2}\(export [^"\n]*"([^"]+)"/gm)].map(([, name]) => name);
}

/** The head of a component: its imports with the types that they need, up to the first code. */
function importsAsText(component) {
  return component.slice(0, component.indexOf('\n  (core module'));
}

function nested({ name, text }) {
  return text.replace('(component', `(component $${name}`);
}

function withEach(names, source) {
  return names.map((name) => `(with "${name}" ${source(name)})`).join(' ');
}
