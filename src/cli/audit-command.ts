import type { Command } from 'commander';
import type { z } from 'zod';
import type { FoundInFile } from '../core/check/formats/reviewed-file.ts';
import { userError } from '../core/errors.ts';
import type { Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import { auditComponentTool, type AuditOutput } from '../tools/audit-component.ts';
import type { ToolContext } from '../tools/define-tool.ts';
import { parseInput } from '../tools/parse-input.ts';
import { chooseFormat, type Format } from './choose-format.ts';
import { openHost } from './open-host.ts';
import { addHostOptions, collect, type CommandOptions } from './options.ts';
import { shownPath } from './shown-path.ts';
import { VERSION } from './version.ts';

interface AuditOptions extends CommandOptions {
  readonly table?: string;
  readonly component?: readonly string[];
  readonly target?: string;
  readonly failOn?: string;
  readonly detail?: string;
  readonly format?: string;
}

/** An answer of the tool, and the file as the user named it. */
interface Audited {
  readonly file: string;
  readonly report: z.input<typeof AuditOutput>;
}

/** `wasm-architect audit FILE.wasm … --table architecture.md`: exit code 1 where a file fails. */
export function addAuditCommand(program: Command, locale: Locale): void {
  const command = program
    .command('audit')
    .summary(say(locale, 'cli.audit'))
    .description(say(locale, 'cli.audit'))
    .usage(say(locale, 'cli.audit-usage'))
    .argument('<files...>', say(locale, 'cli.audit-files'))
    .option('--table <file>', say(locale, 'cli.audit-table'))
    .option('--component <name>', say(locale, 'cli.audit-component'), collect)
    .option('--target <target>', say(locale, 'cli.audit-target'))
    .option('--fail-on <severity>', say(locale, 'cli.option-fail-on'))
    .option('--format <format>', say(locale, 'cli.option-format'))
    .option('--json', say(locale, 'cli.option-json'))
    .option('--detail <detail>', say(locale, 'cli.option-detail'));
  addHostOptions(command, locale).action(async (files: readonly string[], options: AuditOptions) => {
    await auditFiles(files, { ...program.opts<CommandOptions>(), ...options });
  });
}

async function auditFiles(files: readonly string[], options: AuditOptions): Promise<void> {
  const { table, component, target, failOn, detail } = options;
  const format = chooseFormat(options);
  if (files.length > 1 && component !== undefined) throw userError('cli.audit-one-file');
  const { context } = await openHost({ ...options, files: 'every' });
  const audited: Audited[] = [];
  for (const file of files) {
    const input = { path: file, table, components: component, target, fail_on: failOn, detail };
    audited.push({
      file,
      report: await auditComponentTool.run(parseInput(auditComponentTool, input), context),
    });
  }
  const text = await writeAs(format, audited, table, context);
  if (text !== '') process.stdout.write(`${text}\n`);
  if (audited.some(({ report }) => report.verdict === 'fail')) process.exitCode = 1;
}

async function writeAs(
  format: Format,
  audited: readonly Audited[],
  table: string | undefined,
  context: ToolContext,
): Promise<string> {
  switch (format) {
    case 'pretty':
      return audited.map(({ report }) => auditComponentTool.present(report, context)).join('\n\n---\n\n');
    case 'json':
      return JSON.stringify({ files: audited.map(({ report }) => report) }, undefined, 2);
    case 'sarif': {
      const { asSarif } = await import('../core/check/formats/sarif.ts');
      return asSarif(foundInFiles(audited, table), context.locale, VERSION);
    }
    case 'github': {
      const { asGithub } = await import('../core/check/formats/github.ts');
      return asGithub(foundInFiles(audited, table));
    }
  }
}

/** A finding with a line stands in the table, and names the binary; any other stands in the binary. */
function foundInFiles(audited: readonly Audited[], table: string | undefined): readonly FoundInFile[] {
  return audited.flatMap(({ file, report: { findings } }) => {
    const binary = shownPath(file);
    return findings.map((finding) => {
      const inTable = table !== undefined && finding.where.line !== undefined;
      const found = inTable
        ? { ...finding, what: `${binary}: ${finding.what}` }
        : // A binary has no lines, and GitHub shows no result without one.
          { ...finding, where: { ...finding.where, line: 1 } };
      return { path: inTable ? shownPath(table) : binary, review: { findings: [found] } };
    });
  });
}
