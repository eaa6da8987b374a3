import { LOCALES, type Locale } from '../../locales/locale.ts';
import { describeProblem, type ProblemText } from '../../permissions/describe-problem.ts';
import type { Problem } from '../../permissions/problem.ts';
import { isLeftover } from '../leftover.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule } from '../rule.ts';

export const permissionsReadable = defineRule({
  id: 'permissions-readable',
  severity: 'error',
  source: NOTATION,
  text: {
    en: {
      asks: 'Every permission is written in the notation.',
      why: 'What a machine cannot read it cannot compile, enforce or audit, and everyone reads prose in their own way.',
    },
    fr: {
      asks: 'Chaque permission est écrite dans la notation.',
      why: 'Ce qu’une machine ne lit pas ne se compile, ne s’impose ni ne s’audite, et chacun lit la prose à sa façon.',
    },
  },
  *check({ problems }) {
    const cut = new Set(problems.filter(({ code }) => code === 'cell-cut').map(({ where }) => where.line));
    for (const problem of problems) {
      // What a stray pipe cut in two is not closed either.
      const isHalf = problem.code === 'unbalanced' && cut.has(problem.where.line);
      if (isHalf || isLeftover(problem.text)) continue;
      const texts = describe(problem);
      yield {
        where: problem.where,
        what: { en: texts.en.what, fr: texts.fr.what },
        fix: { en: texts.en.fix, fr: texts.fr.fix },
        replacement: texts.en.replacement,
      };
    }
  },
});

function describe(problem: Problem): Readonly<Record<Locale, ProblemText>> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, describeProblem(locale, problem)])) as Record<
    Locale,
    ProblemText
  >;
}
