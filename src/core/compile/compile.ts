import type { Catalogue } from '../catalogue/catalogue.ts';
import type { TargetId } from '../catalogue/enforcement.ts';
import { matrixOf } from '../catalogue/matrix/index.ts';
import { userError } from '../errors.ts';
import type { Locale, Text } from '../locales/locale.ts';
import type { WasiGeneration } from '../permissions/interface-names.ts';
import { kebabName } from '../permissions/names.ts';
import type { PermissionsTable } from '../permissions/permission.ts';
import type { WitFile } from '../wit/wit-tools.ts';
import { makePlan } from './plan.ts';
import { reportOf, enforcementOf, type EnforcementReport } from './report.ts';
import { reportText } from './report-text.ts';
import { settle } from './settle.ts';
import { sharedFiles } from './shared-files.ts';
import type { CompiledFile } from './target.ts';
import type { PackageTexts } from './vendored-packages.ts';
import { targetOf } from './targets/index.ts';

export interface CompileOptions {
  readonly target: TargetId;
  /** Default: 0.2. */
  readonly wasi?: WasiGeneration;
  /** The name of the whole; default: `service`. */
  readonly service?: string;
  /** Where artefacts are published: `registry.example/shop`. */
  readonly registry?: string;
  /** Values of parameters, and of `env` and `config` names. */
  readonly set?: ReadonlyMap<string, string>;
  /** Refuses what the target does not hold exactly, instead of writing it wider. */
  readonly strict?: boolean;
  /** Written interfaces of called components. */
  readonly wit?: readonly WitFile[];
  /** The WIT packages that the worlds refer to, to stand beside them. */
  readonly packages?: PackageTexts;
  /** The version of `wasm-architect` that pipelines install. */
  readonly version: string;
  readonly locale: Locale;
  readonly catalogue: Pick<Catalogue, 'date' | 'byId' | 'byName'>;
}

export interface Compilation {
  readonly report: EnforcementReport;
  /** Ordered by path; none where the compilation is refused. */
  readonly files: readonly CompiledFile[];
  /** How many permissions are not written. */
  readonly unsupported: number;
  /** How many are written together with more. */
  readonly coarse: number;
  /** True where `strict` keeps everything from being written. */
  readonly refused: boolean;
}

/** Writes a table as the configuration of one target. Pure: the same table gives the same bytes. */
export function compile(table: PermissionsTable, options: CompileOptions): Compilation {
  const { locale, catalogue, wasi = '0.2', strict = false } = options;
  const target = targetOf(options.target);
  if (target.wasi[wasi] === undefined) {
    throw userError('compile.wasi-not-run', {
      target: target.id,
      wasi,
      accepted: Object.keys(target.wasi).join(', '),
    });
  }
  const { table: settled, values } = settle(table, options.set ?? new Map());
  const plan = makePlan(settled, target, {
    wasi,
    service: kebabName(options.service ?? 'service')
      .slice(0, MAX_NAME)
      .replace(/-+$/, ''),
    registry: registryOf(options.registry),
    locale,
    values,
    wit: options.wit ?? [],
  });
  const report = reportOf(plan, {
    experimental: (language) => experimental(catalogue.byName(language), 'language'),
    unstable: experimental(catalogue.byId(matrixOf(target.id, 'run').platform), 'platform'),
    notes: target.notes?.(plan) ?? [],
    ...(target.isolates && { isolates: target.isolates }),
  });
  const all = plan.rows.flatMap(({ permissions }) => permissions.map(enforcementOf));
  const count = (wanted: string) => all.filter((enforcement) => enforcement === wanted).length;
  const [unsupported, coarse] = [count('unsupported'), count('coarse')];
  const refused = strict && unsupported + coarse > 0;
  const files = refused
    ? []
    : [
        ...target.write(plan),
        ...sharedFiles(plan, target, { ...options, lookup: catalogue }),
        { path: 'ENFORCEMENT.md', content: reportText(report, locale, catalogue.date) },
      ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { report, files, unsupported, coarse, refused };
}

/** The longest name that Kubernetes takes for a label. */
const MAX_NAME = 63;

/** The placeholder host is reserved for examples, so that nothing can be pushed there by accident. */
function registryOf(given = 'registry.example/CHANGE-ME'): string {
  const trimmed = given.replace(/\/+$/, '');
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*(?::\d{1,5})?(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/.test(trimmed))
    return trimmed;
  throw userError('compile.registry', { value: JSON.stringify(given.slice(0, 80)) });
}

function experimental(
  entry: ReturnType<Catalogue['byName']>,
  kind: 'language' | 'platform',
): Text | undefined {
  if (entry?.kind !== kind || entry.maturity === 'stable' || entry.maturity === 'maturing') return undefined;
  return entry.reason;
}
