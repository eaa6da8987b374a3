import type { Place } from '../finding.ts';
import { sayAll } from '../locales/say.ts';
import type { ComponentRow } from '../permissions/permission.ts';
import type { AuditFinding } from './audited.ts';
import type { Wasm } from './description.ts';
import { listNames } from './list-names.ts';
import { toolchainNamed, toolchainOf } from './toolchain.ts';

/** Binaries that are not what their row says, whatever they import. */
export function findForm(wasm: Wasm, rows: readonly ComponentRow[], where: Place): readonly AuditFinding[] {
  return [...findKind(wasm, where), ...findLanguage(wasm, rows, where)];
}

function findKind(wasm: Wasm, where: Place): readonly AuditFinding[] {
  if (wasm.kind === 'component') {
    if (!wasm.witPackage) return [];
    return [
      {
        rule: 'component-built',
        severity: 'error',
        where,
        what: sayAll('audit.what-wit-package'),
        why: sayAll('audit.why-wit-package'),
        fix: sayAll('audit.fix-wit-package'),
      },
    ];
  }
  return [
    {
      rule: 'component-built',
      severity: wasm.carriesWorld ? 'warning' : 'info',
      where,
      what: sayAll(wasm.carriesWorld ? 'audit.what-unfinished' : 'audit.what-core-module'),
      why: sayAll('audit.why-core-module'),
      fix: sayAll('audit.fix-core-module'),
    },
  ];
}

/** C stands in every binary that has a libc or an engine in it, so it says nothing about the code. */
const IN_EVERYTHING = 'C';

function findLanguage(wasm: Wasm, rows: readonly ComponentRow[], where: Place): readonly AuditFinding[] {
  const [row] = rows;
  const made = toolchainOf(wasm)?.name;
  const said = row === undefined || rows.length > 1 ? undefined : toolchainNamed(row.language)?.name;
  if (made === undefined || said === undefined || made === said || made === IN_EVERYTHING) return [];
  return [
    {
      rule: 'language-agrees',
      severity: 'warning',
      where,
      what: sayAll('audit.what-language', { language: listNames([row!.language]), toolchain: made }),
      why: sayAll('audit.why-language'),
      fix: sayAll('audit.fix-language'),
    },
  ];
}
