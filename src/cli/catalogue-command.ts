import type { Command } from 'commander';
import type { Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import { searchCatalogueTool } from '../tools/search-catalogue.ts';
import { addHostOptions, type CommandOptions } from './options.ts';
import { runTool } from './run-tool.ts';

interface CatalogueOptions extends CommandOptions {
  readonly id?: string;
  readonly kind?: string;
  readonly maturity?: string;
  readonly capability?: string;
  readonly target?: string;
  readonly detailed?: boolean;
}

/** `wasm-architect catalogue [WORDS…]` */
export function addCatalogueCommand(program: Command, locale: Locale): void {
  const command = program
    .command('catalogue')
    .summary(say(locale, 'cli.catalogue'))
    .description(say(locale, 'cli.catalogue'))
    .usage(say(locale, 'cli.catalogue-usage'))
    .argument('[words...]', say(locale, 'cli.catalogue-words'))
    .option('--id <id>', say(locale, 'cli.option-id'))
    .option('--kind <kind>', say(locale, 'cli.option-kind'))
    .option('--maturity <maturity>', say(locale, 'cli.option-maturity'))
    .option('--capability <capability>', say(locale, 'cli.option-capability'))
    .option('--target <target>', say(locale, 'cli.option-target'))
    .option('--detailed', say(locale, 'cli.option-detailed'))
    .option('--json', say(locale, 'cli.option-json'));
  addHostOptions(command, locale).action(async (words: readonly string[], options: CatalogueOptions) => {
    const { id, kind, maturity, capability, target, detailed, ...rest } = {
      ...program.opts<CommandOptions>(),
      ...options,
    };
    const filters = { id, kind, maturity, capability, target, words: words.join(' ') };
    const given = Object.entries(filters).filter(([, value]) => value !== undefined && value !== '');
    const input = { ...Object.fromEntries(given), locale, ...(detailed && { detail: 'detailed' }) };
    await runTool(searchCatalogueTool, input, rest);
  });
}
