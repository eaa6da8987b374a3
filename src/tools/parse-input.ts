import type { z } from 'zod';
import { nearest, quote, userError, UserError } from '../core/errors.ts';
import type { Tool } from './define-tool.ts';

type Issue = z.core.$ZodIssue;

/**
 * Reads a tool's input. `""` counts as absent where a value is optional. What does not fit is one `UserError` that
 * names each field, what is accepted there, and the nearest name for one that is not known.
 */
export function parseInput<Input extends z.ZodObject>(
  tool: Pick<Tool<Input>, 'name' | 'input'>,
  given: Readonly<Record<string, unknown>>,
): z.output<Input> {
  const result = tool.input.safeParse(withoutBlanks(tool.input, given), { reportInput: true });
  if (result.success) return result.data;
  const fields = Object.keys(tool.input.shape);
  const problems = result.error.issues.flatMap((issue) => sayIssue(issue, tool.name, fields));
  throw new UserError((locale) => problems.map((problem) => problem.in(locale)).join('\n'));
}

function withoutBlanks(input: z.ZodObject, given: Readonly<Record<string, unknown>>): unknown {
  const isBlank = (name: string, value: unknown) =>
    value === '' && Object.hasOwn(input.shape, name) && input.shape[name]!.safeParse(undefined).success;
  return Object.fromEntries(Object.entries(given).filter(([name, value]) => !isBlank(name, value)));
}

function sayIssue(issue: Issue, tool: string, fields: readonly string[]): readonly UserError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => sayUnknown(key, issue.path, tool, issue.path.length === 0 ? fields : []));
  }
  return [sayField(fieldName(issue.path), issue)];
}

function sayUnknown(
  key: string,
  path: readonly PropertyKey[],
  tool: string,
  fields: readonly string[],
): UserError {
  const name = quote(fieldName([...path, key]));
  if (fields.length === 0) return userError('tools.unknown-key', { name });
  const near = nearest(key, fields);
  const values = { name, tool, accepted: fields.join(', ') };
  return near === undefined
    ? userError('tools.unknown-field', values)
    : userError('tools.unknown-field-near', { ...values, near });
}

function sayField(field: string, issue: Issue): UserError {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? userError('tools.missing', { field })
        : userError('tools.wrong-type', { field, expected: issue.expected });
    case 'invalid_value': {
      const accepted = issue.values.map(String);
      if (issue.input === undefined)
        return userError('tools.missing-choice', { field, accepted: accepted.join(', ') });
      const value = written(issue.input);
      const near = nearest(value, accepted);
      const values = { field, value: quote(value), accepted: accepted.join(', ') };
      return near === undefined
        ? userError('tools.not-accepted', values)
        : userError('tools.not-accepted-near', { ...values, near });
    }
    case 'too_big':
      return userError('tools.too-large', { field, limit: Number(issue.maximum) });
    case 'too_small':
      return userError('tools.too-small', { field, limit: Number(issue.minimum) });
    default:
      return userError('tools.wrong-form', { field });
  }
}

/** A value as a message shows it; what is nested stays closed, however deep it is. */
function written(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

/** `components[0].name` */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
