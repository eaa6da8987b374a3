import type { EnforcementMatrix, Mode, TargetId } from '../catalogue/enforcement.ts';
import type { Judgement } from '../catalogue/judge.ts';
import type { LeftOpen } from '../catalogue/open-without.ts';
import type { Capability } from '../permissions/capability.ts';
import type { Locale, Text } from '../locales/locale.ts';
import type { InterfaceNames, WasiGeneration } from '../permissions/interface-names.ts';
import type { ExternalRow, Permission, PermissionsTable } from '../permissions/permission.ts';
import type { Lookup, Step } from './steps.ts';
import type { ManifestGrant } from './manifest-grant.ts';
import type { Worlds } from './worlds.ts';

/** A file to be written, by its path below the output folder, with `/` between its parts. */
export interface CompiledFile {
  readonly path: string;
  readonly content: string;
  /** True for the target's main file. */
  readonly main?: true;
}

/** A permission of a row, the `*` row's included, and how the target holds it. */
export interface PlannedPermission {
  readonly permission: Permission;
  readonly judgement: Judgement;
  /** The scopes that the target grants; absent where it grants none of them, or nothing is to be written. */
  readonly written?: Permission;
  /** Why a scope is not written although the target could grant it. */
  readonly obstacle?: Text;
}

export interface PlannedRow {
  /** As written in the table. */
  readonly component: string;
  /** Kebab-case; differs from row to row. */
  readonly name: string;
  readonly language: string;
  readonly mode: Mode;
  readonly permissions: readonly PlannedPermission[];
  /** The names of the rows that it calls, each once. */
  readonly calls: readonly string[];
  /** What it is not granted and the target leaves open. */
  readonly open: readonly LeftOpen[];
}

/** What is deployed as one: a row that nothing else starts, composed with everything that it calls. */
export interface Unit {
  /** The name of its root. */
  readonly name: string;
  readonly root: PlannedRow;
  /** Called ones before their callers, so that the root stands last. */
  readonly parts: readonly PlannedRow[];
  /** What the target has to grant the whole: the written permissions of every part, each once. */
  readonly granted: readonly Permission[];
}

export interface Plan {
  readonly target: TargetId;
  readonly wasi: WasiGeneration;
  /** Kebab-case. */
  readonly service: string;
  /** Where artefacts are published, without a tag: `registry.example/shop`. */
  readonly registry: string;
  readonly locale: Locale;
  /** The table itself, with its parameters set. */
  readonly table: PermissionsTable;
  readonly rows: readonly PlannedRow[];
  /** Every row is part of one of them at least. */
  readonly units: readonly Unit[];
  readonly externals: readonly ExternalRow[];
  /** Values of `env` and `config` names. */
  readonly values: ReadonlyMap<string, string>;
  readonly worlds: Worlds;
  /** The interface of each called component: name → id. */
  readonly offered: ReadonlyMap<string, string>;
}

/** The host's own interfaces behind a permission, with versions; undefined where the WASI interfaces stand behind it. */
export type HostInterfaces = (
  permission: Permission,
  wasi: WasiGeneration,
  server: ExternalRow | undefined,
) => InterfaceNames | undefined;

/** What can be written configuration for. The engine knows nothing of it but this. */
export interface Target {
  readonly id: TargetId;
  /** The exact WASI version of each generation that it runs. */
  readonly wasi: Partial<Readonly<Record<WasiGeneration, string>>>;
  /** `host`: the manifest says which component satisfies a call; `wac`: composed beforehand; `none`: neither. */
  readonly composition: 'host' | 'wac' | 'none';
  /** True where it runs core modules instead of components. */
  readonly modules?: true;
  /** True where pods run it, so that network policies hold what it cannot. */
  readonly kubernetes: boolean;
  readonly interfaces: HostInterfaces;
  /** The platform's matrix with what the files written hold beyond it; absent where they add nothing. */
  readonly matrix?: (platform: EnforcementMatrix) => EnforcementMatrix;
  /** Why a permission cannot be written although the matrix holds it; undefined where it can. */
  readonly obstacle?: (
    permission: Permission,
    server: ExternalRow | undefined,
    table: PermissionsTable,
  ) => Text | undefined;
  /** The target's own files. */
  write(plan: Plan): readonly CompiledFile[];
  /** What `write` grants, as finely as `read` can tell it. */
  grants(plan: Plan): readonly ManifestGrant[];
  /**
   * What a manifest grants. Total: a file that is none of this target's, or says nothing of grants, gives none.
   * A text that does not parse is a `UserError`.
   */
  read(text: string, file: string): readonly ManifestGrant[];
  /** The steps of the workflow that install what the target's own commands need. */
  readonly setup?: (lookup: Lookup) => readonly Step[];
  /** The steps that publish and sign; absent where each artefact is pushed as a component. */
  readonly publish?: (plan: Plan, lookup: Lookup) => readonly Step[];
  /** The shell lines that deploy what was published, for the workflow. */
  deploy(plan: Plan): readonly string[];
  /** True where a part of a composition is kept from what the whole is granted; absent where parts share everything. */
  readonly isolates?: (unit: Unit, part: PlannedRow, permission: Permission, plan: Plan) => boolean;
  /** True where one manifest grants it to all its components alike. */
  readonly sharesInManifest?: (capability: Capability) => boolean;
  /** Steps that the reader has to know of and no file can say. */
  readonly notes?: (plan: Plan) => readonly Text[];
}

/** Declares a target. */
export function defineTarget(target: Target): Target {
  return target;
}
