import { stdin, stdout } from 'node:process';
import type { Command } from 'commander';
import type { FoundInFile, ReviewedFile } from '../core/check/formats/reviewed-file.ts';
import type { ReviewRequest } from '../core/check/review.ts';
import { quote, userError } from '../core/errors.ts';
import type { Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import { checkArchitectureTool } from '../tools/check-architecture.ts';
import type { ToolContext } from '../tools/define-tool.ts';
import { parseInput } from '../tools/parse-input.ts';
import { chooseFormat, type Format } from './choose-format.ts';
import { openHost } from './open-host.ts';
import { addHostOptions, type CommandOptions } from './options.ts';
import { shownPath } from './shown-path.ts';
import { VERSION } from './version.ts';

interface CheckOptions extends CommandOptions {
  readonly target?: string;
  readonly wasi?: string;
  readonly against?: string;
  readonly failOn?: string;
  readonly format?: string;
}

/** `wasm-architect check FILE…`: exit code 0 where every file passes, 1 where one fails. */
export function addCheckCommand(program: Command, locale: Locale): void {
  const command = program
    .command('check')
    .summary(say(locale, 'cli.check'))
    .description(say(locale, 'cli.check'))
    .usage(say(locale, 'cli.check-usage'))
    .argument('<files...>', say(locale, 'cli.check-files'))
    .option('--target <target>', say(locale, 'cli.option-check-target'))
    .option('--wasi <0.2|0.3>', say(locale, 'cli.option-wasi'))
    .option('--against <file>', say(locale, 'cli.option-against'))
    .option('--fail-on <severity>', say(locale, 'cli.option-fail-on'))
    .option('--format <format>', say(locale, 'cli.option-format'))
    .option('--json', say(locale, 'cli.option-json'));
  addHostOptions(command, locale).action(async (paths: readonly string[], options: CheckOptions) => {
    const all = { ...program.opts<CommandOptions>(), ...options };
    const format = chooseFormat(all);
    const { context } = await openHost({ ...all, files: 'every' });
    const files = await reviewFiles(paths, all, locale, context);
    const text = await print(format, files, locale);
    if (text !== '') stdout.write(`${text}\n`);
    if (files.some(({ review }) => review.verdict === 'fail')) process.exitCode = 1;
  });
}

/** Each file in turn; `-` is the standard input. */
async function reviewFiles(
  paths: readonly string[],
  { target, wasi, against, failOn: asked }: CheckOptions,
  locale: Locale,
  context: ToolContext,
): Promise<ReviewedFile[]> {
  if (paths.filter((path) => path === '-').length > 1) throw userError('cli.stdin-twice');
  const given = Object.entries({ target, wasi, fail_on: asked }).filter(([, value]) => value !== undefined);
  const input = parseInput(checkArchitectureTool, Object.fromEntries(given));
  const { review } = await import('../core/check/review.ts');
  const request: Omit<ReviewRequest, 'document'> = {
    target: input.target,
    wasi: input.wasi,
    failOn: input.fail_on ?? 'error',
    against: against === undefined ? undefined : await readFile(against, context),
    locale,
    wit: context.wit,
  };
  const files: ReviewedFile[] = [];
  for (const path of paths) {
    files.push({ path, review: await review({ ...request, document: await readFile(path, context) }) });
  }
  return files;
}

const MAX_BYTES = 4 * 1024 * 1024;

async function readFile(path: string, { files }: ToolContext): Promise<string> {
  if (path !== '-') return files!.readText(path, MAX_BYTES);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BYTES) throw userError('cli.stdin-too-large', { limit: MAX_BYTES / 1024 / 1024 });
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw userError('files.not-utf8', { path: quote('-') });
  }
}

async function print(format: Format, files: readonly ReviewedFile[], locale: Locale): Promise<string> {
  switch (format) {
    case 'pretty':
      return (await import('../core/check/formats/pretty.ts')).asPretty(files, locale);
    case 'json':
      return (await import('../core/check/formats/json.ts')).asJson(files, locale);
    case 'sarif':
      return (await import('../core/check/formats/sarif.ts')).asSarif(files.map(shown), locale, VERSION);
    case 'github':
      return (await import('../core/check/formats/github.ts')).asGithub(files.map(shown));
  }
}

function shown({ path, review }: ReviewedFile): FoundInFile {
  return { path: path === '-' ? 'stdin' : shownPath(path), review };
}
