import { nearest, quote, userError } from '../core/errors.ts';

export const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** The form of the answer that the options name; `--json` is short for `--format json`. */
export function chooseFormat({
  format,
  json,
}: {
  readonly format?: string;
  readonly json?: boolean;
}): Format {
  const value = format ?? (json ? 'json' : 'pretty');
  const chosen = FORMATS.find((known) => known === value);
  if (chosen) return chosen;
  const values = { option: '--format', value: quote(value), accepted: FORMATS.join(', ') };
  const near = nearest(value, FORMATS);
  throw near === undefined
    ? userError('cli.locale', values)
    : userError('cli.locale-near', { ...values, near });
}
