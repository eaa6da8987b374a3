import { constants } from 'node:fs';
import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { quote, userError } from '../core/errors.ts';
import type { ReadableFiles } from '../core/readable-files.ts';

/** A folder as it was named, made absolute, and where it really is. */
interface Folder {
  readonly named: string;
  readonly absolute: string;
  readonly real: string;
}

/**
 * The files below some folders; a relative path is looked for in each, in their order. A path that leaves them, by
 * itself or through links, is refused. A folder that is none is a `UserError`.
 */
export async function openDocumentFolders(folders: readonly string[]): Promise<ReadableFiles> {
  const opened = await Promise.all(folders.map(openFolder));
  return readerOf((path) => locate(path, opened));
}

/** Every file that the process may read: for paths that the user of a terminal names. */
export function openEveryFile(): ReadableFiles {
  return readerOf((path) => orRefuse(path, () => realpath(path)));
}

async function openFolder(named: string): Promise<Folder> {
  const real = await orRefuse(named, () => realpath(named));
  if (!(await orRefuse(named, () => stat(real))).isDirectory()) {
    throw userError('files.not-a-folder', { path: quote(named) });
  }
  return { named, absolute: resolve(named), real };
}

function readerOf(find: (path: string) => Promise<string>): ReadableFiles {
  const readBytes = async (path: string, most: number) => {
    const real = await find(path);
    return orRefuse(path, () => readRegular(path, real, most));
  };
  return {
    readBytes,
    async readText(path, most) {
      const bytes = await readBytes(path, most);
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        throw userError('files.not-utf8', { path: quote(path) });
      }
    },
  };
}

async function locate(path: string, folders: readonly Folder[]): Promise<string> {
  const candidates = folders
    .map(({ absolute }) => resolve(absolute, path))
    .filter((candidate) =>
      folders.some(({ absolute, real }) => isBelow(absolute, candidate) || isBelow(real, candidate)),
    );
  if (candidates.length === 0) {
    throw userError('files.outside', {
      path: quote(path),
      folders: folders.map(({ named }) => quote(named)).join(', '),
    });
  }
  const real = await orRefuse(path, () => firstThere(candidates));
  if (folders.some((folder) => isBelow(folder.real, real))) return real;
  throw userError('files.link-outside', { path: quote(path) });
}

async function firstThere(candidates: readonly string[]): Promise<string> {
  for (const candidate of candidates.slice(0, -1)) {
    try {
      return await realpath(candidate);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
  return realpath(candidates.at(-1)!);
}

function isBelow(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/** A pipe would never end, so opening does not wait; a link put in the file's place meanwhile is not followed. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

async function readRegular(path: string, real: string, most: number): Promise<Uint8Array> {
  const handle = await open(real, FLAGS);
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw userError('files.not-a-file', { path: quote(path) });
    if (found.size > most) {
      throw userError('files.too-large', { path: quote(path), limit: Math.floor(most / 1024 / 1024) });
    }
    return await readAtMost(handle, found.size);
  } finally {
    await handle.close();
  }
}

/** A file that grows while it is read ends where it ended at first. */
async function readAtMost(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

async function orRefuse<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const reason = codeOf(error);
    if (reason === undefined) throw error;
    throw userError('files.unreadable', { path: quote(path), reason });
  }
}

/** The system's own code, such as `ENOENT`. */
function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}
