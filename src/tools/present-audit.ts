import type { AuditReport } from '../core/component/audit-report.ts';
import { quote } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import { codeSpan } from '../core/permissions/code-spans.ts';

/** An audit as Markdown: verdict, findings, then what each of them stands on. */
export function presentAudit(report: AuditReport): string {
  const { locale, findings, permissions, exports, parts, left_out, proposed } = report;
  const blocks = [
    headOf(report),
    section(
      locale,
      'audit.title-findings',
      findings.map((finding) => findingItem(locale, finding)),
    ),
    section(locale, 'audit.title-imports', importItems(report)),
    section(
      locale,
      'audit.title-permissions',
      permissions.map(({ component, permission, status }) =>
        item(
          locale,
          say(locale, `audit.status.${status}`),
          `${codeSpan(permission)} (${codeSpan(component)})`,
        ),
      ),
    ),
    section(
      locale,
      'audit.title-exports',
      exports.map(({ name, status, reason }) =>
        item(locale, say(locale, `audit.status.${status}`), `${codeSpan(name)} – ${reason}`),
      ),
    ),
    section(
      locale,
      'audit.title-parts',
      parts.map(({ name, row, imports }) => {
        const label = row === undefined ? codeSpan(name) : `${codeSpan(name)} (${codeSpan(row)})`;
        return item(locale, label, imports.map(codeSpan).join(', '));
      }),
    ),
    proposed === undefined ? '' : proposalOf(locale, proposed),
    left_out > 0 ? say(locale, 'audit.left-out', { count: left_out }) : '',
  ];
  return blocks.filter((part) => part !== '').join('\n\n');
}

function headOf(report: AuditReport): string {
  const { locale, verdict, fail_on, file, components, kind, toolchain, producers, counts, target } = report;
  const name = file === undefined ? say(locale, 'audit.this-binary') : codeSpan(quote(file).slice(1, -1));
  const rows = components.map(codeSpan).join(' + ');
  const result =
    components.length === 0
      ? say(locale, `audit.head-alone-${verdict}`, { name, severity: fail_on })
      : say(locale, `audit.head-${verdict}`, { name, rows, severity: fail_on });
  const { error, warning, info } = counts;
  const made = [...new Set([...(toolchain === undefined ? [] : [toolchain]), ...producers])].map(codeSpan);
  return [
    `**${result}**`,
    '',
    `- ${say(locale, 'audit.count-findings', { error, warning, info })}`,
    `- ${say(locale, 'audit.count-imports', { granted: counts.granted, refused: counts.not_granted, inert: counts.inert, unknown: counts.unknown })}`,
    ...(components.length === 0
      ? []
      : [
          `- ${say(locale, 'audit.count-permissions', { used: counts.used, unused: counts.unused, hidden: counts.not_visible })}`,
        ]),
    `- ${say(locale, `audit.kind-${kind}`)}${made.length === 0 ? '' : ` – ${made.join(', ')}`}`,
    ...versionItems(locale, report.versions, target),
  ].join('\n');
}

function versionItems(
  locale: Locale,
  versions: AuditReport['versions'],
  target: AuditReport['target'],
): readonly string[] {
  if (versions.length === 0) return [];
  const names = (wanted: boolean | undefined) =>
    versions.flatMap(({ name, runs }) => (runs === wanted ? [codeSpan(name)] : [])).join(', ');
  const line = (key: 'audit.versions' | 'audit.versions-run' | 'audit.versions-refused', list: string) =>
    list === '' ? [] : [`- ${say(locale, key, { versions: list, target: target ?? '' })}`];
  return [
    ...line('audit.versions-run', names(true)),
    ...line('audit.versions-refused', names(false)),
    ...line('audit.versions', names(undefined)),
  ];
}

type SectionTitle =
  | 'audit.title-findings'
  | 'audit.title-imports'
  | 'audit.title-permissions'
  | 'audit.title-exports'
  | 'audit.title-parts';

function section(locale: Locale, title: SectionTitle, items: readonly string[]): string {
  return items.length === 0 ? '' : [`## ${say(locale, title)}`, '', ...items].join('\n');
}

function item(locale: Locale, label: string, text: string): string {
  return `- ${say(locale, 'audit.item', { label, text })}`;
}

function findingItem(locale: Locale, { rule, severity, where, what, why, fix }: Finding): string {
  const place = where.line === undefined ? '' : ` (${say(locale, 'audit.line', { line: where.line })})`;
  return item(locale, `**${severity}** \`${rule}\`${place}`, `${what} ${why} ${fix}`);
}

/** Those that need a look one by one, the inert ones together by reason. */
function importItems({ locale, imports, proposed }: AuditReport): readonly string[] {
  const inert = new Map<string, string[]>();
  const items: string[] = [];
  for (const { name, status, reason, granted_by, functions = [] } of imports) {
    if (status === 'inert') {
      inert.set(reason, [...(inert.get(reason) ?? []), codeSpan(name)]);
      continue;
    }
    const called = functions.length === 0 ? '' : ` (${functions.map(codeSpan).join(', ')})`;
    const why = granted_by === undefined ? reason : granted_by.map(codeSpan).join(', ');
    const label =
      proposed && status === 'granted' ? 'audit.status.needs' : (`audit.status.${status}` as const);
    items.push(item(locale, say(locale, label), `${codeSpan(name)}${called} – ${why}`));
  }
  const label = say(locale, 'audit.status.inert');
  return [
    ...items,
    ...[...inert].map(([reason, names]) =>
      item(locale, label, `${[...new Set(names)].join(', ')} – ${reason}`),
    ),
  ];
}

function proposalOf(locale: Locale, { markdown, decide }: NonNullable<AuditReport['proposed']>): string {
  const decisions = decide.map(({ permission, decision, because }) =>
    item(locale, codeSpan(permission), `${decision} (${because.map(codeSpan).join(', ')})`),
  );
  return [
    `## ${say(locale, 'audit.title-proposed')}`,
    '',
    markdown.trimEnd(),
    ...(decisions.length > 0 ? ['', say(locale, 'audit.decide'), '', ...decisions] : []),
  ].join('\n');
}
