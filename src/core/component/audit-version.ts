import type { Place } from '../finding.ts';
import { sayAll } from '../locales/say.ts';
import type { AuditedVersion, AuditFinding } from './audited.ts';
import { isOfHost } from './hosts.ts';
import { listNames } from './list-names.ts';

/** The packages that WASI releases together under one version. */
const RELEASED_TOGETHER: ReadonlySet<string> = new Set(
  ['cli', 'clocks', 'filesystem', 'http', 'io', 'random', 'sockets'].map((name) => `wasi:${name}`),
);

interface Versioned {
  readonly name: string;
  readonly interface?: string;
  readonly version?: string;
}

/**
 * The versions of imports and exports that a host has a part in. `runs` lists what the target runs: `wasi@0.2.12` for all of WASI, a package
 * with its version for anything else; a package that it does not mention is not judged.
 */
export function auditVersions(
  { imports, exports }: { readonly imports: readonly Versioned[]; readonly exports: readonly Versioned[] },
  runs: readonly string[] | undefined,
): readonly AuditedVersion[] {
  const found = new Map<string, { package: string; version: string; names: Set<string> }>();
  for (const { name, interface: path, version } of [...imports, ...exports]) {
    if (path === undefined || version === undefined || !isOfHost(path)) continue;
    const own = path.slice(0, path.indexOf('/'));
    const family = RELEASED_TOGETHER.has(own) ? 'wasi' : own;
    const key = `${family}@${version}`;
    const entry = found.get(key) ?? { package: family, version, names: new Set() };
    found.set(key, entry);
    entry.names.add(name);
  }
  return [...found.values()].map((entry) => judgeVersion(entry, runs));
}

function judgeVersion(
  {
    package: family,
    version,
    names,
  }: { readonly package: string; readonly version: string; readonly names: ReadonlySet<string> },
  runs: readonly string[] | undefined,
): AuditedVersion {
  const prefix = `${family}@`;
  const offered = (runs ?? []).filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
  const judged = runs !== undefined && (offered.length > 0 || family === 'wasi');
  return {
    package: family,
    version,
    names: [...names],
    ...(judged ? { runs: offered.some((known) => runsVersion(known, version)) } : {}),
  };
}

/**
 * Hosts match a released version by its track (`0.2`, `1`), in both directions; drafts and candidates only exactly.
 */
function runsVersion(offered: string, wanted: string): boolean {
  if (offered === wanted) return true;
  const track = trackOf(offered);
  return track !== undefined && track === trackOf(wanted);
}

/** `0.2` of `0.2.12`, `1` of `1.4.0` and of `1`; nothing for a draft. */
function trackOf(version: string): string | undefined {
  const [, major, minor] = /^(\d{1,9})(?:\.(\d{1,9}))?(?:\.\d{1,9})?$/.exec(version) ?? [];
  if (major === undefined) return undefined;
  return major === '0' ? `0.${minor ?? ''}` : major;
}

/** Versions that the target does not run, and WASI generations beside each other where no target is known. */
export function findVersions(versions: readonly AuditedVersion[], where: Place): readonly AuditFinding[] {
  const refused = versions.filter(({ runs }) => runs === false);
  const wasi = versions.filter((item) => item.package === 'wasi' && item.runs === undefined);
  const generations = [...new Set(wasi.map(({ version }) => trackOf(version) ?? version))];
  return [
    ...refused.map(
      ({ package: family, version, names }) =>
        ({
          rule: 'versions-run',
          severity: 'error',
          where,
          what: sayAll('audit.what-version', {
            version: listNames([`${family}@${version}`]),
            names: listNames(names),
          }),
          why: sayAll('audit.why-version'),
          fix: sayAll('audit.fix-version'),
        }) as const,
    ),
    ...(generations.length > 1
      ? [
          {
            rule: 'one-wasi-generation',
            severity: generations.some((version) => version.includes('-')) ? 'warning' : 'info',
            where,
            what: sayAll('audit.what-generations', { generations: listNames(generations) }),
            why: sayAll('audit.why-generations'),
            fix: sayAll('audit.fix-generations'),
          } as const,
        ]
      : []),
  ];
}
