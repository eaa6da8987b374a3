import type { Source } from '../finding.ts';
import type { Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import { codeSpan } from '../permissions/code-spans.ts';
import {
  reportTitle,
  type EnforcementReport,
  type ReportedComponent,
  type ReportedPermission,
} from './report.ts';

/** `ENFORCEMENT.md`: the report for people, in its locale. */
export function reportText(report: EnforcementReport, locale: Locale, date: string): string {
  const parts = [
    `# ${reportTitle(report, locale)}`,
    [
      say(locale, 'compile.about', { target: report.target, wasi: report.wasi, date }),
      ...(report.experimental === undefined
        ? []
        : [say(locale, 'compile.target-experimental', { reason: report.experimental })]),
    ].join(' '),
    tallyText(report, locale),
    ...section(
      locale,
      'compile.notes',
      report.notes.map((note) => `- ${oneLine(note)}`),
    ),
    ...report.components.flatMap((component) => componentText(component, locale)),
    ...section(locale, 'compile.widened', wideningLines(report, locale)),
    ...section(locale, 'compile.placeholders', placeholderLines(report, locale)),
    ...section(locale, 'compile.values', valueLines(report, locale)),
    ...section(
      locale,
      'compile.sources',
      report.sources.map((source, index) => `${index + 1}. ${sourceText(source, locale)}`),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

type Heading =
  'compile.notes' | 'compile.widened' | 'compile.placeholders' | 'compile.values' | 'compile.sources';

function section(locale: Locale, heading: Heading, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${say(locale, heading)}`, lines.join('\n')];
}

function tallyText({ components }: EnforcementReport, locale: Locale): string {
  const permissions = components.flatMap((component) => component.permissions);
  const count = (wanted: string) => permissions.filter(({ enforcement }) => enforcement === wanted).length;
  return say(locale, 'compile.tally', {
    enforced: count('enforced'),
    coarse: count('coarse'),
    open: count('open'),
    unsupported: count('unsupported'),
  });
}

function componentText(component: ReportedComponent, locale: Locale): readonly string[] {
  const head = say(locale, 'compile.component', {
    language: cell(component.language),
    mode: component.mode,
  });
  return [
    `## ${codeSpan(oneLine(component.component))}`,
    head,
    ...(component.experimental === undefined
      ? []
      : [say(locale, 'compile.experimental', { reason: component.experimental })]),
    permissionTable(component.permissions, locale),
    ...(component.open.length === 0
      ? []
      : [say(locale, 'compile.open'), openLines(component, locale).join('\n')]),
  ];
}

const ENFORCEMENT = {
  enforced: 'compile.enforced',
  coarse: 'compile.coarse',
  open: 'compile.open-enforcement',
  unsupported: 'compile.unsupported',
} as const;

function permissionTable(permissions: readonly ReportedPermission[], locale: Locale): string {
  if (permissions.length === 0) return say(locale, 'compile.nothing-granted');
  const head = [
    say(locale, 'compile.column-permission'),
    say(locale, 'compile.column-enforcement'),
    say(locale, 'compile.column-by'),
    say(locale, 'compile.column-limits'),
    say(locale, 'compile.column-compensate'),
    say(locale, 'compile.column-sources'),
  ];
  const rows = permissions.map((item) => [
    cell(codeSpan(oneLine(item.permission))),
    say(locale, ENFORCEMENT[item.enforcement]),
    item.by === undefined ? '–' : cell(codeSpan(item.by)),
    [
      item.wider && say(locale, 'compile.wider', { what: item.wider }),
      item.cannot && say(locale, 'compile.cannot', { what: item.cannot }),
      item.note,
    ]
      .filter((text) => text !== undefined)
      .map(cell)
      .join('<br>') || '–',
    item.compensate === undefined ? '–' : cell(item.compensate),
    references(item.sources),
  ]);
  return [tableLine(head), tableLine(head.map(() => '---')), ...rows.map(tableLine)].join('\n');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** What the same closes stands in one line. */
function openLines({ open }: ReportedComponent, locale: Locale): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const { capability, by, closes, sources: from } of open) {
    const what =
      by === undefined ? `\`${capability}\`` : say(locale, 'compile.opened-by', { capability, by });
    const rest = `${closes} ${references(from)}`;
    lines.set(rest, [...(lines.get(rest) ?? []), what]);
  }
  return [...lines].map(
    ([closes, whats]) => `- ${say(locale, 'compile.open-item', { what: whats.join(', '), closes })}`,
  );
}

function wideningLines({ widened }: EnforcementReport, locale: Locale): readonly string[] {
  return widened.map(({ component, part, permissions }) =>
    [
      `- ${say(locale, 'compile.widening', {
        component: codeSpan(oneLine(component)),
        part: codeSpan(oneLine(part)),
        permissions: permissions.map((text) => codeSpan(oneLine(text))).join(', '),
      })}`,
    ].join('\n'),
  );
}

function placeholderLines({ placeholders }: EnforcementReport, locale: Locale): readonly string[] {
  return placeholders.map(
    ({ interface: id, functions }) =>
      `- ${say(locale, 'compile.placeholder', { id: codeSpan(id), functions: functions.map(codeSpan).join(', ') })}`,
  );
}

function valueLines({ values }: EnforcementReport, locale: Locale): readonly string[] {
  return values.map(
    ({ component, capability, name }) =>
      `- ${say(locale, 'compile.value', { component: codeSpan(oneLine(component)), capability, name: codeSpan(oneLine(name)) })}`,
  );
}

function sourceText({ title, url, read }: Source, locale: Locale): string {
  const place = url === undefined ? '' : ` <${url}>`;
  return `${title}${place}, ${say(locale, 'compile.source-read', { date: read })}`;
}

function references(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}]`).join(' ');
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}

function cell(text: string): string {
  return oneLine(text).replaceAll('|', '\\|');
}
