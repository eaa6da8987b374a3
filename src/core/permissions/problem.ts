import type { Place } from '../finding.ts';
import type { Capability } from './capability.ts';

/** Why an item of a cell was not read. What it says to people is in `describe-problem.ts`. */
export type ProblemCode =
  | 'capability-unknown'
  | 'interface-unknown'
  | 'interface-grants-nothing'
  | 'interface-many'
  | 'scope-invalid'
  | 'scope-unexpected'
  | 'scope-single'
  | 'origin-path'
  | 'parent-directory'
  | 'ambiguous'
  | 'unbalanced'
  | 'none-beside-grants'
  | 'after-note'
  | 'row-name'
  | 'cell-cut';

/** An item that could not be read: it stays in the table as it was, and this says why. */
export interface Problem {
  readonly code: ProblemCode;
  /** The item as written. */
  readonly text: string;
  readonly capability?: Capability;
  /** The part that is wrong, where it is smaller than the item. */
  readonly part?: string;
  /** The nearest item that can be read. */
  readonly nearest?: string;
  /** The capabilities that an interface may stand for, or the two readings of an ambiguous item. */
  readonly choices?: readonly string[];
  readonly where: Place;
}
