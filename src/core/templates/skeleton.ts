import { quote, userError } from '../errors.ts';
import { say } from '../locales/say.ts';
import type { Locale } from '../locales/locale.ts';
import { codeSpan, printPermission } from '../permissions/print.ts';
import type { Permission } from '../permissions/permission.ts';
import type { Template } from './template.ts';

/** A component that the caller knows already. */
export interface GivenComponent {
  readonly name: string;
  readonly language: string;
  readonly function?: string;
  /** Permissions in the notation, or the address of an external row. */
  readonly permissions?: readonly string[];
}

export interface SkeletonRow {
  readonly component: string;
  readonly language: string;
  readonly function: string;
  /** A minimal proposal, or what says `none`; empty where an external row's address is missing. */
  readonly permissions: string[];
  /** What someone has to decide. */
  readonly hint?: string;
}

/** The permissions table to complete. */
export interface Skeleton {
  readonly columns: readonly string[];
  readonly rows: readonly SkeletonRow[];
  readonly markdown: string;
}

/**
 * The rows that a template's values imply (a business core, and an API that calls it) and the given ones; a given
 * component of an implied name takes its place. Two given components of one name are a `UserError`.
 */
export function makeSkeleton(
  template: Template,
  locale: Locale,
  values: ReadonlyMap<string, string>,
  components: readonly GivenComponent[],
): Skeleton {
  const given = new Map<string, GivenComponent>();
  for (const component of components) {
    if (given.has(component.name)) throw userError('skeleton.twice', { name: quote(component.name) });
    given.set(component.name, component);
  }
  const externals = components.filter(({ language }) => isExternal(language)).map(({ name }) => name);
  const implied = impliedRows(template, locale, values, externals).filter((row) => !given.has(row.component));
  const rows = [...implied, ...components.map((component) => givenRow(component, locale))];
  const columns = [
    say(locale, 'table.component'),
    say(locale, 'table.language'),
    say(locale, 'table.function'),
    say(locale, 'table.permissions'),
  ];
  return { columns, rows, markdown: printSkeleton(columns, rows) };
}

function impliedRows(
  template: Template,
  locale: Locale,
  values: ReadonlyMap<string, string>,
  externals: readonly string[],
): readonly SkeletonRow[] {
  const names = template.placeholders.map(({ name }) => name);
  if (!names.includes('core_language') || !names.includes('api_language')) return [];
  const slug = slugOf(values.get('service') ?? '');
  const core = `${slug}-core`;
  const languageOf = (placeholder: string) =>
    values.get(placeholder) ?? `[${template.label(locale, placeholder)}]`;
  const hints = (placeholder: string, ...others: readonly string[]) =>
    [...(values.has(placeholder) ? [] : [say(locale, 'skeleton.hint-language')]), ...others].join(' ');
  return [
    {
      component: `${slug}-api`,
      language: languageOf('api_language'),
      function: say(locale, 'skeleton.api'),
      permissions: [
        printPermission(grant('http-in', { kind: 'route', path: `/v1/${slug}`, prefix: true })),
        printPermission(grant('call', { kind: 'call', component: core })),
      ],
      hint: hints('api_language', say(locale, 'skeleton.hint-api')),
    },
    {
      component: core,
      language: languageOf('core_language'),
      function: say(locale, 'skeleton.core'),
      permissions: [say(locale, 'table.none')],
      hint: hints(
        'core_language',
        say(locale, 'skeleton.hint-core'),
        ...(externals.length > 0
          ? [
              say(locale, 'skeleton.hint-external-rows', {
                rows: externals.map((row) => `@${row}`).join(', '),
              }),
            ]
          : []),
      ),
    },
  ];
}

function grant(capability: Permission['capability'], scope: Permission['scopes'][number]): Permission {
  return { capability, scopes: [scope] };
}

function givenRow(
  { name, language, function: purpose, permissions = [] }: GivenComponent,
  locale: Locale,
): SkeletonRow {
  const hints: string[] = [];
  const external = isExternal(language);
  if (purpose === undefined) hints.push(say(locale, 'skeleton.hint-function'));
  if (permissions.length === 0) {
    hints.push(say(locale, external ? 'skeleton.hint-address' : 'skeleton.hint-none'));
  }
  return {
    component: name,
    language: external ? say(locale, 'table.external') : language,
    function: purpose ?? `[${say(locale, 'table.function')}]`,
    permissions: permissions.length > 0 || external ? [...permissions] : [say(locale, 'table.none')],
    ...(hints.length > 0 && { hint: hints.join(' ') }),
  };
}

function isExternal(language: string): boolean {
  return /^extern(al|e)$/i.test(language.trim());
}

/** Words that say nothing about which service it is, folded. */
const EMPTY_WORDS = new Set(
  'a an the our my your of for un une le la les l d de du des notre nos mon ma votre service services microservice microservices'.split(
    ' ',
  ),
);

/** A name of at most three words in kebab ASCII that a WIT package can bear. */
function slugOf(service: string): string {
  const words = service
    .slice(0, 300)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/^\d+/, ''))
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return words.slice(0, 3).join('-').slice(0, 40).replace(/-$/, '') || 'service';
}

function printSkeleton(columns: readonly string[], rows: readonly SkeletonRow[]): string {
  const lines = rows.map(({ component, language, function: purpose, permissions }) =>
    printRow([
      escapeCell(codeSpan(component)),
      escapeCell(language),
      escapeCell(purpose),
      permissions.map((permission) => escapeCell(codeSpan(permission))).join('<br>'),
    ]),
  );
  return [printRow(columns), printRow(columns.map(() => '---')), ...lines].join('\n');
}

function printRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function escapeCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s*[\r\n]+\s*/g, ' ');
}
