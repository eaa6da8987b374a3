import * as z from 'zod';
import { CAPABILITIES } from '../permissions/capability.ts';
import { MATURITIES, type KINDS } from './kinds.ts';

export { KINDS, MATURITIES } from './kinds.ts';

/** A text in every locale. Names, commands and identifiers stay as they are inside it. */
export const TextSchema = z.strictObject({ en: z.string().min(1).max(900), fr: z.string().min(1).max(1100) });

const IsoDate = z.iso.date();
const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const SourceSchema = z.strictObject({
  /** Where the fact stands: repository, path and revision, or the page's title. */
  title: z.string().min(3).max(300),
  url: z.url().optional(),
  /** The day it was read. */
  read: IsoDate,
});

/** A sentence with its own sources; without them the entry's sources carry it. */
export const FactSchema = z.strictObject({
  text: TextSchema,
  sources: z.array(SourceSchema).min(1).optional(),
});

/** A flag or option as typed, with the form of its value. */
export const FlagSchema = z.strictObject({
  /** As typed: `--dir`, `-S`. */
  name: z.string().regex(/^--?[A-Za-z0-9][\w.-]*$/),
  aliases: z.array(z.string()).optional(),
  /** The form of the value (`HOST[::GUEST[::PERMS]]`); absent for a switch. */
  value: z.string().optional(),
  /** The closed list of keys that such a flag takes (`-S key[=value]`). */
  keys: z.array(z.string()).optional(),
});

/** A subcommand; `name` holds the words after the binary (`component new`), and is empty for the binary itself. */
export const CommandSchema = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).optional(),
  flags: z.array(FlagSchema).optional(),
  /** True where `flags` is every flag of that version. */
  flagsComplete: z.boolean().optional(),
  /** True where the words after the first operand belong to the guest. */
  runsGuest: z.boolean().optional(),
});

/** A command, flag, key or name that is gone or that people write although it never existed. */
export const NotOfferedSchema = z.strictObject({
  /** As typed: `wasm-tools compose`, `wasmtime --allow-http`, `jco run --sandbox`. */
  name: z.string(),
  why: z.enum(['deprecated', 'removed', 'never-existed']),
  note: TextSchema,
  /** What to write instead, as typed. */
  instead: z.string().optional(),
  since: z.string().optional(),
  sources: z.array(SourceSchema).min(1),
});

export const CliSchema = z.strictObject({
  binary: z.string(),
  /** The version for which the lists hold. */
  version: z.string(),
  /** True where `commands` is every subcommand of that version. */
  complete: z.boolean(),
  commands: z.array(CommandSchema),
  sources: z.array(SourceSchema).min(1),
});

/** A configuration file's format: its keys, so that a checker can tell real ones from invented ones. */
export const ManifestSchema = z.strictObject({
  /** `spin.toml`, `WorkloadDeployment`. */
  name: z.string(),
  format: z.enum(['toml', 'yaml', 'json']),
  version: z.string(),
  apiVersion: z.string().optional(),
  kind: z.string().optional(),
  /** Dotted paths; `*` stands for any name, `[]` for list items, a closing `**` for anything below: `component.*.allowed_outbound_hosts[]`. */
  keys: z.array(z.string()),
  complete: z.boolean(),
  sources: z.array(SourceSchema).min(1),
});

const common = {
  /** The file's name. */
  id: Id,
  name: z.string().min(1).max(80),
  summary: TextSchema,
  maturity: z.enum(MATURITIES),
  /** Why that maturity. */
  reason: TextSchema,
  /** Other and former names that people type. */
  aliases: z.array(z.string()).optional(),
  versions: z
    .array(z.strictObject({ version: z.string(), date: IsoDate.optional(), note: TextSchema.optional() }))
    .optional(),
  cautions: z.array(FactSchema).optional(),
  /** Where a retired entry leads: ids. */
  successors: z.array(Id).optional(),
  /** Ids that a reader wants next. */
  related: z.array(Id).optional(),
  /** Commands, flags and names that are gone or never were. */
  notOffered: z.array(NotOfferedSchema).optional(),
  /** `partial`: part of it was read, the rest comes from a secondary page, and the text says so. */
  verified: z.union([z.literal(true), z.literal('partial')]),
  sources: z.array(SourceSchema).min(1),
};

const Support = z.strictObject({
  level: z.enum(['yes', 'partial', 'experimental', 'no', 'unknown']),
  note: TextSchema.optional(),
});

export const PlatformSchema = z.strictObject({
  ...common,
  kind: z.literal('platform'),
  form: z.enum([
    'runtime',
    'framework',
    'orchestrator',
    'kubernetes-shim',
    'hosted',
    'container-integration',
  ]),
  licence: z.string().optional(),
  governance: TextSchema.optional(),
  wasi: z.strictObject({ p1: Support, p2: Support, p3: Support }).optional(),
  componentModel: Support.optional(),
  httpServer: Support.optional(),
  /** Exact interface versions that the host runs: `wasi@0.2.12`, `wasi@0.3.0`, `wasi@0.3.0-rc-2026-03-15`. */
  runs: z.array(z.string()).optional(),
  sdks: z.array(z.string()).optional(),
  clis: z.array(CliSchema).optional(),
  manifests: z.array(ManifestSchema).optional(),
});

