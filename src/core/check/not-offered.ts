import type { Cli, NotOffered } from '../catalogue/entry.ts';
import type { Place } from '../finding.ts';
import { commandsIn, type DocumentCommand } from './commands.ts';
import type { CodeBlock } from './document.ts';
import type { Facts } from './facts.ts';
import { keysOf, readYaml, rootValue } from './read-yaml.ts';
import { readToml } from './read-toml.ts';
import type { CheckContext } from './rule.ts';

/** Something that the document uses, and what the catalogue says about it. */
export interface Use {
  /** As typed: a command with its flag, a key, a resource. */
  readonly name: string;
  readonly where: Place;
}

/** A use of something that is gone or never was. */
export interface NotOfferedUse extends Use {
  readonly item: NotOffered;
}

/** A use of something that a complete list does not hold. */
export interface UnknownUse extends Use {
  readonly kind: 'command' | 'flag' | 'key' | 'kind' | 'api-version' | 'option';
  /** The owner of the list: a binary with its version, or a manifest. */
  readonly list: string;
  readonly source: Cli['sources'][number] | undefined;
}

/** What the document uses although nobody offers it: commands, flags, resources and keys. */
export function* notOfferedUses({ document, facts }: CheckContext): Iterable<NotOfferedUse> {
  for (const command of commandsIn(document, facts).commands)
    for (const item of notOfferedBy(command, facts)) yield { name: item.name, where: command.where, item };
  for (const block of document.codeBlocks) yield* notOfferedInManifest(block, facts);
}

const judged = new WeakMap<DocumentCommand, readonly NotOffered[]>();

function notOfferedBy(command: DocumentCommand, facts: Facts): readonly NotOffered[] {
  const known = judged.get(command);
  if (known) return known;
  const { words, assignments } = command;
  const listed = facts.findNotOffered(words);
  const names = new Set(listed.map(({ name }) => name));
  const others = itemsOfEntries(facts).filter(
    ({ name }) => !names.has(name) && isTyped(name, words, assignments, facts),
  );
  const found = [...listed, ...others];
  judged.set(command, found);
  return found;
}

const items = new WeakMap<Facts['catalogue'], readonly NotOffered[]>();

/** What the entries themselves list, each name once. */
function itemsOfEntries({ catalogue }: Facts): readonly NotOffered[] {
  const known = items.get(catalogue);
  if (known) return known;
  const byName = new Map<string, NotOffered>();
  for (const { notOffered = [] } of catalogue.entries)
    for (const item of notOffered) if (!byName.has(item.name)) byName.set(item.name, item);
  const listed = [...byName.values()];
  items.set(catalogue, listed);
  return listed;
}

/** For programs whose command line is not listed: the words of the name stand in the command, in their order. */
function isTyped(
  name: string,
  words: readonly string[],
  assignments: readonly string[],
  { findCli }: Facts,
): boolean {
  if (/^[A-Z_]+=\S+$/.test(name)) return assignments.includes(name);
  const [program, ...rest] = name.split(/[ =]/);
  if (program === undefined || program !== words[0] || rest.length === 0 || findCli(program)) return false;
  let next = 0;
  for (const word of words.slice(1).flatMap((given) => given.split('='))) if (word === rest[next]) next++;
  return next === rest.length;
}

function notOfferedInManifest(block: CodeBlock, facts: Facts): NotOfferedUse[] {
  return manifestsIn(block, facts).flatMap(({ apiVersion, kind, line, manifest, keys }) => {
    const resource =
      apiVersion !== undefined && kind !== undefined
        ? facts.findResourceNotOffered(apiVersion, kind)
        : undefined;
    if (resource) return [{ name: `${apiVersion} ${kind}`, where: { line }, item: resource }];
    const said = new Set<string>();
    return keys.flatMap(({ path, line: keyLine }) => {
      const item = manifest && facts.findKeyNotOffered(manifest.name, path);
      if (!item || said.has(item.name)) return [];
      said.add(item.name);
      return [{ name: path.at(-1) ?? '', where: { line: keyLine }, item: asTyped(item) }];
    });
  });
}

/** A key as it is typed: without the manifest and the keys above it. */
function asTyped({ name, instead, ...item }: NotOffered): NotOffered {
  return { ...item, name: lastKey(name), ...(instead !== undefined && { instead: lastKey(instead) }) };
}

function lastKey(name: string): string {
  return name.split(/[. ]/).at(-1)!;
}

