/** Where a dated fact stands: what may be used, what must be marked, what is gone. */
export type FactGroup = 'stable' | 'experimental' | 'retired';

/** A published memory figure that the before-and-after text may compute with; it is always quoted with its conditions. */
export interface QuotedMemory {
  /** Resident memory that each further instance adds, in MB. */
  readonly perInstanceMb: number;
  /** Memory of the host process itself, counted once, in MB. */
  readonly processMb: number;
  /** Publisher, date, what was measured and under which conditions, in the asked locale. */
  readonly text: string;
}

/** The facts of the catalogue that matter to one filled template, in one locale. */
export interface PromptFacts {
  /** The catalogue's date (ISO). */
  readonly date: string;
  /** One line of Markdown each, without list marker and line break. */
  readonly lines: readonly { readonly group: FactGroup; readonly text: string }[];
  /** Published performance figures, each with source, date and conditions; only the before-and-after text shows them. */
  readonly figures?: readonly string[];
  readonly memory?: QuotedMemory;
}
