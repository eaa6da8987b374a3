import type { Command } from 'commander';
import type { Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import { fillTemplateTool } from '../tools/fill-template.ts';
import { addHostOptions, collect, type CommandOptions } from './options.ts';
import { readAssignments } from './read-assignments.ts';
import { runTool } from './run-tool.ts';

interface FillOptions extends CommandOptions {
  readonly set?: readonly string[];
}

/** `wasm-architect fill TEMPLATE --set name=value …` */
export function addFillCommand(program: Command, locale: Locale): void {
  const command = program
    .command('fill')
    .summary(say(locale, 'cli.fill'))
    .description(say(locale, 'cli.fill'))
    .usage(say(locale, 'cli.fill-usage'))
    .argument('<template>', say(locale, 'cli.fill-template'))
    .option('--set <name=value>', say(locale, 'cli.option-set'), collect)
    .option('--json', say(locale, 'cli.option-json'));
  addHostOptions(command, locale).action(async (template: string, options: FillOptions) => {
    const { set = [], ...rest } = { ...program.opts<CommandOptions>(), ...options };
    const input = { template, values: readAssignments(set), ...(rest.locale !== undefined && { locale }) };
    await runTool(fillTemplateTool, input, rest);
  });
}
