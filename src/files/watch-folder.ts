import { watch, type FSWatcher } from 'node:fs';
import type { FolderLook } from './read-template-folder.ts';

/** One save makes several events, and a file that is being written is not yet whole. */
const SETTLED_AFTER_MS = 100;
/** File systems that report no events (network drives, some containers) are looked at this often. */
const LOOK_EVERY_MS = 2000;

/**
 * Calls `changed` after changes below a folder, one call at a time, until it is closed. `first` is what was there
 * before; it keeps no process alive.
 */
export function watchFolder(
  first: FolderLook,
  look: () => Promise<FolderLook>,
  changed: () => Promise<void>,
): { close(): void } {
  const watchers = new Map<string, FSWatcher>();
  let stamp = first.stamp;
  const closing = new AbortController();
  const { signal } = closing;
  let working = false;
  let again = false;
  let settling: NodeJS.Timeout | undefined;

  const follow = (folders: readonly string[]) => {
    for (const [folder, watcher] of watchers) {
      if (folders.includes(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (!watchers.has(folder)) openWatcher(folder);
    }
  };

  const openWatcher = (folder: string) => {
    const drop = () => {
      watchers.get(folder)?.close();
      watchers.delete(folder);
    };
    try {
      watchers.set(folder, watch(folder, { persistent: false }, settle).on('error', drop));
    } catch {
      // The regular look has to do where a folder cannot be watched.
      watchers.delete(folder);
    }
  };

  const settle = () => {
    clearTimeout(settling);
    if (!signal.aborted) settling = setTimeout(() => void work(), SETTLED_AFTER_MS).unref();
  };

  const work = async () => {
    again = true;
    if (working) return;
    working = true;
    while (again && !signal.aborted) {
      again = false;
      // Looked at before it is read: what changes in between shows as another stamp afterwards.
      const seen = await look();
      if (signal.aborted) break;
      stamp = seen.stamp;
      follow(seen.folders);
      await changed();
    }
    working = false;
  };

  const compare = async () => {
    if (working) return;
    const seen = await look();
    if (seen.stamp !== stamp) settle();
  };
  const regular = setInterval(() => void compare(), LOOK_EVERY_MS).unref();

  follow(first.folders);
  // What changed since `first` was looked at made no event.
  void compare();
  return {
    close() {
      closing.abort();
      clearTimeout(settling);
      clearInterval(regular);
      follow([]);
    },
  };
}