export const ToolSchema = z.strictObject({
  ...common,
  kind: z.literal('tool'),
  /** What it is for: build, bind, compose, publish, sign, inspect, virtualise. */
  purposes: z
    .array(z.enum(['build', 'bind', 'compose', 'publish', 'sign', 'inspect', 'virtualise', 'sbom']))
    .min(1),
  licence: z.string().optional(),
  governance: TextSchema.optional(),
  clis: z.array(CliSchema).optional(),
  manifests: z.array(ManifestSchema).optional(),
});

export const LanguageSchema = z.strictObject({
  ...common,
  kind: z.literal('language'),
  /** WASI generations that a component of this language can target: `0.1` (core module), `0.2`, `0.3`. */
  wasi: z.array(z.enum(['0.1', '0.2', '0.3'])),
  toolchains: z.array(
    z.strictObject({
      name: z.string(),
      version: z.string().optional(),
      date: IsoDate.optional(),
      note: TextSchema.optional(),
      /** The catalogue entry of that tool. */
      entry: Id.optional(),
    }),
  ),
  /** Shell lines from nothing to a component; empty where there is no path. */
  build: z.array(z.string()),
  buildHttp: z.array(z.string()).optional(),
  /** How the result is run where the usual command is not enough. */
  run: z.array(z.string()).optional(),
  /** Where the build leaves the component. */
  output: z.string().optional(),
  /** How CI sets the toolchain up: `uses:` references of action entries or shell lines. */
  ci: z.array(z.string()).optional(),
  size: TextSchema.optional(),
  /** What its components import although the code uses none of it; see `component/plumbing`. */
  alwaysImports: z
    .array(z.strictObject({ when: TextSchema, imports: z.array(z.string()), opens: z.boolean().optional() }))
    .optional(),
  limitations: z.array(FactSchema).optional(),
});

export const InterfaceSchema = z.strictObject({
  ...common,
  kind: z.literal('interface'),
  /** The WIT package: `wasi:http`, `spin:key-value`; absent where its WIT was not read. */
  package: z
    .string()
    .regex(/^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/)
    .optional(),
  vendor: z.enum(['wasi', 'wasi-proposal', 'spin', 'wasmcloud', 'jco', 'fastly']),
  phase: z.number().int().min(1).max(5).optional(),
  /** A record for each generation in which the functions differ; none where the WIT was not read. */
  interfaces: z.array(
    z.strictObject({
      /** `wasi:http/types`. */
      id: z.string(),
      /** Exact versions in which it exists, oldest first. */
      versions: z.array(z.string()),
      direction: z.enum(['import', 'export', 'both']),
      capabilities: z.array(z.enum(CAPABILITIES)),
      /** True where importing it is enough to act and only the host's policy stands in the way. */
      ambient: z.boolean().optional(),
      risk: z.enum(['none', 'low', 'medium', 'high', 'critical']).optional(),
      functions: z.array(z.string()).optional(),
      note: TextSchema.optional(),
      /** What it became in the next WASI generation, or what replaced it. */
      becomes: z.string().optional(),
    }),
  ),
  worlds: z
    .array(
      z.strictObject({
        /** `wasi:http/proxy`. */
        id: z.string(),
        /** Exact versions in which it exists, oldest first. */
        versions: z.array(z.string()).optional(),
        exports: z.array(z.string()),
        /** As declared, with its `include`s; interfaces of which these `use` types come on top. */
        imports: z.array(z.string()),
        note: TextSchema.optional(),
      }),
    )
    .optional(),
  /** Which host runs which versions: host entry id → exact versions. */
  hosts: z.record(Id, z.array(z.string()).min(1)).optional(),
});

export const ActionSchema = z.strictObject({
  ...common,
  kind: z.literal('action'),
  /** What stands behind `uses:` without the version: `actions/checkout`. */
  uses: z.string(),
  tag: z.string().optional(),
  /** The full commit hash of that tag, which workflows pin. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .optional(),
  inputs: z.array(z.string()).optional(),
  outputs: z.array(z.string()).optional(),
});

export const FigureSchema = z.strictObject({
  ...common,
  kind: z.literal('figure'),
  claim: TextSchema,
  measures: TextSchema,
  publisher: z.string(),
  published: z.string().optional(),
  conditions: TextSchema,
  evidence: z.enum(['project-claim', 'vendor-claim', 'peer-reviewed', 'independent', 'secondary']),
});

export const TrapSchema = z.strictObject({
  ...common,
  kind: z.literal('trap'),
  /** What people believe or write, the truth, and what to do. */
  fix: TextSchema.optional(),
});

/** One fact sheet. The union is told apart by `kind`. */
export const EntrySchema = z.discriminatedUnion('kind', [
  PlatformSchema,
  ToolSchema,
  LanguageSchema,
  InterfaceSchema,
  ActionSchema,
  FigureSchema,
  TrapSchema,
]);

export type Entry = z.output<typeof EntrySchema>;
export type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>;
export type Kind = (typeof KINDS)[number];
export type Maturity = (typeof MATURITIES)[number];
export type Flag = z.output<typeof FlagSchema>;
export type Command = z.output<typeof CommandSchema>;
export type Cli = z.output<typeof CliSchema>;
export type Manifest = z.output<typeof ManifestSchema>;
export type NotOffered = z.output<typeof NotOfferedSchema>;
export type Source = z.output<typeof SourceSchema>;
