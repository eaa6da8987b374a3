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
  const expected = segmentsOf(key);
  return path.length >= expected.length && leadsTo(expected, path);
}

const segments = new Map<string, readonly string[]>();

/** Kept, since a manifest's own keys are asked for again and again. */
function segmentsOf(key: string): readonly string[] {
  const known = segments.get(key);
  if (known) return known;
  const made = key.replaceAll('[]', '.[]').split('.');
  segments.set(key, made);
  return made;
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
