import type { Locale, Text } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import type { Catalogue } from './catalogue.ts';
import { CLIS } from './cli/index.ts';
import type { Entry, EntryOf, Source } from './entry.ts';
import { bullets, code, item, labelled, links } from './page-parts.ts';
import { renderMatrix } from './render-matrix.ts';
import { createSourceList, type SourceList } from './source-list.ts';
import { notOfferedStatement } from './statement.ts';

/** What the parts of a page share. */
interface Page {
  readonly locale: Locale;
  readonly sources: SourceList;
  readonly catalogue: Catalogue;
}

/** One entry in full as a Markdown page, every statement with its sources and their dates. */
export function renderEntry(entry: Entry, locale: Locale, catalogue: Catalogue): string {
  const page: Page = { locale, catalogue, sources: createSourceList(locale) };
  const sections = [
    `# ${entry.name}`,
    head(entry, page),
    ...detailsOf(entry, page),
    ...section(page, 'catalogue.page.versions', versions(entry, page)),
    ...section(page, 'catalogue.page.beware', facts(entry.cautions, page)),
    ...section(page, 'catalogue.page.gone', gone(entry, page)),
    ...commands(entry, page),
    ...enforcement(entry, page),
    related(entry, page),
  ];
  const list = page.sources.render();
  return [
    ...sections.filter((text) => text !== ''),
    `## ${say(locale, 'catalogue.page.sources')}`,
    list,
    say(locale, 'catalogue.dated', { date: catalogue.date }),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function head(entry: Entry, { locale, sources, catalogue }: Page): string {
  const kind = say(locale, `catalogue.kind.${entry.kind}`);
  const successors = links(entry.successors, catalogue);
  const isStatement = entry.kind === 'trap' || entry.kind === 'figure';
  return [
    `\`${entry.id}\` · ${kind}`,
    `${entry.summary[locale]}${sources.mark(entry.sources)}`,
    ...(isStatement
      ? []
      : [
          `**${say(locale, 'catalogue.page.maturity')}** – ${say(locale, `catalogue.maturity.${entry.maturity}`)}. ${entry.reason[locale]}`,
        ]),
    ...(successors === '' ? [] : [labelled(locale, 'catalogue.page.replaced-by', successors)]),
    ...(entry.verified === 'partial' ? [say(locale, 'catalogue.page.partial')] : []),
  ].join('\n\n');
}

function detailsOf(entry: Entry, page: Page): string[] {
  const { locale } = page;
  const names = (entry.aliases ?? []).map(code).join(', ');
  const list = bullets([
    ...item(locale, 'catalogue.page.also-called', names),
    ...('licence' in entry ? item(locale, 'catalogue.page.licence', entry.licence) : []),
    ...('governance' in entry ? item(locale, 'catalogue.page.governance', entry.governance?.[locale]) : []),
    ...ownDetails(entry, page),
  ]);
  return [
    list,
    ...(entry.kind === 'language' ? languageSections(entry, page) : []),
    ...(entry.kind === 'interface' ? interfaceSections(entry, page) : []),
  ];
}

function ownDetails(entry: Entry, { locale, catalogue }: Page): string[] {
  switch (entry.kind) {
    case 'platform':
      return platformDetails(entry, locale);
    case 'language':
      return [
        `**WASI** – ${entry.wasi.length > 0 ? entry.wasi.join(', ') : say(locale, 'catalogue.support.no')}`,
        ...item(locale, 'catalogue.page.output', entry.output && code(entry.output)),
        ...item(locale, 'catalogue.page.size', entry.size?.[locale]),
        ...item(locale, 'catalogue.page.ci', entry.ci?.map(code).join(' · ')),
      ];
    case 'interface': {
      const hosts = Object.entries(entry.hosts ?? {}).map(
        ([id, versionsRun]) => `${links([id], catalogue)}: ${versionsRun.map(code).join(', ')}`,
      );
      return [
        ...item(locale, 'catalogue.page.package', entry.package && code(entry.package)),
        ...item(locale, 'catalogue.page.phase', entry.phase?.toString()),
        ...item(locale, 'catalogue.page.hosts', hosts.join(' · ')),
      ];
    }
    case 'action': {
      const pinned =
        entry.commit && code(`${entry.uses}@${entry.commit}${entry.tag ? ` # ${entry.tag}` : ''}`);
      return [
        ...item(locale, 'catalogue.page.pinned', pinned),
        ...item(locale, 'catalogue.page.inputs', entry.inputs?.map(code).join(', ')),
        ...item(locale, 'catalogue.page.outputs', entry.outputs?.map(code).join(', ')),
      ];
    }
    case 'figure':
      return [
        entry.claim[locale],
        ...item(locale, 'catalogue.page.measures', entry.measures[locale]),
        ...item(locale, 'catalogue.page.conditions', entry.conditions[locale]),
        ...item(locale, 'catalogue.page.evidence', say(locale, `catalogue.evidence.${entry.evidence}`)),
        ...item(
          locale,
          'catalogue.page.publisher',
          [entry.publisher, entry.published].filter(Boolean).join(', '),
        ),
      ];
    case 'trap':
      return item(locale, 'catalogue.page.fix', entry.fix?.[locale]);
    case 'tool':
      return item(
        locale,
        'catalogue.page.purposes',
        entry.purposes.map((purpose) => say(locale, `catalogue.purpose.${purpose}`)).join(', '),
      );
  }
}

function platformDetails(entry: EntryOf<'platform'>, locale: Locale): string[] {
  const support = (name: string, given: { level: string; note?: Text | undefined } | undefined): string[] => {
    if (!given) return [];
    const level = say(locale, `catalogue.support.${given.level as 'yes'}`);
    return [`**${name}** – ${level}${given.note ? `. ${given.note[locale]}` : ''}`];
  };
  return [
    ...item(locale, 'catalogue.page.form', say(locale, `catalogue.form.${entry.form}`)),
    ...support('WASI 0.1', entry.wasi?.p1),
    ...support('WASI 0.2', entry.wasi?.p2),
    ...support('WASI 0.3', entry.wasi?.p3),
    ...support(say(locale, 'catalogue.page.component-model'), entry.componentModel),
    ...support(say(locale, 'catalogue.page.http-server'), entry.httpServer),
    ...item(locale, 'catalogue.page.runs', entry.runs?.map(code).join(', ')),
    ...item(locale, 'catalogue.page.sdks', entry.sdks?.join(', ')),
  ];
}

function languageSections(entry: EntryOf<'language'>, page: Page): string[] {
  const { locale } = page;
  const toolchains = entry.toolchains.map(({ name, version, date, note }) => {
    const details = [version, date].filter(Boolean).join(', ');
    return `${name}${details === '' ? '' : ` (${details})`}${note ? `: ${note[locale]}` : ''}`;
  });
  const imports = (entry.alwaysImports ?? []).map(
    ({ when, imports: names }) => `${when[locale]}: ${names.map(code).join(', ')}`,
  );
  return [
    ...section(page, 'catalogue.page.toolchains', toolchains),
    ...shell(page, 'catalogue.page.build', entry.build),
    ...shell(page, 'catalogue.page.build-http', entry.buildHttp),
    ...shell(page, 'catalogue.page.run', entry.run),
    ...section(page, 'catalogue.page.limits', facts(entry.limitations, page)),
    ...section(page, 'catalogue.page.always-imports', imports),
  ];
}

function interfaceSections(entry: EntryOf<'interface'>, page: Page): string[] {
  const { locale } = page;
  const lines = entry.interfaces.map(({ id, versions: exact, capabilities, functions, note, becomes }) =>
    [
      `${code(id)}${exact.length > 0 ? ` (${exact.join(', ')})` : ''}`,
      ...(capabilities.length > 0 ? [capabilities.map(code).join(', ')] : []),
      ...(becomes === undefined ? [] : [say(locale, 'catalogue.page.becomes', { id: code(becomes) })]),
      ...(note ? [note[locale]] : []),
      ...(functions && functions.length > 0
        ? [`${say(locale, 'catalogue.page.functions')}: ${functions.map(code).join(', ')}`]
        : []),
    ].join(' – '),
  );
  const worlds = (entry.worlds ?? []).map(({ id, note, imports, exports }) =>
    [
      code(id),
      ...(note ? [note[locale]] : []),
      ...(exports.length > 0
        ? [say(locale, 'catalogue.page.exports', { ids: exports.map(code).join(', ') })]
        : []),
      ...(imports.length > 0
        ? [say(locale, 'catalogue.page.imports', { ids: imports.map(code).join(', ') })]
        : []),
    ].join(' – '),
  );
  return [
    ...section(page, 'catalogue.page.interfaces', lines),
    ...section(page, 'catalogue.page.worlds', worlds),
  ];
}

function versions(entry: Entry, { locale }: Page): string[] {
  return (entry.versions ?? []).map(({ version, date, note }) =>
    [version, ...(date === undefined ? [] : [date]), ...(note ? [note[locale]] : [])].join(' – '),
  );
}

function facts(
  given: readonly { text: Text; sources?: readonly Source[] | undefined }[] | undefined,
  { locale, sources }: Page,
): string[] {
  return (given ?? []).map((fact) => `${fact.text[locale]}${sources.mark(fact.sources ?? [])}`);
}

function gone(entry: Entry, { locale, sources }: Page): string[] {
  return (entry.notOffered ?? [])
    .map(notOfferedStatement)
    .map((statement) => `${statement.text[locale]}${sources.mark(statement.sources)}`);
}

/** The subcommands of the entry's programs; a program belongs to the entry that answers to its name. */
function commands(entry: Entry, page: Page): string[] {
  return CLIS.filter(({ binary }) => page.catalogue.byName(binary) === entry).flatMap(
    ({ binary, version, commands: list, sources }) => {
      const names = list.flatMap(({ name }) => (name === '' ? [] : [code(name)]));
      if (names.length === 0) return [];
      const title = say(page.locale, 'catalogue.page.commands', { binary, version });
      return [`## ${title}`, `${names.join(', ')}${page.sources.mark(sources)}`];
    },
  );
}

function enforcement(entry: Entry, page: Page): string[] {
  const own = page.catalogue.matrices.filter(({ platform }) => platform === entry.id);
  if (own.length === 0) return [];
  return [
    `## ${say(page.locale, 'catalogue.page.enforces')}`,
    ...own.map((matrix) => renderMatrix(matrix, page.locale, page.sources)),
  ];
}

function related(entry: Entry, { locale, catalogue }: Page): string {
  const found = links(entry.related, catalogue);
  return found === '' ? '' : labelled(locale, 'catalogue.page.see-also', found);
}

function section(
  page: Page,
  key: `catalogue.page.${'versions' | 'beware' | 'limits' | 'gone' | 'toolchains' | 'always-imports' | 'interfaces' | 'worlds'}`,
  lines: readonly string[],
): string[] {
  return lines.length === 0 ? [] : [`## ${say(page.locale, key)}`, bullets(lines)];
}

function shell(
  page: Page,
  key: `catalogue.page.${'build' | 'build-http' | 'run'}`,
  lines: readonly string[] = [],
): string[] {
  return lines.length === 0 ? [] : [`## ${say(page.locale, key)}`, ['```sh', ...lines, '```'].join('\n')];
}
