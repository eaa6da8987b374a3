import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { UserError } from '../src/core/errors.ts';
import type { Template } from '../src/core/templates/template.ts';
import { loadTemplateFolders, type TemplateFolders } from '../src/files/template-folder.ts';
import { buildTemplates } from './support/templates.ts';

const { bodies } = await buildTemplates();

/** A folder with one template of the given title. */
function makeFolder(name = 'mine', title = 'first'): string {
  const folder = mkdtempSync(join(tmpdir(), 'wasm-architect-templates-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  save(folder, `${name}/prompt.yaml`, 'placeholders: []\n');
  save(folder, `${name}/en.md`, text(title));
  return folder;
}

function save(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Saves as many editors do: into another file, which then takes the place of the old one. */
function saveByRename(folder: string, path: string, content: string): void {
  save(folder, `${path}.tmp`, content);
  renameSync(join(folder, `${path}.tmp`), join(folder, path));
}

const text = (title: string) => `---\ntitle: ${title}\ndescription: D\n---\nBody of ${title}\n`;

const load = (...folders: string[]) => loadTemplateFolders(folders, () => Promise.resolve(bodies));

const titles = (templates: readonly Template[]) =>
  templates.map((template) => `${template.name}: ${template.title('en')}`);

const failure = async (...folders: string[]) => {
  const error: unknown = await load(...folders).catch((reason: unknown) => reason);
  return (error as UserError).message;
};

/** Follows folders; each call of `next` waits for one more report. */
function follow(loaded: TemplateFolders): () => Promise<string | readonly string[]> {
  const reports: (string | readonly string[])[] = [];
  const waiting: ((report: string | readonly string[]) => void)[] = [];
  const report = (what: string | readonly string[]) => {
    const waiter = waiting.shift();
    if (waiter) waiter(what);
    else reports.push(what);
  };
  const watcher = loaded.watch({
    onChange: (templates) => report(titles(templates)),
    onProblem: (problem) => report(problem.message),
  });
  onTestFinished(() => watcher.close());
  return () =>
    new Promise((resolve) => {
      const known = reports.shift();
      if (known === undefined) waiting.push(resolve);
      else resolve(known);
    });
}

describe('folders of templates', () => {
  test('are read in their order; of two templates with one name the last counts', async () => {
    const first = makeFolder('mine', 'one');
    save(first, 'other/prompt.yaml', 'placeholders: []\n');
    save(first, 'other/en.md', text('two'));
    const { templates } = await load(first, makeFolder('mine', 'three'));
    expect(titles(templates)).toEqual(['mine: three', 'other: two']);
  });

  test('name folder, file and key of everything that is wrong', async () => {
    const folder = makeFolder();
    save(folder, 'mine/en.md', '---\ndescription: D\n---\n{{nothing}}\n');
    save(folder, 'other/prompt.yaml', 'placeholders: 1\n');
    expect(await failure(folder)).toBe(
      [
        `In "${folder}":`,
        'mine/en.md: title: this key is missing.',
        'other/prompt.yaml: placeholders: a list is expected here.',
      ].join('\n'),
    );
  });

  test('that are not there are an error', async () => {
    expect(await failure('/nowhere/at/all')).toBe('Folder "/nowhere/at/all" cannot be read: ENOENT.');
  });

  test('that hold no template are an error', async () => {
    const folder = makeFolder();
    rmSync(join(folder, 'mine'), { recursive: true });
    expect(await failure(folder)).toBe(
      `In "${folder}":\nNo template was found. A template is a folder with prompt.yaml and one file for each locale (en.md, fr.md).`,
    );
  });

  test('may hold links to what is inside them', async () => {
    const folder = makeFolder();
    symlinkSync(join(folder, 'mine'), join(folder, 'linked'));
    const { templates } = await load(folder);
    expect(titles(templates)).toEqual(['linked: first', 'mine: first']);
  });

  test.each<[string, (folder: string) => void, string]>([
    [
      'a link to a file outside',
      (folder) => {
        rmSync(join(folder, 'mine/en.md'));
        symlinkSync(join(makeFolder(), 'mine/en.md'), join(folder, 'mine/en.md'));
      },
      'mine/en.md: the link leads out of the folder; it is not followed.',
    ],
    [
      'a link to a folder outside',
      (folder) => symlinkSync(join(makeFolder('theirs'), 'theirs'), join(folder, 'theirs')),
      'theirs/prompt.yaml: the link leads out of the folder; it is not followed.',
    ],
    [
      'a link to nothing',
      (folder) => symlinkSync(join(folder, 'gone.md'), join(folder, 'mine/fr.md')),
      'mine/fr.md: the file cannot be read: ENOENT.',
    ],
    [
      'a folder in place of a file',
      (folder) => mkdirSync(join(folder, 'mine/fr.md')),
      'mine/fr.md: this is not a regular file.',
    ],
    [
      'a file too large',
      (folder) => save(folder, 'mine/fr.md', 'x'.repeat(256 * 1024 + 1)),
      'mine/fr.md: the file is larger than 256 kB.',
    ],
    [
      'bytes that are no text',
      (folder) => save(folder, 'mine/fr.md', Uint8Array.of(0xc3, 0x28)),
      'mine/fr.md: the file is not UTF-8 text.',
    ],
  ])('are refused with %s', async (_, spoil, what) => {
    const folder = makeFolder();
    spoil(folder);
    expect(await failure(folder)).toBe(`In "${folder}":\n${what}`);
  });
});

describe('folders of templates that are followed', { timeout: 30_000 }, () => {
  test('report an edit, however the editor saves', async () => {
    const folder = makeFolder();
    const next = follow(await load(folder));
    save(folder, 'mine/en.md', text('second'));
    expect(await next()).toEqual(['mine: second']);
    saveByRename(folder, 'mine/en.md', text('third'));
    expect(await next()).toEqual(['mine: third']);
  });

  test('report what changed between loading and following', async () => {
    const folder = makeFolder();
    const loaded = await load(folder);
    save(folder, 'mine/en.md', text('second'));
    expect(await follow(loaded)()).toEqual(['mine: second']);
  });

  test('report new and removed templates', async () => {
    const folder = makeFolder();
    const next = follow(await load(folder));
    saveTemplate(folder, 'another', 'second');
    expect(await next()).toEqual(['another: second', 'mine: first']);
    rmSync(join(folder, 'mine'), { recursive: true });
    expect(await next()).toEqual(['another: second']);
    saveByRename(folder, 'another/en.md', text('third'));
    expect(await next()).toEqual(['another: third']);
  });

  test('keep the last good version of a broken edit, and say what is wrong', async () => {
    const folder = makeFolder();
    saveTemplate(folder, 'other', 'other');
    const next = follow(await load(folder));
    saveByRename(folder, 'mine/en.md', `${text('broken')}{{nothing}}\n`);
    expect(await next()).toBe(
      `In "${folder}":\nmine/en.md: line 6: "nothing" is not known here, where there are no placeholders. Supplied: facts, tools, missing, optional, unknown_languages, fence, memory.`,
    );
    saveByRename(folder, 'other/en.md', text('edited'));
    expect(await next()).toEqual(['mine: first', 'other: edited']);
    saveByRename(folder, 'mine/en.md', text('mended'));
    expect(await next()).toEqual(['mine: mended', 'other: edited']);
  });

  test('keep everything where a partial breaks, or the folder goes', async () => {
    const folder = makeFolder();
    save(folder, '_partials/shared.en.md', 'shared');
    const next = follow(await load(folder));
    saveByRename(folder, '_partials/shared.en.md', '{{> shared}}');
    expect(await next()).toBe(
      `In "${folder}":\n_partials/shared.en.md: the partial calls itself: shared → shared.`,
    );
    renameSync(folder, `${folder}-away`);
    expect(await next()).toBe(`Folder "${folder}" cannot be read: ENOENT.`);
    rmSync(`${folder}-away/_partials`, { recursive: true });
    save(`${folder}-away`, 'mine/en.md', text('back'));
    renameSync(`${folder}-away`, folder);
    expect(await next()).toEqual(['mine: back']);
  });

  test('report the edit of a shared passage', async () => {
    const folder = makeFolder();
    save(folder, '_partials/shared.en.md', 'one');
    save(folder, 'mine/en.md', `${text('first')}{{> shared}}\n`);
    const next = follow(await load(folder));
    saveByRename(folder, '_partials/shared.en.md', 'two');
    expect(await next()).toEqual(['mine: first']);
  });
});

function saveTemplate(folder: string, name: string, title: string): void {
  const staged = makeFolder(name, title);
  renameSync(join(staged, name), join(folder, name));
}
