import type { Rule } from '../../src/core/check/rule.ts';
import { SEVERITIES, type Finding, type Source } from '../../src/core/finding.ts';
import type { Locale } from '../../src/core/locales/locale.ts';
import { say } from '../../src/core/locales/say.ts';
import { asCase, type Cases, type Given } from './check-cases/case.ts';

const WORDS = {
  en: {
    rules: 'Rules of the check',
    intro: '`check_architecture` and `wasm-architect check` apply these rules, each apart from the others.',
    columns: ['Rule', 'Severity', 'What it asks'],
    severity: 'Severity:',
    read: 'read',
    reported: 'Reported',
    accepted: 'Accepted',
    checked: 'Checked with:',
    against: 'Checked against this older document:',
    also: 'It also reports',
    line: 'line',
    all: 'All rules',
  },
  fr: {
    rules: 'Règles de la vérification',
    intro: '`check_architecture` et `wasm-architect check` appliquent ces règles, chacune à part des autres.',
    columns: ['Règle', 'Gravité', 'Ce qu’elle demande'],
    severity: 'Gravité :',
    read: 'lue le',
    reported: 'Signalé',
    accepted: 'Accepté',
    checked: 'Vérifié avec :',
    against: 'Vérifié par rapport à cet ancien document :',
    also: 'Elle signale aussi',
    line: 'ligne',
    all: 'Toutes les règles',
  },
} as const;

/** What the rule says of a case in a locale. */
export type Review = (given: Given, locale: Locale) => Promise<readonly Finding[]>;

/** The page of a rule: what it asks, why, and its cases with what it says of them. */
export async function rulePage(rule: Rule, cases: Cases, locale: Locale, review: Review): Promise<string> {
  const words = WORDS[locale];
  const reviewed = await Promise.all(cases.invalid[locale].map(([given]) => review(given, locale)));
  const english = await Promise.all(cases.invalid.en.map(([given]) => review(given, locale)));
  const [shown, ...others] = reviewed;
  const findings = [...reviewed, ...english].flat();
  const severities = new Set([rule.severity, ...findings.map(({ severity }) => severity)]);
  const found = SEVERITIES.filter((severity) => severities.has(severity));
  return [
    `# \`${rule.id}\``,
    rule.asks[locale],
    `**${words.severity}** ${found.map((severity) => say(locale, `check.severity.${severity}`)).join(', ')}`,
    `**${say(locale, 'check.why')}** ${rule.why[locale]}`,
    `**${say(locale, 'check.source')}** ${sourceText(rule.source, locale)}, ${words.read} ${rule.source.read}`,
    `## ${words.reported}`,
    ...example(cases.invalid[locale][0][0], locale),
    shown!.map((finding) => findingItem(finding, locale)).join('\n'),
    ...alsoReported([...others, ...english].flat(), shown!, locale),
    `## ${words.accepted}`,
    ...example(cases.valid[locale][0], locale),
    `[${words.all}](README.md)\n`,
  ].join('\n\n');
}

/** The page that lists the rules, in their order. */
export function rulesIndex(rules: readonly Rule[], locale: Locale): string {
  const { rules: title, intro, columns } = WORDS[locale];
  const rows = rules.map(
    ({ id, severity, asks }) =>
      `| [\`${id}\`](${id}.md) | ${say(locale, `check.severity.${severity}`)} | ${asks[locale]} |`,
  );
  const head = [`| ${columns.join(' | ')} |`, '| --- | --- | --- |'];
  return `# ${title}\n\n${intro}\n\n${[...head, ...rows].join('\n')}\n`;
}

function sourceText({ title, url = '' }: Source, locale: Locale): string {
  const address = url.replace('{locale}', locale);
  return address.startsWith('https:') ? `[${title}](${address})` : `${title}, \`${address}\``;
}

function example(given: Given, locale: Locale): string[] {
  const { document, target, wasi, against } = asCase(given);
  const words = WORDS[locale];
  const options = [target && `--target ${target}`, wasi && `--wasi ${wasi}`].filter(Boolean).join(' ');
  return [
    fenced(document),
    ...(options === '' ? [] : [`${words.checked} \`${options}\``]),
    ...(against === undefined ? [] : [words.against, fenced(against)]),
  ];
}

const fenced = (document: string) => `~~~~markdown\n${document.trimEnd()}\n~~~~`;

/** One finding for each text of a fix that the first case does not show. */
function alsoReported(findings: readonly Finding[], shown: readonly Finding[], locale: Locale): string[] {
  const known = new Set(shown.map(({ fix }) => fix));
  const others = findings.filter(({ fix }) => !known.has(fix) && known.add(fix));
  if (others.length === 0) return [];
  const items = others.map(
    ({ severity, what, fix }) => `- ${say(locale, `check.severity.${severity}`)} – ${what} ${fix}`,
  );
  return [`### ${WORDS[locale].also}`, items.join('\n')];
}

function findingItem({ severity, where, what, fix }: Finding, locale: Locale): string {
  return `- **${say(locale, `check.severity.${severity}`)}**, ${WORDS[locale].line} ${where.line} – ${what} ${say(locale, 'check.fix')} ${fix}`;
}
