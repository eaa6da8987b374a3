import type { Place, Severity } from '../finding.ts';
import type { Text } from '../locales/locale.ts';
import { sayAll } from '../locales/say.ts';
import type { Capability } from '../permissions/capability.ts';
import { append } from './append.ts';
import type { AuditedImport, AuditFinding, AuditRule } from './audited.ts';
import { listNames } from './list-names.ts';
import type { Toolchain } from './toolchain.ts';

/** Capabilities that reach nothing outside the component. */
const MILD: ReadonlySet<Capability> = new Set(['args', 'stdio', 'clocks', 'random', 'exit']);

/** More groups than this are said together. */
const MOST = 100;

/** What nobody granted: one finding for each capability, each component called and each unknown import. */
export function findImports(
  imports: readonly AuditedImport[],
  where: Place,
  toolchain: Toolchain | undefined,
): readonly AuditFinding[] {
  const groups = new Map<string, AuditedImport[]>();
  for (const item of imports) {
    if (item.status === 'granted' || item.status === 'inert' || item.opens !== undefined) continue;
    const key = item.need.kind === 'capability' ? item.need.capabilities[0]! : `import ${item.name}`;
    append(groups, groups.size < MOST || groups.has(key) ? key : `other ${item.need.kind}`, item);
  }
  return [...groups.values()].map((group) => findingOf(group, where, toolchain));
}

function findingOf(
  group: readonly AuditedImport[],
  where: Place,
  toolchain: Toolchain | undefined,
): AuditFinding {
  const names = listNames([...new Set(group.map(({ name }) => name))]);
  const functions = listNames(group.flatMap((item) => item.functions));
  const why = sayAll('audit.why-granted');
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
      const [capability] = need.capabilities as readonly [Capability];
      const what = sayAll('audit.what-not-granted', { names, functions, capability });
      const severity = MILD.has(capability) ? 'warning' : 'error';
      return finding('imports-granted', severity, what, fixOf(capability, toolchain));
    }
    case 'call':
      return finding(
        'imports-granted',
        'error',
        sayAll('audit.what-no-call', { names, functions }),
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

/** What a toolchain links without being asked, it can be asked to leave out. */
function fixOf(capability: Capability, toolchain: Toolchain | undefined): Text {
  if (toolchain?.name === 'JavaScript' && capability === 'http-out')
    return sayAll('audit.fix-javascript-http');
  if (toolchain?.name === 'Python') return sayAll('audit.fix-python', { capability });
  return sayAll('audit.fix-grant', { capability });
}
