// Builds dist/: one CommonJS entry, chunks that load on first use, no runtime dependency.
// esbuild splits ES modules only, so it bundles to ES modules first; each piece is then written as CommonJS,
// which Node starts faster (npm run bench).
import { build, transform } from 'esbuild';
import { chmod, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join, relative, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { thirdPartyNotices } from './third-party-notices.mjs';
import { copyWitAssets, witNotices, witPlugin } from './wit-build.mjs';

const root = resolve(import.meta.dirname, '..');

/** Options that the minimal server of test/bench shares, so that its figures compare like with like. */
export const bundleOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  splitting: true,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  write: false,
  metafile: true,
  logLevel: 'warning',
  absWorkingDir: root,
};

/** Bundles entry points into CommonJS files: `{ path, contents }`, paths relative to the output folder. */
export async function bundleAsCommonJs(entryPoints, options = {}) {
  const outdir = join(root, 'dist');
  const bundle = await build({ ...bundleOptions, ...options, entryPoints, outdir });
  const files = await Promise.all(
    bundle.outputFiles.map(async (file) => ({
      path: relative(outdir, file.path).replace(/\.js$/, '.cjs'),
      contents: await asCommonJs(file.text),
    })),
  );
  return { files, metafile: bundle.metafile };
}

async function asCommonJs(code) {
  const { code: commonJs } = await transform(code, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    supported: { 'dynamic-import': false },
  });
  return commonJs.replace(/require\("(\.\.?\/[^"]+)\.js"\)/g, 'require("$1.cjs")');
}

/** The text of every file below a folder, by path with `/`. */
async function textsBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return new Map(files.map((file, index) => [relative(folder, file).replaceAll('\\', '/'), texts[index]]));
}

/** What the build runs of our own source before it can bundle the rest. */
const BUILD_STEPS = `
  import { loadCatalogue } from './src/core/catalogue/catalogue.ts';
  import { makePromptDigest } from './src/core/catalogue/prompt-digest.ts';
  export { precompileTemplates } from './src/core/templates/precompile.ts';
  export const digest = makePromptDigest(loadCatalogue());
`;

/** What a module with this text exports. */
async function runBundled(contents) {
  const { outputFiles } = await build({
    ...bundleOptions,
    format: 'cjs',
    splitting: false,
    external: ['virtual:*'],
    stdin: { contents, resolveDir: root, loader: 'ts' },
  });
  const module = { exports: {} };
  const run = compileFunction(outputFiles[0].text, ['module', 'exports', 'require']);
  run(module, module.exports, createRequire(import.meta.url));
  return module.exports;
}

/** Serves as `virtual:` modules the templates, validated and precompiled, and what prompts need of the catalogue. */
async function virtualModulesPlugin() {
  const { precompileTemplates, digest } = await runBundled(BUILD_STEPS);
  const { metadata, bodies, guides } = precompileTemplates(await textsBelow(join(root, 'prompts')));
  const sources = new Map([
    ['virtual:template-metadata', metadata],
    ['virtual:template-bodies', bodies],
    ['virtual:guides', guides],
    ['virtual:prompt-digest', `export const digest = ${JSON.stringify(digest)};\n`],
  ]);
  return {
    name: 'virtual-modules',
    setup(pluginBuild) {
      pluginBuild.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
      pluginBuild.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
        contents: sources.get(path),
        resolveDir: root,
      }));
    },
  };
}

/** Builds the package into a folder, which is emptied first. */
export async function buildPackage(dist) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { files, metafile } = await bundleAsCommonJs(
    [
      { in: join(root, 'src/cli/main.ts'), out: 'wasm-architect' },
      { in: join(root, 'src/wit/worker.ts'), out: 'wit-worker' },
    ],
    {
      chunkNames: 'chunks/[name]-[hash]',
      define: { WASM_ARCHITECT_VERSION: JSON.stringify(version) },
      plugins: [await virtualModulesPlugin(), witPlugin()],
    },
  );
  const notices = await thirdPartyNotices(root, metafile, [await witNotices()]);
  await rm(dist, { recursive: true, force: true });
  await mkdir(join(dist, 'chunks'), { recursive: true });
  for (const { path, contents } of files) {
    const isEntry = path === 'wasm-architect.cjs';
    await writeFile(join(dist, path), isEntry ? `#!/usr/bin/env node\n${contents}` : contents);
  }
  await chmod(join(dist, 'wasm-architect.cjs'), 0o755);
  await copyWitAssets(dist);
  await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), notices);
}

if (process.argv[1] && basename(process.argv[1]) === 'build.mjs') await buildPackage(join(root, 'dist'));