/** What the document uses and the lists of that version do not hold. */
export function* unknownUses({ document, facts }: CheckContext): Iterable<UnknownUse> {
  for (const command of commandsIn(document, facts).commands) {
    const gone = notOfferedBy(command, facts);
    if (gone.some(({ name }) => !name.includes(' -'))) continue;
    const said = new Set(gone.map(({ name }) => lastWord(name)));
    for (const use of unknownIn(command, facts)) if (!said.has(lastWord(use.name))) yield use;
  }
  for (const block of document.codeBlocks) yield* unknownInManifest(block, facts);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function unknownIn({ words: [binary = '', ...words], where }: DocumentCommand, facts: Facts): UnknownUse[] {
  const cli = facts.findCli(binary);
  if (!cli || words.length === 0 || words.some(isAbridged)) return [];
  const { command, flags, unknownWord } = facts.readCommandLine(cli, words);
  const list = `${binary} ${cli.version}`;
  const [source] = cli.sources;
  const prefix = [binary, command?.name].filter(Boolean).join(' ');
  if (unknownWord !== undefined) {
    const guest =
      /\.(?:wasm|wat|cwasm)$/.test(unknownWord) || words.includes('help') || unknownWord === 'help';
    return guest ? [] : [{ kind: 'command', name: `${prefix} ${unknownWord}`, list, source, where }];
  }
  if (!command?.flagsComplete) return [];
  return flags.flatMap((flag): UnknownUse[] => {
    if (!flag.known) {
      const isFlag = /^--?[A-Za-z][\w-]*$/.test(flag.typed) && !/^(?:-V|--version)$/.test(flag.typed);
      return isFlag ? [{ kind: 'flag', name: `${prefix} ${flag.typed}`, list, source, where }] : [];
    }
    return facts
      .unknownKeys(flag)
      .filter((key) => /^[a-z][a-z0-9-]*$/.test(key) && key !== 'help')
      .map((key) => ({ kind: 'option', name: `${prefix} ${flag.typed} ${key}`, list, source, where }));
  });
}

/** Usage lines are no commands: `[OPTIONS]`, `<FILE>`, `…`. */
function isAbridged(word: string): boolean {
  return word.includes('…') || word === '...' || /^\[.*\]?$/.test(word);
}

function unknownInManifest(block: CodeBlock, facts: Facts): UnknownUse[] {
  return manifestsIn(block, facts).flatMap(({ apiVersion, kind, line, manifest, keys }): UnknownUse[] => {
    const where = { line };
    if (apiVersion !== undefined && kind !== undefined && !manifest) {
      if (facts.findResourceNotOffered(apiVersion, kind)) return [];
      const group = apiVersion.split('/')[0]!;
      const siblings = facts.manifests.filter((known) => known.apiVersion?.split('/')[0] === group);
      const same = siblings.find((known) => known.kind === kind);
      const [sibling] = siblings;
      if (same)
        return [
          {
            kind: 'api-version',
            name: `${apiVersion} ${kind}`,
            list: `${same.apiVersion} ${kind}`,
            source: same.sources[0],
            where,
          },
        ];
      if (!sibling || !VENDOR_GROUPS.has(group)) return [];
      return [
        {
          kind: 'kind',
          name: `${apiVersion} ${kind}`,
          list: sibling.version,
          source: sibling.sources[0],
          where,
        },
      ];
    }
    if (!manifest?.complete) return [];
    const unknown: (readonly string[])[] = [];
    return keys.flatMap(({ path, line: keyLine }): UnknownUse[] => {
      if (facts.knowsKey(manifest, path) || unknown.some((above) => isBelow(path, above))) return [];
      unknown.push(path);
      if (unknown.length > 20 || facts.findKeyNotOffered(manifest.name, path)) return [];
      const name = path.join('.').replaceAll('.[]', '[]');
      return [
        {
          kind: 'key',
          name,
          list: `${manifest.name} (${manifest.version})`,
          source: manifest.sources[0],
          where: { line: keyLine },
        },
      ];
    });
  });
}

/** Groups whose every resource the catalogue lists. */
const VENDOR_GROUPS = new Set(['core.spinkube.dev', 'runtime.wasmcloud.dev']);

function isBelow(path: readonly string[], above: readonly string[]): boolean {
  return above.length <= path.length && above.every((name, index) => path[index] === name);
}

interface FoundManifest {
  readonly apiVersion: string | undefined;
  readonly kind: string | undefined;
  readonly line: number;
  readonly manifest: Facts['manifests'][number] | undefined;
  readonly keys: readonly { readonly path: readonly string[]; readonly line: number }[];
}

const manifests = new WeakMap<CodeBlock, readonly FoundManifest[]>();

/** The manifests of a block that the catalogue knows, or whose API group it knows; looked for once. */
function manifestsIn(block: CodeBlock, facts: Facts): readonly FoundManifest[] {
  const known = manifests.get(block) ?? findManifests(block, facts);
  manifests.set(block, known);
  return known;
}

function findManifests(block: CodeBlock, facts: Facts): FoundManifest[] {
  if (block.language === 'toml') {
    const { keys } = readToml(block);
    const isSpin = keys.some(
      ({ path }) => path.length === 1 && /^spin_(?:manifest_)?version$/.test(path[0]!),
    );
    const named = facts.manifests.find(({ name, format }) => format === 'toml' && block.info.includes(name));
    const manifest = isSpin ? facts.findManifest('spin.toml') : named;
    return manifest ? [{ apiVersion: undefined, kind: undefined, line: block.line, manifest, keys }] : [];
  }
  if (block.language !== 'yaml' && block.language !== 'yml') return [];
  return readYaml(block).documents.flatMap((document): FoundManifest[] => {
    const [apiVersion, kind] = ['apiVersion', 'kind'].map((key) => rootValue(document, key));
    if (typeof apiVersion !== 'string' || typeof kind !== 'string') return [];
    const keys = keysOf(document).map(({ path, line }) => ({ path, line: block.line + line }));
    const line = keys.find(({ path }) => path[0] === 'apiVersion')?.line ?? block.line;
    return [{ apiVersion, kind, line, manifest: facts.findResource(apiVersion, kind), keys }];
  });
}
