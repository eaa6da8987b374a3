import type { Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import { witName, witPackage } from '../wit/names.ts';
import type { Offered, World, WorldItem } from './worlds.ts';

/** Prints a WIT package of placeholder interfaces and worlds. */
export function worldsText(
  id: string,
  interfaces: readonly Offered[],
  worlds: readonly World[],
  locale: Locale,
): string {
  const blocks = [
    `package ${witPackage(id)};`,
    ...interfaces.map((offered) => interfaceText(offered, locale)),
    ...worlds.map((world) => worldText(world, id)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function interfaceText({ name, functions }: Offered, locale: Locale): string {
  const lines = functions.map(
    (declared) => `  ${witName(declared)}: func(request: list<u8>) -> result<list<u8>, string>;`,
  );
  return [`/// ${say(locale, 'wit.to-replace')}`, `interface ${witName(name)} {`, ...lines, '}'].join('\n');
}

function worldText({ name, imports, exports }: World, id: string): string {
  const gap = imports.length > 0 ? [''] : [];
  return [
    `world ${witName(name)} {`,
    ...itemLines('import', imports, id),
    ...gap,
    ...itemLines('export', exports, id),
    '}',
  ].join('\n');
}

/** A reason stands once above the lines that share it. */
function itemLines(verb: 'import' | 'export', items: readonly WorldItem[], own: string): readonly string[] {
  return items.flatMap(({ id, reason }, index) => {
    const line = `  ${verb} ${pathText(id, own)};`;
    return reason === undefined || items[index - 1]?.reason === reason ? [line] : [`  // ${reason}`, line];
  });
}

/** An interface of the package itself goes by its name alone. */
function pathText(id: string, own: string): string {
  const [path = '', version] = id.split('@');
  const [holder = '', name = ''] = path.split('/');
  const suffix = version === undefined ? '' : `@${version}`;
  return holder + suffix === own ? witName(name) : `${witPackage(holder)}/${witName(name)}${suffix}`;
}
