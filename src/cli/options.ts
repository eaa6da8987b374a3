import type { Command } from 'commander';
import type { Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import type { HostOptions } from './open-host.ts';

export interface CommandOptions extends HostOptions {
  readonly json?: boolean;
}

/** The options that every command has. */
export function addHostOptions(command: Command, locale: Locale): Command {
  return command
    .option('--locale <en|fr>', say(locale, 'cli.option-locale'))
    .option('--prompts <dir>', say(locale, 'cli.option-prompts'), collect)
    .helpOption('-h, --help', say(locale, 'cli.option-help'));
}

/** Gathers the values of an option that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
