/**
 * The text of a package; `false` for one that cannot exist, nothing for one that is not among the texts. The 0.2
 * releases of WASI differ in a handful of names, and the March 2026 candidate of 0.3.0 in one gate, so the text of the
 * newest stands for each.
 */
export function findPackage(id: string, texts: Readonly<Record<string, string>>): string | false | undefined {
  if (Object.hasOwn(texts, id)) return texts[id];
  const [name = '', version] = id.split('@');
  if (!Object.hasOwn(texts, `${name}@0.2.12`)) return undefined;
  if (version === undefined) return false;
  const newest = newestLike(version);
  const text = newest && texts[`${name}@${newest}`];
  return newest && text?.replaceAll(`@${newest}`, `@${version}`);
}

function newestLike(version: string): string | undefined {
  if (version === '0.3.0-rc-2026-03-15') return '0.3.0';
  return /^0\.2\.(\d|1[0-2])$/.test(version) ? '0.2.12' : undefined;
}
