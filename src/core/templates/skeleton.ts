import { quote, userError } from '../errors.ts';
import { say } from '../locales/say.ts';
import type { Locale } from '../locales/locale.ts';
import { COLUMNS, isExternalLanguage } from '../permissions/columns.ts';
import { describeProblem } from '../permissions/describe-problem.ts';
import { parseExternal } from '../permissions/external.ts';
import { parseCell } from '../permissions/parse-cell.ts';
import type { Cell, Item, Permission, Row } from '../permissions/permission.ts';
import { printExternal, printPermission } from '../permissions/print.ts';
import { printTable } from '../permissions/print-table.ts';
import { slugOf } from './service-slug.ts';
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

interface Draft {
  readonly row: Row;
  readonly hints: readonly string[];
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
  const externals = components.filter(({ language }) => isExternalLanguage(language)).map(({ name }) => name);
  const implied = impliedDrafts(template, locale, values, externals);
  const drafts = [
    ...implied.filter(({ row }) => !given.has(row.component)),
    ...components.map((component) => givenDraft(component, locale)),
  ];
  return {
    columns: COLUMNS.map((column) => say(locale, `table.${column}`)),
    rows: drafts.map((draft) => skeletonRow(draft, locale)),
    markdown: printTable({ rows: drafts.map(({ row }) => row) }, locale),
  };
}

function impliedDrafts(
  template: Template,
  locale: Locale,
  values: ReadonlyMap<string, string>,
  externals: readonly string[],
): readonly Draft[] {
  const names = new Set(template.placeholders.map(({ name }) => name));
  if (!names.has('core_language') || !names.has('api_language')) return [];
  const slug = slugOf(values.get('service') ?? '');
  const core = `${slug}-core`;
  const draft = (
    component: string,
    placeholder: string,
    purpose: string,
    cell: Cell,
    hints: string[],
  ): Draft => {
    const language = values.get(placeholder);
    return {
      row: {
        kind: 'component',
        component,
        language: language ?? `[${template.label(locale, placeholder)}]`,
        function: purpose,
        cell,
      },
      hints: [...(language === undefined ? [say(locale, 'skeleton.hint-language')] : []), ...hints],
    };
  };
  const behind = externals.map((row) => `@${row}`).join(', ');
  return [
    draft(
      `${slug}-api`,
      'api_language',
      say(locale, 'skeleton.api'),
      {
        none: false,
        items: [
          grant('http-in', { kind: 'route', path: `/v1/${slug}`, prefix: true }),
          grant('call', { kind: 'call', component: core }),
        ],
      },
      [say(locale, 'skeleton.hint-api')],
    ),
    draft(core, 'core_language', say(locale, 'skeleton.core'), NOTHING, [
      say(locale, 'skeleton.hint-core'),
      ...(behind === '' ? [] : [say(locale, 'skeleton.hint-external-rows', { rows: behind })]),
    ]),
  ];
}

const NOTHING: Cell = { none: true, items: [] };

function grant(capability: Permission['capability'], scope: Permission['scopes'][number]): Item {
  return { kind: 'permission', permission: { capability, scopes: [scope] } };
}

function givenDraft(component: GivenComponent, locale: Locale): Draft {
  const { name, language, function: purpose, permissions = [] } = component;
  const base = { component: name, language, function: purpose ?? `[${say(locale, 'table.function')}]` };
  const hints = purpose === undefined ? [say(locale, 'skeleton.hint-function')] : [];
  const text = permissions.join('<br>');
  if (isExternalLanguage(language)) {
    const external = parseExternal(text);
    if (!external.at) hints.push(say(locale, 'skeleton.hint-address'));
    return { row: { kind: 'external', ...base, language: say(locale, 'table.external'), external }, hints };
  }
  const { cell, problems } = parseCell(text);
  if (!cell.none && cell.items.length === 0) {
    return {
      row: { kind: 'component', ...base, cell: NOTHING },
      hints: [...hints, say(locale, 'skeleton.hint-none')],
    };
  }
  for (const problem of problems) {
    const { what, fix } = describeProblem(locale, problem);
    hints.push(what, fix);
  }
  return { row: { kind: 'component', ...base, cell }, hints };
}

function skeletonRow({ row, hints }: Draft, locale: Locale): SkeletonRow {
  const { component, language, function: purpose } = row;
  return {
    component,
    language,
    function: purpose,
    permissions: permissionsOf(row, locale),
    ...(hints.length > 0 && { hint: hints.join(' ') }),
  };
}

function permissionsOf(row: Row, locale: Locale): string[] {
  if (row.kind === 'external') {
    const text = printExternal(row.external);
    return text === '' ? [] : [text.replaceAll('`', '')];
  }
  const items = row.cell.items.map((item) =>
    item.kind === 'permission' ? printPermission(item.permission) : item.text,
  );
  return row.cell.none ? [say(locale, 'table.none'), ...items] : items;
}
