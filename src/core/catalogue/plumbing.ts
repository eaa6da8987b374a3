import type { Text } from '../locales/locale.ts';
import type { EntryOf, Source } from './entry.ts';
import { ADAPTER_PLUMBING } from './plumbing/adapter.ts';
import { ENGINE_PLUMBING } from './plumbing/engines.ts';
import { NATIVE_PLUMBING } from './plumbing/native.ts';

/** What the binaries of a toolchain import whatever the code does. Interface ids carry a version only where it matters. */
export interface Plumbing {
  /** The catalogue entry of the language. */
  readonly language: string;
  /** As people and producers sections call it. */
  readonly toolchain: string;
  readonly when: Text;
  readonly imports: readonly string[];
  /** Of `imports`, those that come without any function: types only. */
  readonly typesOnly?: readonly string[];
  /** Per interface the functions that were seen, where they are known. */
  readonly functions?: Readonly<Record<string, readonly string[]>>;
  /** False: `[method]descriptor.open-at` is not among the functions, so no file can be opened. */
  readonly opens?: boolean;
  /** What it exports besides the world. */
  readonly exports?: readonly string[];
  readonly reason: Text;
  readonly sources: readonly Source[];
}

export const PLUMBING: readonly Plumbing[] = [...NATIVE_PLUMBING, ...ADAPTER_PLUMBING, ...ENGINE_PLUMBING];

/** What a language's entry says of it, in the order of `PLUMBING`. */
export function alwaysImports(language: string): NonNullable<EntryOf<'language'>['alwaysImports']> {
  return PLUMBING.filter((plumbing) => plumbing.language === language).map(({ when, imports, opens }) =>
    opens === undefined ? { when, imports: [...imports] } : { when, imports: [...imports], opens },
  );
}
