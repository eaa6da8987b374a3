import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { isUserError, quote, userError, type UserError } from '../core/errors.ts';
import { problemIn } from '../core/templates/problem.ts';

const LARGEST_FILE = 256 * 1024;
const MOST_FOLDERS = 200;

/** The text files of a folder of templates, as far as they can be read. */
export interface TemplateFolder {
  /** Path below the folder, with `/` → text. */
  readonly files: ReadonlyMap<string, string>;
  /** What cannot be read, by the name of the subfolder that holds it. */
  readonly unreadable: ReadonlyMap<string, UserError>;
}

/** A look at a folder that reads no file. */
export interface FolderLook {
  /** The folders that hold template files, the folder itself included. */
  readonly folders: readonly string[];
  /** Changes whenever a template file does, as far as the file system tells; empty where it cannot be listed. */
  readonly stamp: string;
}

/**
 * Reads `_partials/*.md` and each subfolder's `prompt.yaml` and `*.md`. Links are followed only as far as they stay
 * in the folder. A folder that cannot be listed is a `UserError`.
 */
export async function readTemplateFolder(folder: string): Promise<TemplateFolder> {
  const root = await listed(folder, () => realpath(folder));
  const files = new Map<string, string>();
  const unreadable = new Map<string, UserError>();
  for (const [subfolder, names] of await listFiles(folder, root)) {
    for (const name of names) {
      const path = `${subfolder}/${name}`;
      try {
        files.set(path, await readText(root, path));
      } catch (error) {
        if (!isUserError(error)) throw error;
        unreadable.set(subfolder, problemIn(path, undefined, error));
      }
    }
  }
  // Half a template would be reported for what it lacks, which is not what is wrong with it.
  for (const path of files.keys()) if (unreadable.has(subfolderOf(path))) files.delete(path);
  return { files, unreadable };
}

export async function lookAtTemplateFolder(folder: string): Promise<FolderLook> {
  try {
    const root = await realpath(folder);
    const listing = await listFiles(folder, root);
    const stamps = await Promise.all(
      listing.flatMap(([subfolder, names]) => names.map((name) => stampOf(root, `${subfolder}/${name}`))),
    );
    return {
      folders: [root, ...listing.map(([subfolder]) => join(root, subfolder))],
      stamp: stamps.join('\n'),
    };
  } catch (error) {
    if (!isUserError(error) && codeOf(error) === undefined) throw error;
    return { folders: [], stamp: '' };
  }
}

async function stampOf(root: string, path: string): Promise<string> {
  const found = await stat(join(root, path)).catch(() => undefined);
  return `${path} ${found?.ino} ${found?.size} ${found?.mtimeMs}`;
}

function subfolderOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

async function listFiles(
  folder: string,
  root: string,
): Promise<readonly (readonly [subfolder: string, names: readonly string[]])[]> {
  const entries = await listed(folder, () => readdir(root, { withFileTypes: true }));
  const subfolders = entries
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map((entry) => entry.name)
    .filter((name) => name === '_partials' || !/^[._]/.test(name))
    .sort();
  if (subfolders.length > MOST_FOLDERS) {
    throw problemIn(folder, undefined, userError('templates.too-many', { limit: MOST_FOLDERS }));
  }
  return Promise.all(
    subfolders.map(async (subfolder) => {
      const names = await readdir(join(root, subfolder)).catch(() => []);
      return [
        subfolder,
        names.filter((name) => name === 'prompt.yaml' || name.endsWith('.md')).sort(),
      ] as const;
    }),
  );
}

async function readText(root: string, path: string): Promise<string> {
  const real = await read(() => realpath(join(root, path)));
  const inside = relative(root, real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw userError('templates.link-outside');
  }
  const found = await read(() => stat(real));
  // A pipe or a device would never end.
  if (!found.isFile()) throw userError('templates.not-a-file');
  if (found.size > LARGEST_FILE) throw userError('templates.file-too-large', { limit: LARGEST_FILE / 1024 });
  const bytes = await read(() => readFile(real));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw userError('templates.not-utf8');
  }
}

async function listed<T>(folder: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const reason = codeOf(error);
    if (reason === undefined) throw error;
    throw userError('templates.folder-unreadable', { folder: quote(folder), reason });
  }
}

async function read<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const reason = codeOf(error);
    if (reason === undefined) throw error;
    throw userError('templates.file-unreadable', { reason });
  }
}

/** The system's own code, such as `ENOENT`. */
function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}
