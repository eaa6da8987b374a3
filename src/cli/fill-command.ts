import type { Command } from 'commander';
import { quote, userError } from '../core/errors.ts';
import type { Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import { fillTemplateTool } from '../tools/fill-template.ts';
import { addHostOptions, collect, type CommandOptions } from './options.ts';
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
    const input = { template, values: readValues(set), ...(rest.locale !== undefined && { locale }) };
    await runTool(fillTemplateTool, input, rest);
  });
}

function readValues(set: readonly string[]): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const text of set) {
    const at = text.indexOf('=');
    if (at < 1) throw userError('cli.set-form', { value: quote(text) });
    const name = text.slice(0, at);
    if (values.has(name)) throw userError('cli.set-twice', { name: quote(name) });
    values.set(name, text.slice(at + 1));
  }
  return Object.fromEntries(values);
}
