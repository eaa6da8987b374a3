import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseLocale, localeOption } from '../src/cli/choose-locale.ts';
import { runCli } from './support/run-cli.ts';

describe('wrong usage ends with 2 and says what is accepted', () => {
  const cases: readonly [string, readonly string[], string][] = [
    [
      'a command',
      ['fil'],
      'There is no command "fil"; did you mean fill? Commands: fill, catalogue, check, compile, audit.',
    ],
    [
      'a command in French',
      ['fil', '--locale', 'fr'],
      'Il n’y a pas de commande "fil" ; vouliez-vous dire fill ? Commandes : fill, ',
    ],
    [
      'an option',
      ['--promts', 'x'],
      'There is no option "--promts" here; did you mean --prompts? Options: --version, --locale, ',
    ],
    ['a locale', ['--locale', 'de'], '--locale cannot be "de". Accepted: en, fr.'],
    ['a locale that is missing', ['--locale'], 'The option --locale needs a value.'],
    ['a template that is missing', ['fill'], 'The command fill needs: template.'],
    [
      'a template',
      ['fill', 'wasm-experts'],
      'There is no template "wasm-experts"; did you mean wasm-expert? Templates: wasm-basic, wasm-expert, wasm-review, wasm-before-after.',
    ],
    ['a value without a name', ['fill', 'wasm-basic', '--set', 'x'], '--set takes name=value, not "x".'],
    ['a value twice', ['fill', 'wasm-basic', '--set', 'a=1', '--set', 'a=2'], '--set gives "a" twice.'],
    ['an argument too many', ['fill', 'wasm-basic', 'x'], 'The command takes no further argument: "x".'],
    [
      'a kind of the catalogue',
      ['catalogue', '--kind', 'platfrom'],
      'kind cannot be "platfrom"; did you mean platform? Accepted: platform, tool, language, interface, action, figure, trap.',
    ],
    ['a folder', ['--prompts', 'not-there'], 'Folder "not-there" cannot be read: ENOENT.'],
  ];
  test.each(cases)('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(message)).toBe(true);
  });
});

describe('fill', () => {
  const PAYMENT = ['--set', 'core_language=Rust', '--set', 'api_language=Go', '--set', 'service=x=y payment'];

  test('prints the prompt and the skeleton in the language of the terminal', async () => {
    const { code, stdout, stderr } = await runCli(['fill', 'wasm-expert', ...PAYMENT], {
      LC_ALL: 'fr_FR.UTF-8',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('- Service : x=y payment');
    expect(stdout).toContain('| Composant | Langage | Fonction | Permissions |');
    expect(stdout).toContain('| `x-y-payment-core` | Rust | règles métier | aucune |');
  });

  test('prints the answer of the tool as JSON', async () => {
    const { code, stdout } = await runCli(['fill', 'wasm-expert', ...PAYMENT, '--locale', 'fr', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      locale: 'fr',
      filled: ['core_language', 'api_language', 'service'],
      skeleton: { columns: ['Composant', 'Langage', 'Fonction', 'Permissions'] },
    });
  });
});

describe('catalogue', () => {
  test('tells what is retired from what is in use', async () => {
    const { code, stdout } = await runCli(['catalogue', 'krustlet', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'retired' });
  });
});

describe('help and version', () => {
  test('the version is the package’s', async () => {
    const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
      version: string;
    };
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([
    [[], 'en', ['Usage: wasm-architect', 'Commands:', 'show this help']],
    [[], 'fr', ['Utilisation : wasm-architect', 'Commandes :', 'afficher cette aide']],
    [['fill'], 'fr', ['Utilisation : wasm-architect fill [options] <modèle>', 'Arguments :']],
    [['catalogue'], 'en', ['Usage: wasm-architect catalogue [options] [words…]', '--maturity']],
  ] as const)('%j in %s', async (command, locale, texts) => {
    const { code, stdout } = await runCli([...command, '--help', '--locale', locale]);
    expect(code).toBe(0);
    for (const text of texts) expect(stdout).toContain(text);
  });
});

describe('the locale', () => {
  const cases: readonly [string, string | undefined, Record<string, string>, string][] = [
    ['the option comes first', 'fr', { WASM_ARCHITECT_LOCALE: 'en', LC_ALL: 'en_GB' }, 'fr'],
    ['an option with a region', 'fr-CA', {}, 'fr'],
    ['the variable comes second', undefined, { WASM_ARCHITECT_LOCALE: 'fr', LC_ALL: 'en_GB' }, 'fr'],
    ['an empty variable is none', undefined, { WASM_ARCHITECT_LOCALE: '', LC_ALL: 'fr_FR.UTF-8' }, 'fr'],
    ['LC_ALL before LC_MESSAGES', undefined, { LC_ALL: 'en_US', LC_MESSAGES: 'fr_FR' }, 'en'],
    ['LC_MESSAGES before LANG', undefined, { LC_ALL: '', LC_MESSAGES: 'fr_FR', LANG: 'en_US' }, 'fr'],
    ['LANG', undefined, { LANG: 'fr_CA.UTF-8' }, 'fr'],
    ['C', undefined, { LC_ALL: 'C', LANG: 'fr_FR' }, 'en'],
    ['another language', undefined, { LANG: 'de_DE' }, 'en'],
    ['a language whose tag begins alike', undefined, { LANG: 'fry_NL' }, 'en'],
    ['a bad variable', undefined, { WASM_ARCHITECT_LOCALE: 'de', LANG: 'fr_FR' }, 'fr'],
  ];
  test.each(cases)('%s', (_, option, environment, locale) => {
    expect(chooseLocale(option, environment).locale).toBe(locale);
  });

  test('a bad option is wrong usage, a bad variable a warning', () => {
    const chosen = chooseLocale('fra', { WASM_ARCHITECT_LOCALE: 'de' });
    expect(chosen.badOption?.message).toBe('--locale cannot be "fra"; did you mean fr? Accepted: en, fr.');
    expect(chosen.badVariable).toBeUndefined();
    expect(chooseLocale(undefined, { WASM_ARCHITECT_LOCALE: 'de' }).badVariable?.message).toBe(
      'The variable WASM_ARCHITECT_LOCALE holds "de" and is not used. Accepted: en, fr.',
    );
  });

  test.each([
    [['--locale', 'fr'], 'fr'],
    [['fill', 'x', '--locale=fr'], 'fr'],
    [['--locale', 'en', 'fill', '--locale', 'fr'], 'fr'],
    [['fill', '--', '--locale', 'fr'], undefined],
    [['--locale'], undefined],
    [[], undefined],
  ])('is read from %j', (argv, locale) => {
    expect(localeOption(argv)).toBe(locale);
  });
});
