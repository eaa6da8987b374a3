import { userError } from '../errors.ts';
import { problemIn, type Problem } from './problem.ts';

/** Finds partials that call themselves, directly or through others. `calls` holds each partial's calls, `files` its file. */
export function findRecursion(
  calls: ReadonlyMap<string, ReadonlySet<string>>,
  files: ReadonlyMap<string, string>,
): readonly Problem[] {
  return [...calls.keys()].flatMap((name) => {
    const chain = chainBack(name, calls);
    if (!chain) return [];
    return [
      problemIn(files.get(name)!, undefined, userError('templates.recursion', { chain: chain.join(' → ') })),
    ];
  });
}

/** The shortest way from a partial back to itself. */
function chainBack(
  name: string,
  calls: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] | undefined {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[name]];
  while (ways.length > 0) {
    const next: string[][] = [];
    for (const way of ways) {
      for (const called of calls.get(way.at(-1)!) ?? []) {
        if (called === name) return [...way, name];
        if (!seen.has(called)) next.push([...way, called]);
        seen.add(called);
      }
    }
    ways = next;
  }
  return undefined;
}
