// Builds the worker that runs the Bytecode Alliance's wasm-tools: the component of jco-transpile with our deny-all
// stub in place of its WASI, and the WIT packages of src/wit/packages.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
const vendor = join(root, 'node_modules/@bytecodealliance/jco-transpile/vendor');
const CORE_MODULES = ['wasm-tools.core.wasm', 'wasm-tools.core2.wasm'];
/** 256 MiB: what a hostile input can make the library take. A 1 MB text needs about a third of it. */
const MAX_PAGES = 4096;

/** esbuild plugin: serves `bundled:wasm-tools`, `bundled:wit-packages` and `bundled:wit-texts`. */
export function witPlugin() {
  return {
    name: 'wit',
    setup(build) {
      build.onResolve({ filter: /^bundled:wasm-tools$/ }, () => ({ path: join(vendor, 'wasm-tools.js') }));
      build.onResolve({ filter: /^@bytecodealliance\/preview2-shim\// }, () => ({
        path: join(root, 'src/wit/deny-all.ts'),
      }));
      build.onResolve({ filter: /^bundled:wit-(packages|texts)$/ }, ({ path }) => ({
        path,
        namespace: 'wit-packages',
      }));
      build.onLoad({ filter: /[\\/]vendor[\\/]wasm-tools\.js$/ }, async ({ path }) => ({
        contents: withOwnLoader(await readFile(path, 'utf8')),
        resolveDir: vendor,
      }));
      build.onLoad({ filter: /packages$/, namespace: 'wit-packages' }, async () => ({
        contents: `export const witPackages = ${JSON.stringify(await readWitPackages(bodyOnly))};`,
      }));
      build.onLoad({ filter: /texts$/, namespace: 'wit-packages' }, async () => ({
        contents: `export const witTexts = ${JSON.stringify(await readWitPackages((text) => text))};`,
      }));
    },
  };
}

/** Writes the core modules, compressed, into the folder of the built worker. */
export async function copyWitAssets(outDir) {
  await mkdir(outDir, { recursive: true });
  for (const name of CORE_MODULES) {
    const module = await readFile(join(vendor, name));
    await writeFile(join(outDir, `${name}.br`), await compress(withMemoryLimit(module)));
  }
}

/** The component asks its own loader for its core modules; ours inflates them. A changed text stops the build. */
function withOwnLoader(code) {
  let text = `import { compileCoreModule } from ${JSON.stringify(join(root, 'src/wit/core-module.ts'))};\n${code}`;
  for (const name of CORE_MODULES)
    text = replaceOnce(
      text,
      `fetchCompile(new URL('./${name}', import.meta.url))`,
      `compileCoreModule('${name}')`,
    );
  return text;
}

function replaceOnce(text, from, to) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`vendor/wasm-tools.js holds ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}

/** The packages by their ids, each text as `form` gives it. */
async function readWitPackages(form) {
  const texts = await witTexts();
  return Object.fromEntries(texts.map((text) => [/^package ([^;]+);/m.exec(text)[1], form(text)]));
}

/** A package without its header, its comments and its line ends. */
function bodyOnly(text) {
  const bare = text.replace(/\/\/.*$/gm, '').replace(/\s+/g, ' ');
  return bare.replace(/^ ?package [^;]+; /, '').trim();
}

/** Where each WIT package comes from and its licence, as the comments at its head say. */
export async function witNotices() {
  const notices = (await witTexts()).map((text) => text.match(/^\/\/ .*$/gm).map((line) => line.slice(3)));
  const licences = new Map();
  for (const [origin, licence] of notices) licences.set(licence, [...(licences.get(licence) ?? []), origin]);
  return [
    'The wasm-tools component of @bytecodealliance/jco-transpile is changed: our stub stands in place of its WASI ' +
      'shim, our loader in place of its own, and its memory has an upper bound.',
    'These WIT packages are changed as said with each. The text of the Apache License 2.0 and of its LLVM ' +
      'exceptions stands with @bytecodealliance/jco-transpile.',
    ...[...licences].map(([licence, origins]) => [licence, ...origins].join('\n')),
  ].join('\n\n');
}

async function witTexts() {
  const folder = join(root, 'src/wit/packages');
  const names = (await readdir(folder)).filter((file) => file.endsWith('.wit')).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

async function compress(bytes) {
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** Gives the module's own memory an upper bound; a module that imports its memory stays as it is. */
function withMemoryLimit(module) {
  let at = 8;
  while (at < module.length) {
    const id = module[at];
    const [size, start] = readU32(module, at + 1);
    if (id === 5) {
      const [count, flagsAt] = readU32(module, start);
      const [initial, end] = readU32(module, flagsAt + 1);
      if (count !== 1 || module[flagsAt] !== 0 || end !== start + size)
        throw new Error('The memory of wasm-tools.core.wasm has another form than expected.');
      const section = [1, 1, ...writeU32(initial), ...writeU32(MAX_PAGES)];
      return Buffer.concat([
        module.subarray(0, at),
        Buffer.from([5, ...writeU32(section.length), ...section]),
        module.subarray(end),
      ]);
    }
    at = start + size;
  }
  return module;
}

function readU32(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

function writeU32(value) {
  const bytes = [];
  for (; value >= 0x80; value = Math.floor(value / 128)) bytes.push((value % 128) | 0x80);
  return [...bytes, value];
}
