import { tools } from 'bundled:wasm-tools';
import { assemble, type Assembly } from '../core/wit/assemble.ts';
import { witName, witPackage } from '../core/wit/names.ts';
import type { Failure, Resolution, ResolveOptions, WitFile } from '../core/wit/wit-tools.ts';
import { knownPackage } from './known-packages.ts';
import { ask, complaint, worldInterfaces } from './library.ts';
import { locate, syntaxComplaint } from './locate.ts';

/** Resolves texts and lists what their worlds import and export. */
export function resolveWit(files: readonly WitFile[], options: ResolveOptions): Resolution | Failure {
  const assembled = assembleSound(files, options);
  if (!assembled.ok) return assembled;
  const { source, unknown, main } = assembled;
  const wanted = options.world === undefined ? assembled.worlds : [{ package: main, name: options.world }];
  const worlds = [];
  for (const world of wanted) {
    const answer = worldInterfaces(source, worldId(world));
    if (answer.ok) worlds.push({ ...world, ...answer.value });
    // The texts resolve, so a world of theirs that is not found stands behind a closed gate.
    else if (
      options.world !== undefined ||
      !answer.message.endsWith(`not found in package \`${world.package}\``)
    )
      return { ok: false, why: 'invalid', message: answer.message };
  }
  return { ok: true, worlds, unknown };
}

/** A component with the imports and exports of a world and empty functions. */
export function dummyComponent(
  files: readonly WitFile[],
  world: string,
  options: ResolveOptions,
): { readonly ok: true; readonly component: Uint8Array } | Failure {
  const assembled = assembleSound(files, options);
  if (!assembled.ok) return assembled;
  const { source: witSource, main } = assembled;
  const answer = ask(() => {
    const module = tools.componentEmbed({
      witSource,
      world: worldId({ package: main, name: world }),
      dummy: true,
    });
    return tools.componentNew(module, []);
  });
  return answer.ok
    ? { ok: true, component: answer.value }
    : { ok: false, why: 'invalid', message: answer.message };
}

/** `acme:shop@1.0.0` and `list` are `acme:shop/%list@1.0.0`. */
function worldId({ package: id, name }: { readonly package: string; readonly name: string }): string {
  const [path = '', version] = id.split('@');
  return `${witPackage(path)}/${witName(name)}${version === undefined ? '' : `@${version}`}`;
}

/** Assembles texts that parse and resolve; otherwise says what is wrong, and where if that is certain. */
function assembleSound(
  files: readonly WitFile[],
  options: ResolveOptions,
): (Assembly & { readonly ok: true; readonly main: string }) | Failure {
  for (const file of files) {
    const wrong = syntaxComplaint(file);
    if (wrong) return { ok: false, why: 'invalid', ...wrong };
  }
  const context = (options.context ?? []).filter(parses);
  const join = (texts: readonly WitFile[]) => {
    const assembly = assemble(
      texts.slice(0, files.length),
      texts.slice(files.length),
      knownPackage,
      options.package,
    );
    return assembly && { ...assembly, source: openGates(assembly.source, options.features ?? []) };
  };
  const texts = [...files, ...context];
  const assembly = join(texts);
  if (assembly === undefined) return { ok: false, why: 'invalid', message: complaint('') ?? '' };
  const message = complaint(assembly.source);
  if (message === undefined) return { ok: true, ...assembly };
  const place = locate(texts, message, (changed) => complaint(join(changed)?.source ?? ''));
  return { ok: false, why: 'invalid', message, ...place };
}

const MAX_REMEMBERED = 512;
const remembered = new Map<string, boolean>();

/** The blocks of a document are context to each other, so each comes up once for every other. */
function parses(file: WitFile): boolean {
  if (remembered.size > MAX_REMEMBERED) remembered.clear();
  const answer = remembered.get(file.text) ?? syntaxComplaint(file) === undefined;
  remembered.set(file.text, answer);
  return answer;
}

/** The library's world listing takes no features, so the gates of those asked for are taken out of the text. */
function openGates(source: string, features: readonly string[]): string {
  if (features.length === 0) return source;
  return source.replace(/@unstable\(\s*feature\s*=\s*([\w-]+)\s*\)/g, (gate, feature: string) =>
    features.includes(feature) ? '' : gate,
  );
}
