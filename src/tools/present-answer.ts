import type {
  Answer,
  AnsweredEnforcement,
  AnsweredEntry,
  AnsweredNotOffered,
} from '../core/catalogue/answer.ts';
import { quote } from '../core/errors.ts';
import type { Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';

/** An answer of the catalogue as Markdown. */
export function presentAnswer(answer: Answer): string {
  const { locale, date, entries, total, nearest } = answer;
  const more =
    entries.length < total ? [say(locale, 'catalogue.more', { shown: entries.length, total })] : [];
  if (answer.page !== undefined) return [...statusLines(answer), answer.page.trimEnd()].join('\n\n');
  const parts = [
    ...statusLines(answer),
    ...(nearest.length > 0 ? [say(locale, 'catalogue.nearest', { names: nearest.join(', ') })] : []),
    lines(answer.not_offered.map((item) => notOfferedLine(item, locale))),
    lines(entries.map((entry) => entryLines(entry, locale))),
    lines(answer.enforcement.map((row) => enforcementLine(row, locale))),
    ...more,
    say(locale, 'catalogue.dated', { date }),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function statusLines({ status, subject, locale, entries }: Answer): string[] {
  const name = quote(subject ?? '');
  switch (status) {
    case 'in-catalogue':
      return [];
    case 'not-in-catalogue':
      return [
        subject === undefined
          ? say(locale, 'catalogue.status.nothing')
          : say(locale, 'catalogue.status.not-in-catalogue', { name }),
      ];
    default: {
      const names = (entries[0]?.successors ?? []).map((successor) => successor.name).join(', ');
      const leads = names === '' ? [] : [say(locale, 'catalogue.instead', { instead: names })];
      return [[say(locale, `catalogue.status.${status}`, { name }), ...leads].join(' ')];
    }
  }
}

function entryLines(entry: AnsweredEntry, locale: Locale): string {
  const { id, kind, name, maturity, summary, reason, versions = [], successors = [], says, sources } = entry;
  const isStatement = kind === 'trap' || kind === 'figure';
  const what = [
    `\`${id}\``,
    say(locale, `catalogue.kind.${kind}`),
    ...(isStatement ? [] : [say(locale, `catalogue.maturity.${maturity}`)]),
  ];
  return [
    `- **${name}** (${what.join(', ')}) – ${summary}${reason === undefined ? '' : ` ${reason}`}${sourceMarks(sources)}`,
    ...(successors.length > 0
      ? [
          `  - ${say(locale, 'catalogue.page.replaced-by')} – ${successors.map((one) => `${one.name} (\`${one.id}\`)`).join(', ')}`,
        ]
      : []),
    ...(versions.length > 0
      ? [`  - ${say(locale, 'catalogue.page.versions')} – ${versions.join(', ')}`]
      : []),
    ...says.map((one) => `  - ${one.text}${sourceMarks(one.sources)}`),
  ].join('\n');
}

function notOfferedLine({ name, note, instead, sources }: AnsweredNotOffered, locale: Locale): string {
  const leads =
    instead === undefined ? '' : ` ${say(locale, 'catalogue.instead', { instead: `\`${instead}\`` })}.`;
  return `- \`${name}\` – ${note}${leads}${sourceMarks(sources)}`;
}

function enforcementLine(row: AnsweredEnforcement, locale: Locale): string {
  const names = row.capabilities.map((capability) => `\`${capability}\``).join(', ');
  const sentence = say(locale, 'catalogue.matrix.sentence', {
    capabilities: `${names} (${row.target}, ${row.modes.join(', ')})`,
    default: say(locale, `catalogue.default.${row.default}`),
    finest: row.tells_apart,
  });
  const code = [row.syntax, row.deny].flatMap((text) => (text === undefined ? [] : [`\`${text}\`.`]));
  const limits = row.limits === undefined ? [] : [row.limits];
  return `- ${[sentence, ...code, ...limits].join(' ')}${sourceMarks(row.sources)}`;
}

function sourceMarks(sources: readonly string[]): string {
  return sources.map((source) => ` (${source})`).join('');
}

function lines(list: readonly string[]): string {
  return list.join('\n');
}
