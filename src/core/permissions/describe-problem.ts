import { quote } from '../errors.ts';
import type { Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import { capabilityDeclaration } from './capability.ts';
import type { Problem } from './problem.ts';

/** What is wrong with an unread item and how to mend it; `replacement` is the whole item where one reading is certain. */
export interface ProblemText {
  readonly what: string;
  readonly fix: string;
  readonly replacement?: string;
}

export function describeProblem(locale: Locale, problem: Problem): ProblemText {
  const values = {
    text: quote(problem.text),
    part: quote(problem.part ?? problem.text),
    capability: problem.capability ? `\`${problem.capability}\`` : '',
    choices: (problem.choices ?? []).map((choice) => `\`${choice}\``).join(', '),
  };
  const what = say(locale, `notation.${problem.code}`, values);
  if (problem.nearest !== undefined) {
    const fix = say(locale, 'notation.fix.nearest', { nearest: `\`${problem.nearest}\`` });
    const isCertain = problem.code === 'scope-invalid' && problem.part !== undefined;
    return { what, fix, ...(isCertain && { replacement: problem.nearest }) };
  }
  return { what, fix: fixOf(locale, problem, values) };
}

function fixOf(locale: Locale, problem: Problem, values: { capability: string; choices: string }): string {
  switch (problem.code) {
    case 'capability-unknown':
      return say(locale, 'notation.fix.capability');
    case 'interface-unknown':
    case 'interface-grants-nothing':
      return say(locale, 'notation.fix.interface');
    case 'interface-many':
      return say(locale, 'notation.fix.many', values);
    case 'scope-invalid':
    case 'origin-path':
    case 'parent-directory': {
      const kind = problem.capability ? capabilityDeclaration(problem.capability).scope : 'nothing';
      return say(locale, 'notation.fix.scope', {
        ...values,
        accepted: say(locale, `notation.accepts.${kind}`),
      });
    }
    case 'scope-unexpected':
      return say(locale, 'notation.fix.remove-scope', values);
    case 'scope-single':
      return say(locale, 'notation.fix.single');
    case 'ambiguous':
      return say(locale, 'notation.fix.ambiguous');
    case 'unbalanced':
      return say(locale, 'notation.fix.unbalanced');
    case 'none-beside-grants':
      return say(locale, 'notation.fix.none');
    case 'after-note':
      return say(locale, 'notation.fix.after-note');
    case 'row-name':
      return say(locale, 'notation.fix.row-name');
    case 'cell-cut':
      return say(locale, 'notation.fix.cell-cut');
  }
}
