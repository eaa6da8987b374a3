import type { Manifest } from '../entry.ts';

/**
 * Tells whether a manifest has a key. The path holds names as they stand in the document and `[]` for a list item; a
 * table that leads to a known key is known, and so is a list where one value may stand.
 */
export function knowsKey(manifest: Manifest, path: readonly string[]): boolean {
  return manifest.keys.some((key) => leadsTo(segmentsOf(key), path));
}

/** Tells whether a path reaches the place that a dotted key names, or an item of the list there. */
export function matchesKey(key: string, path: readonly string[]): boolean {
  const segments = segmentsOf(key);
  return path.length >= segments.length && leadsTo(segments, path);
}

function segmentsOf(key: string): string[] {
  return key.replaceAll('[]', '.[]').split('.');
}

function leadsTo(key: readonly string[], path: readonly string[]): boolean {
  for (const [index, name] of path.entries()) {
    const expected = key[index];
    if (expected === '**') return true;
    if (expected === undefined) return path.slice(index).every((rest) => rest === '[]');
    if (expected !== name && (expected !== '*' || name === '[]')) return false;
  }
  return true;
}
