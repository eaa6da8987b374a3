import { Command, CommanderError } from 'commander';
import { nearest, quote, userError, type UserError } from '../core/errors.ts';
import type { Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import { chooseLocale, localeOption } from './choose-locale.ts';
import { addAuditCommand } from './audit-command.ts';
import { addCatalogueCommand } from './catalogue-command.ts';
import { addCompileCommand } from './compile-command.ts';
import { addCheckCommand } from './check-command.ts';
import { addFillCommand } from './fill-command.ts';
import { addHostOptions, collect, type CommandOptions } from './options.ts';
import { serve } from './serve.ts';
import { VERSION } from './version.ts';

/** Runs what the words of the command line ask for. Wrong usage is a `UserError`. */
export async function runCommand(argv: readonly string[]): Promise<void> {
  const { locale, badOption } = chooseLocale(localeOption(argv), process.env);
  if (badOption && localeOption(argv) !== undefined) throw badOption;
  const program = createProgram(locale);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw wrongUsage(error, program);
  }
}

function createProgram(locale: Locale): Command {
  const program = new Command('wasm-architect')
    .description(say(locale, 'cli.about'))
    .usage(say(locale, 'cli.usage-form'))
    .version(VERSION, '-V, --version', say(locale, 'cli.option-version'))
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => sayTitle(locale, title) });
  addHostOptions(program, locale)
    .option('--files <dir>', say(locale, 'cli.option-files'), collect)
    .action(async (options: CommandOptions) => serve(options));
  addFillCommand(program, locale);
  addCatalogueCommand(program, locale);
  addCheckCommand(program, locale);
  addCompileCommand(program, locale);
  addAuditCommand(program, locale);
  return program;
}

const TITLES = {
  'Usage:': 'cli.usage',
  'Arguments:': 'cli.arguments',
  'Options:': 'cli.options',
  'Commands:': 'cli.commands',
} as const;

function sayTitle(locale: Locale, title: string): string {
  return title in TITLES ? say(locale, TITLES[title as keyof typeof TITLES]) : title;
}

/** Commander's complaint in our words; it names the culprit in quotes. */
function wrongUsage(error: CommanderError, program: Command): UserError {
  const command = program.commands.find((known) => known.name() === program.args[0]) ?? program;
  const [, name = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(name, command);
    case 'commander.optionMissingArgument':
      return userError('cli.option-value', { name: name.split(' ')[0]! });
    case 'commander.missingMandatoryOptionValue':
      return userError('cli.option-missing', { command: command.name(), name: name.split(' ')[0]! });
    case 'commander.missingArgument':
      return userError('cli.argument-missing', { command: command.name(), name });
    default:
      return command === program
        ? unknownCommand(program.args[0] ?? '', program)
        : userError('cli.too-many-arguments', { value: quote(command.args.at(-1) ?? '') });
  }
}

function unknownCommand(name: string, program: Command): UserError {
  const names = program.commands.map((command) => command.name());
  const near = nearest(name, names);
  const values = { name: quote(name), accepted: names.join(', ') };
  return near === undefined
    ? userError('cli.unknown-command', values)
    : userError('cli.unknown-command-near', { ...values, near });
}

function unknownOption(name: string, command: Command): UserError {
  const names = [...command.options.flatMap(({ long }) => long ?? []), '--help'];
  const near = nearest(name, names);
  const values = { name: quote(name), accepted: names.join(', ') };
  return near === undefined
    ? userError('cli.unknown-option', values)
    : userError('cli.unknown-option-near', { ...values, near });
}
