import type { NotOffered } from '../entry.ts';
import { KEYS_NOT_OFFERED } from './keys-not-offered.ts';
import { matchesKey } from './knows-key.ts';

/** Finds why a key of a manifest is gone; the path is written as for `knowsKey`. */
export function findKeyNotOffered(manifest: string, path: readonly string[]): NotOffered | undefined {
  return KEYS_NOT_OFFERED.find(({ name }) => {
    const [file = '', key = ''] = name.split(' ');
    return file === manifest && matchesKey(key, path);
  });
}

/** Finds why an API version of a resource is gone. */
export function findResourceNotOffered(apiVersion: string, kind: string): NotOffered | undefined {
  return KEYS_NOT_OFFERED.find(({ name }) => name === `${apiVersion} ${kind}`);
}
