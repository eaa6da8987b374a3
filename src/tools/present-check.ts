import type { AnsweredFinding, CheckAnswer } from '../core/check/answer.ts';
import { sayPlace } from '../core/check/say-place.ts';
import { say } from '../core/locales/say.ts';

/** An answer as Markdown that can be acted on at once. */
export function presentCheck(answer: CheckAnswer): string {
  const { locale, verdict, counts, findings, not_shown: notShown, rows, date } = answer;
  const parts = [
    `**${say(locale, 'check.sum', { verdict: say(locale, `check.${verdict}`), ...counts })}** ${say(locale, 'check.rows', { rows })}`,
    findings.map((finding) => findingText(finding, answer)).join('\n'),
    notShown > 0 ? say(locale, 'check.not-shown', { count: notShown }) : '',
    say(locale, counts.error + counts.warning > 0 ? 'check.next-mend' : 'check.next-clean'),
    say(locale, 'check.dated', { date }),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function findingText(finding: AnsweredFinding, { locale }: CheckAnswer): string {
  const { severity, rule, what, why, fix, replacement, source } = finding;
  const head = `- **${say(locale, `check.severity.${severity}`)}** ${sayPlace(locale, finding)} (\`${rule}\`): ${what}`;
  return [
    head,
    ...(why === undefined ? [] : [`  - ${say(locale, 'check.why')} ${why}`]),
    `  - ${say(locale, 'check.fix')} ${fix}`,
    ...(replacement === undefined ? [] : [`  - ${say(locale, 'check.replacement', { replacement })}`]),
    ...(source
      ? [`  - ${say(locale, 'check.source')} ${[source.title, source.url].filter(Boolean).join(', ')}`]
      : []),
  ].join('\n');
}
