import { link, lstat, mkdir, realpath, rename, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { quote, userError } from '../core/errors.ts';

export interface NewFile {
  /** Below the folder, with `/` between its parts. */
  readonly path: string;
  readonly content: string;
}

interface Staged {
  readonly place: string;
  readonly staged: string;
}

/**
 * Writes files below a folder and nowhere else, links included. Each appears whole or not at all, and none appears
 * before all are there. A file that exists is a `UserError` unless `force` says to replace it.
 */
export async function writeFolder(
  folder: string,
  files: readonly NewFile[],
  { force }: { readonly force: boolean },
): Promise<void> {
  await system(folder, () => mkdir(folder, { recursive: true }));
  const root = await system(folder, () => realpath(folder));
  const places = files.map(({ path }) => placeOf(root, path));
  for (const place of places) await refuseTaken(root, place, force);
  const staged: Staged[] = [];
  try {
    for (const [index, { content }] of files.entries()) {
      staged.push(await stage(root, places[index]!, content));
    }
    for (const one of staged) await publish(root, one, force);
  } finally {
    await Promise.all(staged.map(async (one) => unlink(one.staged).catch(() => undefined)));
  }
}

function placeOf(root: string, path: string): string {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]/.test(part))) {
    throw userError('files.outside', { path: quote(path), folders: quote(root) });
  }
  return join(root, ...parts);
}

async function refuseTaken(root: string, place: string, force: boolean): Promise<void> {
  const found = await lstat(place).catch(() => undefined);
  if (found === undefined || (force && !found.isDirectory())) return;
  throw userError('files.taken', { path: quote(relative(root, place)) });
}

/** The folder of a file may be a link that leads out. */
async function stage(root: string, place: string, content: string): Promise<Staged> {
  const parent = dirname(place);
  await mkdirBelow(root, parent);
  const staged = join(parent, `.${basename(place)}.${process.pid}.tmp`);
  const mode = place.endsWith('.sh') ? 0o755 : 0o644;
  await system(relative(root, place), () => writeFile(staged, content, { flag: 'wx', mode }));
  return { place, staged };
}

async function mkdirBelow(root: string, folder: string): Promise<void> {
  let at = root;
  for (const part of relative(root, folder).split(sep).filter(Boolean)) {
    at = join(at, part);
    await system(relative(root, at), () => mkdir(at).catch(ignoreExisting));
    const real = relative(root, await system(relative(root, at), () => realpath(at)));
    if (real === '..' || real.startsWith(`..${sep}`) || isAbsolute(real)) {
      throw userError('files.link-outside', { path: quote(relative(root, at)) });
    }
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** A new link cannot replace what came meanwhile; a rename does. */
async function publish(root: string, { place, staged }: Staged, force: boolean): Promise<void> {
  await system(relative(root, place), () => (force ? rename(staged, place) : link(staged, place)));
}

async function system<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const reason: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (typeof reason !== 'string') throw error;
    throw userError('files.unwritable', { path: quote(path), reason });
  }
}
