/** `error` reaches the default `fail_on`; `info` never makes a check fail unless asked. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Where a finding is: lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  /** The table row, counted from 1 without the header. */
  readonly row?: number;
  readonly component?: string;
}

/** A fact's origin: `read` is the ISO date on which the source was read. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly read: string;
}

/** One result of a check or an audit, in one locale. */
export interface Finding {
  /** The rule's id, which states the desired world. */
  readonly rule: string;
  readonly severity: Severity;
  readonly where: Place;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly source?: Source;
  /** The text to put in place of the one at `where`; only where it is certain. */
  readonly replacement?: string;
}
