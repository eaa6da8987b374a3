import { witPackage } from './names.ts';
import type { WitReference } from './outline.ts';

/**
 * A package with just what the references name, for a package that nobody has: each interface and world is there, and
 * each used type is a resource, the one kind of type that may stand wherever a name may and be borrowed.
 */
export function stubPackage(id: string, references: readonly WitReference[]): string {
  const types = new Map<string, Set<string>>();
  for (const reference of references) {
    const key = `${reference.kind} %${reference.name}`;
    const names = types.get(key) ?? new Set();
    for (const type of reference.types) names.add(type);
    types.set(key, names);
  }
  const items = [...types].map(
    ([key, names]) => `${key} { ${[...names].map((name) => `resource %${name};`).join(' ')} }`,
  );
  return `package ${witPackage(id)} { ${items.join(' ')} }`;
}
