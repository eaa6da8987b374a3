import type { Capability } from '../permissions/capability.ts';

/** What some functions of an interface can do, and what grants it. */
export interface Power {
  /** Any one of them grants it; the first is the one to propose. None: no permission grants it. */
  readonly grantedBy: readonly Capability[];
  /** Functions without their `[method]` and `[static]`: `descriptor.open-at`. Absent: every function. */
  readonly functions?: ReadonlySet<string>;
  /** It hands out what these interfaces work with, and does nothing unless one of them acts. */
  readonly opens?: readonly string[];
}

/** All functions of an interface together. */
export function all(...grantedBy: readonly Capability[]): readonly Power[] {
  return [{ grantedBy }];
}

/** Some functions of an interface, given as one text with spaces. */
export function some(functions: string, ...grantedBy: readonly Capability[]): Power {
  return { grantedBy, functions: new Set(functions.split(' ')) };
}

/** Functions that hand out what other interfaces work with. */
export function door(opens: readonly string[], ...grantedBy: readonly Capability[]): readonly Power[] {
  return [{ grantedBy, opens }];
}

/** No function of the interface can do anything by itself. */
export const PASSIVE: readonly Power[] = [];
