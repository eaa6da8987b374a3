import { UserError } from '../errors.ts';
import { say } from '../locales/say.ts';

/** What is wrong with one template file, in the reader's locale. */
export type Problem = UserError;

/** A problem at a key of a file (`placeholders.0.name`, `line 12`), or with the file as a whole. */
export function problemIn(file: string, key: string | undefined, what: UserError): Problem {
  return new UserError((locale) =>
    key === undefined
      ? say(locale, 'templates.problem', { file, what: what.in(locale) })
      : say(locale, 'templates.problem-key', { file, key, what: what.in(locale) }),
  );
}

/** A problem in a line of a file, counted from 1. */
export function problemAt(file: string, line: number, what: UserError): Problem {
  return new UserError((locale) =>
    say(locale, 'templates.problem-key', {
      file,
      key: say(locale, 'templates.line', { line }),
      what: what.in(locale),
    }),
  );
}

/** All problems as one error, a line each. */
export function problemsError(problems: readonly Problem[]): UserError {
  return new UserError((locale) => problems.map((problem) => problem.in(locale)).join('\n'));
}
