import type { Severity } from '../../finding.ts';
import type { FoundInFile } from './reviewed-file.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions: one line a finding, which shows as an annotation of the file. */
export function asGithub(files: readonly FoundInFile[]): string {
  return files
    .flatMap(({ path, review }) =>
      review.findings.map(({ severity, rule, where, what, why, fix }) => {
        const properties = Object.entries({
          file: path,
          line: where.line,
          col: where.column,
          endColumn: where.endColumn,
          title: rule,
        }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${inProperty(String(value))}`]));
        return `::${COMMANDS[severity]} ${properties.join(',')}::${inMessage(`${what} ${why} ${fix}`)}`;
      }),
    )
    .join('\n');
}

/** The runner reads these escapes, and anything else as it is. */
function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
