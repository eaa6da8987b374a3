/** The tools that a text may name; a text asks for each with `{{#if tools.NAME}}`. */
export const NAMEABLE_TOOLS = [
  'fill_template',
  'search_catalogue',
  'check_architecture',
  'compile_permissions',
  'audit_component',
] as const;

/** What a body or partial may use besides the template's placeholders: each name, and what stands below it. */
export const CONTEXT_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['facts', ['date', 'stable', 'experimental', 'retired', 'figures']],
  ['tools', ['any', ...NAMEABLE_TOOLS]],
  ['missing', []],
  ['optional', []],
  ['unknown_languages', []],
  ['fence', []],
  ['memory', ['total', 'density', 'quoted', 'quoted_total', 'quoted_saved', 'quoted_density']],
]);

/** Names that no placeholder may have: those above, the argument `locale` and the words of Handlebars. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...CONTEXT_NAMES.keys(),
  'locale',
  'else',
  'false',
  'null',
  'this',
  'true',
  'undefined',
]);

type Texts = Readonly<Record<string, string>>;

/** The data that a text is filled with. Objects have no prototype, so that a name is never more than a name. */
export interface TemplateContext {
  /** Placeholder → value, or its label in brackets: what `{{name}}` shows. */
  readonly shown: Texts;
  /** The same, fit for a cell of a Markdown table. */
  readonly cells: Texts;
  /** Placeholder → value, or `''`: what `{{#if name}}` asks. */
  readonly given: Texts;
  readonly facts: {
    readonly date: string;
    readonly stable: readonly string[];
    readonly experimental: readonly string[];
    readonly retired: readonly string[];
    readonly figures: readonly string[];
  };
  readonly tools: Readonly<Record<string, boolean>>;
  /** Label and example of each required placeholder without a value. */
  readonly missing: readonly string[];
  /** The same for the others. */
  readonly optional: readonly string[];
  /** Values that stand where a language is asked and that name none; quoted and clipped. */
  readonly unknown_languages: readonly string[];
  /** Backticks, more in a row than any value holds: a code fence that no value can close. */
  readonly fence: string;
  readonly memory: Texts;
}
