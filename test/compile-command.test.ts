import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileService, documentOf } from './support/services.ts';
import { VERSION } from './support/version.ts';
import { runCli } from './support/run-cli.ts';

let folder = '';
let table = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasm-architect-compile-'));
  table = join(folder, 'payment.md');
  out = join(folder, 'out');
  writeFileSync(table, documentOf('payment'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const PAYMENT = ['--service', 'payment', '--registry', 'ghcr.io/acme/payment'];

function run(...args: readonly string[]) {
  return runCli(['compile', table, ...args, '--locale', 'en']);
}

function writePayment(...more: readonly string[]) {
  return run('--target', 'spin', '--out', out, ...PAYMENT, ...more);
}

/** Every file below a folder, by its path, but for the WIT packages of others. */
function filesBelow(place: string): Readonly<Record<string, string>> {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/[\\/]deps(?:[\\/]|$)/.test(entry.parentPath),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(place, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

function expected(target: 'spin' | 'runwasi'): Readonly<Record<string, string>> {
  const { files } = compileService('payment', target, { version: VERSION });
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

describe('compile', () => {
  test('writes the files below the folder, and lists them', async () => {
    const { code, stdout, stderr } = await run('--target', 'spin', '--out', out, ...PAYMENT);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(filesBelow(out)).toEqual(expected('spin'));
    expect(stdout).toContain('- `spin.toml` (');
    expect(stdout).not.toContain('spin_manifest_version');
  });

  test('ends with 1 where a permission is not written, and writes the rest', async () => {
    const { code, stderr } = await run('--target', 'runwasi', '--out', out, ...PAYMENT);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(filesBelow(out)).toEqual(expected('runwasi'));
  });

  test('without a folder writes nothing and shows the report and the main file', async () => {
    const { code, stdout } = await run('--target', 'spin', ...PAYMENT);
    expect(code).toBe(0);
    expect(stdout).toContain(expected('spin')['ENFORCEMENT.md']!.trimEnd());
    expect(stdout).toContain('spin_manifest_version = 2');
    expect(readdirSync(folder)).toEqual(['payment.md']);
  });

  test('strict ends with 1 and leaves no folder', async () => {
    const { code, stdout } = await run('--target', 'spin', '--strict', '--out', out);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: 'Nothing is written for spin: strict, and 0 permissions are unsupported, 2 coarse.\n',
    });
    expect(readdirSync(folder)).toEqual(['payment.md']);
  });

  test('says everything as JSON', async () => {
    const { code, stdout } = await run('--target', 'spin', '--json', '--out', out, ...PAYMENT);
    expect(code).toBe(0);
    const { files, ...said } = JSON.parse(stdout) as { readonly files: readonly { readonly path: string }[] };
    expect(said).toMatchObject({ target: 'spin', refused: false, unsupported: 0, coarse: 2, contents: [] });
    const own = files.filter(({ path }) => !path.startsWith('wit/deps/'));
    expect(own.map(({ path }) => path)).toEqual(Object.keys(expected('spin')));
  });

  test('gives parameters, names and interfaces what they are told', async () => {
    const wit = join(folder, 'interfaces');
    mkdirSync(join(wit, 'deep'), { recursive: true });
    writeFileSync(
      join(wit, 'deep', 'core.wit'),
      'package a:b@1.0.0;\ninterface payment-core { pay: func(); }\n',
    );
    const args = ['--wit', wit, '--set', 'REGION=eu=west', '--set', 'LOG_LEVEL='];
    const { code } = await run('--target', 'spin', '--out', out, ...args, ...PAYMENT);
    expect(code).toBe(0);
    const written = filesBelow(out);
    expect(written['spin.toml']).toContain('REGION = "eu=west"');
    expect(written['spin.toml']).toContain('LOG_LEVEL = ""');
    expect(written['spin.toml']).toContain('[component.payment-api.dependencies."a:b/payment-core@1.0.0"]');
    expect(written['wit/worlds.wit']).toContain('import a:b/payment-core@1.0.0;');
  });
});

describe('wrong usage ends with 2, says why, and writes nothing', () => {
  test.each([
    [['--target', 'spinn'], 'target cannot be "spinn"; did you mean spin? Accepted: wasmtime, '],
    [[], 'The command compile needs the option --target.'],
    [['--target', 'spin', 'more'], 'The command takes no further argument: "more".'],
    [['--target', 'spin', '--wasi', '0.4'], 'wasi cannot be "0.4"; did you mean 0.2? Accepted: 0.2, 0.3.'],
    [['--target', 'runwasi', '--wasi', '0.3'], 'runwasi does not run WASI 0.3. Accepted: 0.2.'],
    [['--target', 'spin', '--set', 'REGION'], '--set takes name=value, not "REGION".'],
    [['--target', 'spin', '--set', 'REGION=a', '--set', 'REGION=b'], '--set gives "REGION" twice.'],
    [
      ['--target', 'spin', '--set', 'REGIONS=a'],
      'The table has no parameter and no `env` or `config` name "REGIONS"',
    ],
    [['--target', 'spin', '--registry', 'a b'], 'The registry "a b" is not a host with a path'],
    [['--target', 'spin', '--wit', 'not-there'], '"not-there" cannot be read: ENOENT.'],
    [['--target', 'spin', '--forse'], 'There is no option "--forse" here; did you mean --force?'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(...args, '--out', out);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.slice(0, message.length)).toBe(message);
    expect(readdirSync(folder)).toEqual(['payment.md']);
  });

  test('a table that is not there', async () => {
    const { code, stderr } = await runCli([
      'compile',
      join(folder, 'no.md'),
      '--target',
      'spin',
      '--locale',
      'en',
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/no\.md" cannot be read: ENOENT\.\n$/);
  });

  test('a table without a component', async () => {
    writeFileSync(table, '# Nothing\n');
    const { code, stderr } = await run('--target', 'spin', '--out', out);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'The table has no component to compile: every row is external or `*`.\n',
    });
  });
});

describe('what stands in the folder already', () => {
  test('is never written over without --force, and nothing else is written then', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'spin.toml'), 'mine');
    const { code, stderr } = await writePayment();
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        '"spin.toml" exists in the output folder. Give --force to replace it, or choose another folder.\n',
    });
    expect(filesBelow(out)).toEqual({ 'spin.toml': 'mine' });
  });

  test('is replaced with --force, and what is not of the compiler stays', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'spin.toml'), 'mine');
    writeFileSync(join(out, 'README.md'), 'mine');
    expect((await writePayment('--force')).code).toBe(0);
    expect(filesBelow(out)).toEqual({ ...expected('spin'), 'README.md': 'mine' });
  });

  test('a link is replaced itself, and what it leads to stays', async () => {
    const elsewhere = join(folder, 'elsewhere.toml');
    writeFileSync(elsewhere, 'mine');
    mkdirSync(out);
    symlinkSync(elsewhere, join(out, 'spin.toml'));
    expect((await writePayment()).code).toBe(2);
    expect((await writePayment('--force')).code).toBe(0);
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
    expect(lstatSync(join(out, 'spin.toml')).isSymbolicLink()).toBe(false);
  });

  test('a folder that leads out is refused, and nothing is written here or there', async () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    mkdirSync(out);
    symlinkSync(elsewhere, join(out, 'wit'));
    const { code, stderr } = await writePayment('--force');
    expect(code).toBe(2);
    expect(stderr).toContain('"wit"');
    expect(filesBelow(elsewhere)).toEqual({});
    expect(filesBelow(out)).toEqual({});
  });

  test('where one file cannot be written, none is', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'wit'), 'a file where a folder has to be');
    const { code, stderr } = await writePayment();
    expect(code).toBe(2);
    expect(stderr).toContain('"wit');
    expect(filesBelow(out)).toEqual({ wit: 'a file where a folder has to be' });
  });

  test('scripts can be run, the rest cannot', async () => {
    expect((await writePayment()).code).toBe(0);
    const modes = Object.keys(filesBelow(out)).map((path) => [
      path.endsWith('.sh'),
      statSync(join(out, path)).mode & 0o111,
    ]);
    for (const [isScript, mode] of modes) expect(mode !== 0).toBe(isScript);
  });
});
