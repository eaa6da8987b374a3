import { relative, resolve, sep } from 'node:path';
import { cwd } from 'node:process';

/** A path as reports for machines name it: relative to the folder of the process where it lies below, with `/`. */
export function shownPath(path: string): string {
  const absolute = resolve(path);
  const below = relative(cwd(), absolute);
  return (below.startsWith('..') ? absolute : below).split(sep).join('/');
}
