import type { Rule } from '../rule.ts';
import { scopeGiven } from './scope-given.ts';

/** Every rule, one file each, in the order of the documentation. */
export const RULES: readonly Rule[] = [scopeGiven];
