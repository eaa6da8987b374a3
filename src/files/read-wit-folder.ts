import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { quote, userError } from '../core/errors.ts';
import type { WitFile } from '../core/wit/wit-tools.ts';

const MOST_FILES = 200;
const MOST_BYTES = 1024 * 1024;

/** The WIT texts of a folder, those in its subfolders too, ordered by path. */
export async function readWitFolder(folder: string): Promise<readonly WitFile[]> {
  try {
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.wit'));
    if (names.length > MOST_FILES)
      throw userError('files.too-many', { path: quote(folder), limit: MOST_FILES });
    const files: WitFile[] = [];
    for (const path of names.toSorted()) {
      const place = join(folder, path);
      const found = await stat(place);
      if (!found.isFile()) continue;
      if (found.size > MOST_BYTES) throw userError('files.too-large', { path: quote(path), limit: 1 });
      files.push({ path, text: await readFile(place, 'utf8') });
    }
    return files;
  } catch (error) {
    const reason: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (typeof reason !== 'string') throw error;
    throw userError('files.unreadable', { path: quote(folder), reason });
  }
}
