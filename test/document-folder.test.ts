import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isUserError } from '../src/core/errors.ts';
import { openDocumentFolders, openEveryFile } from '../src/files/document-folder.ts';

const base = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(base, { recursive: true }));
const at = (...names: readonly string[]) => join(base, ...names);

mkdirSync(at('one', 'sub'), { recursive: true });
mkdirSync(at('two'));
mkdirSync(at('outside'));
writeFileSync(at('one', 'a.md'), 'a of one');
writeFileSync(at('one', 'sub', 'deep.md'), 'deep');
writeFileSync(at('two', 'a.md'), 'a of two');
writeFileSync(at('two', 'b.md'), 'b of two');
writeFileSync(at('one', 'bytes'), new Uint8Array([0xff, 0xfe]));
writeFileSync(at('outside', 'secret.md'), 'secret');
writeFileSync(at('one-more.md'), 'beside');
symlinkSync(at('outside', 'secret.md'), at('one', 'link.md'));
symlinkSync(at('outside'), at('one', 'away'));
symlinkSync(at('one', 'a.md'), at('one', 'inside.md'));
symlinkSync(at('two', 'b.md'), at('one', 'across.md'));
symlinkSync(at('one', 'loop.md'), at('one', 'loop.md'));
symlinkSync(at('one'), at('alias'));

async function outcome(action: Promise<string>): Promise<string> {
  try {
    return await action;
  } catch (error) {
    if (!isUserError(error)) throw error;
    return error.in('en').replaceAll(base, '$');
  }
}

describe('files below the folders', () => {
  const folders = `"$/one", "$/two"`;
  test.each([
    ['a.md', 'a of one'],
    ['b.md', 'b of two'],
    ['sub/deep.md', 'deep'],
    ['sub/../a.md', 'a of one'],
    [at('two', 'a.md'), 'a of two'],
    ['inside.md', 'a of one'],
    ['across.md', 'b of two'],
    ['missing.md', '"missing.md" cannot be read: ENOENT.'],
    ['link.md', '"link.md" is a link that leads out of the folders given with --files; it is not followed.'],
    [
      'away/secret.md',
      '"away/secret.md" is a link that leads out of the folders given with --files; it is not followed.',
    ],
    ['../outside/secret.md', `"../outside/secret.md" is not below a folder given with --files: ${folders}.`],
    [
      at('outside', 'secret.md'),
      `"$/outside/secret.md" is not below a folder given with --files: ${folders}.`,
    ],
    ['../one-more.md', `"../one-more.md" is not below a folder given with --files: ${folders}.`],
    ['/etc/hostname', `"/etc/hostname" is not below a folder given with --files: ${folders}.`],
    ['sub', '"sub" is not a regular file.'],
    ['loop.md', '"loop.md" cannot be read: ELOOP.'],
    ['bytes', '"bytes" is not UTF-8 text.'],
    ['a\0.md', '"a .md" cannot be read: ERR_INVALID_ARG_VALUE.'],
    ['x'.repeat(5000), `"${'x'.repeat(80)}…" cannot be read: ENAMETOOLONG.`],
  ])('%.40s', async (path, expected) => {
    const files = await openDocumentFolders([at('one'), at('two')]);
    expect(await outcome(files.readText(path, 1000))).toBe(expected);
  });

  test('a file larger than what is asked for is refused before it is read', async () => {
    const files = await openDocumentFolders([at('two')]);
    writeFileSync(at('two', 'large'), new Uint8Array(2 * 1024 * 1024 + 1));
    expect(await outcome(files.readText('large', 2 * 1024 * 1024))).toBe('"large" is larger than 2 MiB.');
  });

  test('a folder that is a link itself serves its files by both paths', async () => {
    const files = await openDocumentFolders([at('alias')]);
    expect(await files.readText(at('alias', 'a.md'), 1000)).toBe('a of one');
    expect(await files.readText(at('one', 'a.md'), 1000)).toBe('a of one');
  });

  test.each([
    [at('missing'), '"$/missing" cannot be read: ENOENT.'],
    [at('one', 'a.md'), '"$/one/a.md" is not a folder.'],
  ])('the folder %j', async (folder, expected) => {
    const opened = openDocumentFolders([folder]).then(() => 'opened');
    expect(await outcome(opened)).toBe(expected);
  });
});

test('a command reads whatever file its user names', async () => {
  expect(await openEveryFile().readText(at('outside', 'secret.md'), 1000)).toBe('secret');
});
