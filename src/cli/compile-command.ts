import type { Command } from 'commander';
import type { Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import { compilePermissionsTool } from '../tools/compile-permissions.ts';
import { parseInput } from '../tools/parse-input.ts';
import { openHost } from './open-host.ts';
import { addHostOptions, collect, type CommandOptions } from './options.ts';
import { readAssignments } from './read-assignments.ts';

interface CompileOptions extends CommandOptions {
  readonly target?: string;
  readonly out?: string;
  readonly wasi?: string;
  readonly service?: string;
  readonly registry?: string;
  readonly set?: readonly string[];
  readonly wit?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
}

/** `wasm-architect compile FILE --target … --out DIR`: exit code 1 where a permission is not written, or `--strict` refuses. */
export function addCompileCommand(program: Command, locale: Locale): void {
  const command = program
    .command('compile')
    .summary(say(locale, 'cli.compile'))
    .description(say(locale, 'cli.compile'))
    .usage(say(locale, 'cli.compile-usage'))
    .argument('<file>', say(locale, 'cli.audit-table'))
    .requiredOption('--target <target>', say(locale, 'cli.compile-target'))
    .option('--out <dir>', say(locale, 'cli.compile-out'))
    .option('--wasi <0.2|0.3>', say(locale, 'cli.option-wasi'))
    .option('--service <name>', say(locale, 'cli.compile-service'))
    .option('--registry <registry>', say(locale, 'cli.compile-registry'))
    .option('--set <name=value>', say(locale, 'cli.compile-set'), collect)
    .option('--wit <dir>', say(locale, 'cli.compile-wit'))
    .option('--strict', say(locale, 'cli.compile-strict'))
    .option('--force', say(locale, 'cli.compile-force'))
    .option('--json', say(locale, 'cli.option-json'));
  addHostOptions(command, locale).action(async (file: string, options: CompileOptions) => {
    await compileFile(file, { ...program.opts<CommandOptions>(), ...options });
  });
}

async function compileFile(file: string, options: CompileOptions): Promise<void> {
  const { target, out, wasi, service, registry, set = [], wit, strict, force = false, json } = options;
  const { context } = await openHost({ ...options, files: 'every' });
  const input = {
    table: file,
    target,
    wasi,
    service,
    registry,
    strict,
    set: readAssignments(set),
    ...(wit !== undefined && { wit: await readWit(wit) }),
    ...(out !== undefined && { files: ['**'] }),
  };
  const output = await compilePermissionsTool.run(parseInput(compilePermissionsTool, input), context);
  if (out !== undefined && !output.refused) {
    const { writeFolder } = await import('../files/write-folder.ts');
    await writeFolder(out, output.contents, { force });
  }
  const shown = out === undefined ? output : { ...output, contents: [] };
  const text = json ? JSON.stringify(shown, undefined, 2) : compilePermissionsTool.present(shown, context);
  process.stdout.write(`${text}\n`);
  if (output.refused || output.unsupported > 0) process.exitCode = 1;
}

async function readWit(folder: string): Promise<{ path: string; text: string }[]> {
  const { readWitFolder } = await import('../files/read-wit-folder.ts');
  return [...(await readWitFolder(folder))];
}
