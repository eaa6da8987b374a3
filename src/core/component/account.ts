import { userError } from '../errors.ts';
import { LIMITS } from './limits.ts';

/** Counts what one reading produces, nested binaries included, and stops it at the limits. */
export class Account {
  #definitions = 0;
  #listed = 0;

  define(offset: number): void {
    this.#definitions += 1;
    if (this.#definitions > LIMITS.definitions) {
      throw userError('component.too-many', { offset, limit: LIMITS.definitions });
    }
  }

  list(count: number, offset: number): void {
    this.#listed += count;
    if (this.#listed > LIMITS.listed) {
      throw userError('component.too-many', { offset, limit: LIMITS.listed });
    }
  }

  /** Refuses depth `depth`, where the outermost is 0. */
  enter(depth: number, offset: number): void {
    if (depth > LIMITS.depth) throw userError('component.too-deep', { offset, limit: LIMITS.depth });
  }
}
