import type * as z from 'zod';
import { quote, userError, type UserError } from '../errors.ts';
import type { PhraseKey } from '../locales/say.ts';
import { problemIn, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** A schema's issue as problems that name file and key. */
export function sayIssue(file: string, issue: Issue): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problemIn(file, [...issue.path, key].join('.'), userError('templates.key-unknown')),
    );
  }
  return [problemIn(file, issue.path.length > 0 ? issue.path.join('.') : undefined, whatOf(issue))];
}

function whatOf(issue: Issue): UserError {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? userError('templates.key-missing')
        : userError(TYPES.get(issue.expected) ?? 'templates.type-text');
    case 'too_big':
      return userError('templates.key-too-large', { limit: Number(issue.maximum) });
    case 'too_small':
      return userError('templates.key-empty');
    case 'invalid_value':
      return userError('templates.key-value', { accepted: issue.values.map(String).join(', ') });
    default:
      return userError('templates.key-form', { value: quote(String(issue.input)) });
  }
}

/** The schema's types by the name that people know them under. */
const TYPES: ReadonlyMap<string, TypePhrase> = new Map<string, TypePhrase>([
  ['object', 'templates.type-mapping'],
  ['record', 'templates.type-mapping'],
  ['array', 'templates.type-list'],
  ['boolean', 'templates.type-boolean'],
  ['int', 'templates.type-number'],
  ['number', 'templates.type-number'],
]);

type TypePhrase = Extract<PhraseKey, `templates.type-${string}`>;
