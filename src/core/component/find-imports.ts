import type { Place, Severity } from '../finding.ts';
import type { Text } from '../locales/locale.ts';
import { sayAll } from '../locales/say.ts';
import type { Capability } from '../permissions/capability.ts';
import { append } from './append.ts';
import type { Allowance } from './audit-import.ts';
import type { AuditedImport, AuditFinding, AuditRule } from './audited.ts';
import { listNames } from './list-names.ts';
import type { Toolchain } from './toolchain.ts';

/** Capabilities that reach nothing outside the component. */
const MILD: ReadonlySet<Capability> = new Set(['args', 'stdio', 'clocks', 'random', 'exit']);

/** A C library links the functions of all sockets as soon as one is used. */
const SOCKETS: ReadonlySet<Capability> = new Set(['tcp-connect', 'tcp-listen', 'udp', 'udp-listen', 'dns']);

/** More groups than this are said together. */
const MOST = 100;

/**
 * What nobody granted: one finding for each capability, each component called and each unknown import. `row` is said
 * where the imports are those of a part of a composition.
 */
export function findImports(
  imports: readonly AuditedImport[],
  where: Place,
  { toolchain, grants }: Pick<Allowance, 'toolchain' | 'grants'>,
  row?: string,
): readonly AuditFinding[] {
  const circumstances = {
    row: row === undefined ? undefined : listNames([row]),
    toolchain,
    sockets: grants.some(({ permission }) => SOCKETS.has(permission.capability)),
  };
  const groups = new Map<string, AuditedImport[]>();
  for (const item of imports) {
    if (item.status === 'granted' || item.status === 'inert' || item.opens !== undefined) continue;
    const key = groupOf(item, toolchain);
    append(groups, groups.size < MOST || groups.has(key) ? key : `other ${item.need.kind}`, item);
  }
  return [...groups.values()].map((group) => findingOf(group, where, circumstances));
}

/** What a toolchain always links is said together, whatever it is. */
function groupOf({ name, need }: AuditedImport, toolchain: Toolchain | undefined): string {
  if (need.kind !== 'capability') return `import ${name}`;
  return toolchain?.linked.has(need.capabilities[0]!) ? 'linked' : need.capabilities[0]!;
}

function findingOf(
  group: readonly AuditedImport[],
  where: Place,
  circumstances: Circumstances,
): AuditFinding {
  const names = listNames([...new Set(group.map(({ name }) => name))]);
  const functions = listNames(group.flatMap((item) => item.functions));
  const { row } = circumstances;
  const why = sayAll(row === undefined ? 'audit.why-granted' : 'audit.why-part');
  const finding = (rule: AuditRule, severity: Severity, what: Text, fix: Text): AuditFinding => ({
    rule,
    severity,
    where,
    what,
    why,
    fix,
  });
  const { need } = group[0]!;
  switch (need.kind) {
    case 'capability': {
      const capabilities = [...new Set(group.flatMap((item) => firstCapability(item)))];
      const capability = capabilities.join(', ');
      const what =
        row === undefined
          ? sayAll('audit.what-not-granted', { names, functions, capability })
          : sayAll('audit.what-part', { row, names, functions, capability });
      const { mild, fix } = remedyOf(capabilities, circumstances);
      return finding('imports-granted', mild ? 'warning' : 'error', what, fix);
    }
    case 'call':
      return finding(
        'imports-granted',
        'error',
        row === undefined
          ? sayAll('audit.what-no-call', { names, functions })
          : sayAll('audit.what-part-call', { row, names, functions }),
        sayAll('audit.fix-call', { component: need.names[0] ?? '…' }),
      );
    case 'everything':
      return finding(
        'imports-granted',
        'error',
        sayAll('audit.what-everything', { names }),
        sayAll('audit.fix-everything'),
      );
    default:
      return finding(
        'imports-known',
        'warning',
        sayAll('audit.what-unknown', { names }),
        sayAll('audit.fix-unknown'),
      );
  }
}

function firstCapability({ need }: AuditedImport): readonly Capability[] {
  return need.kind === 'capability' ? need.capabilities.slice(0, 1) : [];
}

/** What decides how grave a missing grant is. */
interface Circumstances {
  /** Quoted; of the part that imports. */
  readonly row: string | undefined;
  readonly toolchain: Toolchain | undefined;
  /** True where the row has some permission for sockets. */
  readonly sockets: boolean;
}

/** `mild`: nothing outside can be reached, or the toolchain links the functions without being asked. */
function remedyOf(
  capabilities: readonly Capability[],
  { toolchain, sockets }: Circumstances,
): { readonly mild: boolean; readonly fix: Text } {
  const [capability] = capabilities as readonly [Capability];
  if (toolchain?.linked.has(capability)) {
    const key = toolchain.name === 'Python' ? 'audit.fix-python' : 'audit.fix-linked';
    return {
      mild: true,
      fix: sayAll(key, { toolchain: toolchain.name, capability: capabilities.join(', ') }),
    };
  }
  if (sockets && SOCKETS.has(capability))
    return { mild: true, fix: sayAll('audit.fix-sockets', { capability }) };
  if (toolchain?.name === 'JavaScript' && capability === 'http-out') {
    return { mild: false, fix: sayAll('audit.fix-javascript-http') };
  }
  if (toolchain?.name === 'Python' && capability === 'http-out') {
    return { mild: false, fix: sayAll('audit.fix-python-http') };
  }
  return { mild: MILD.has(capability), fix: sayAll('audit.fix-grant', { capability }) };
}
