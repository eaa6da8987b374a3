import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Each tool and how it says its version. `NAME=/path` in the environment, in capitals, stands before PATH. */
const TOOLS = {
  'wasm-tools': ['--version'],
  wac: ['--version'],
  wasmtime: ['--version'],
  wkg: ['--version'],
  jco: ['--version'],
  // A jco that builds components, installed as the workflow installs it: found by its variable only.
  'jco-componentize': ['--version'],
  wasmedge: ['--version'],
  spin: ['--version'],
  wassette: ['--version'],
  cargo: ['--version'],
  'componentize-py': ['--version'],
  'componentize-go': ['--version'],
};

/** The tools that are there, by name, each with its path and version; and the names of the others. */
export async function findTools(env = process.env) {
  const found = new Map();
  for (const [name, args] of Object.entries(TOOLS)) {
    const path = await findTool(name, env);
    if (path === undefined) continue;
    const version = await versionOf(path, args);
    if (version !== undefined) found.set(name, { path, version });
  }
  return { found, missing: Object.keys(TOOLS).filter((name) => !found.has(name)) };
}

async function findTool(name, env) {
  const given = env[name.toUpperCase().replaceAll('-', '_')];
  const candidates = given
    ? [given]
    : (env.PATH ?? '').split(delimiter).flatMap((folder) => (folder === '' ? [] : [join(folder, name)]));
  for (const candidate of candidates) if (await isExecutable(candidate)) return candidate;
  return undefined;
}

async function isExecutable(path) {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Undefined for what is there and does not start. */
async function versionOf(path, args) {
  try {
    const { stdout } = await promisify(execFile)(path, args, { timeout: 60_000 });
    return /\d+\.\d+[^\s]*/.exec(stdout)?.[0];
  } catch {
    return undefined;
  }
}

/** The environment in which generated scripts find these tools. */
export function environmentWith(found, ...folders) {
  const own = [...found.values()].map(({ path }) => dirname(path));
  return {
    PATH: [...new Set([...folders, ...own, ...(process.env.PATH ?? '').split(delimiter)])].join(delimiter),
  };
}
