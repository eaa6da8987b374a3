import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { expect, inject, test } from 'vitest';
import { useClient } from './support/connect.ts';
import { environment } from './support/environment.ts';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  bin: Record<string, string>;
  scripts: Record<string, string>;
};
const client = useClient('sdk 2.x, initialize', '--locale', 'en');

function withBlock(text: string, name: string, content: string): string {
  const block = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  expect(text).toMatch(block);
  return text.replace(block, (_, open: string, close: string) => `${open}\n${content}\n\n${close}`);
}

const table = (headers: readonly string[], rows: readonly (readonly string[])[]) =>
  [headers, headers.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

test('the generated parts say what the server and the command line say', async () => {
  const { prompts } = await client().listPrompts();
  const { tools } = await client().listTools();
  const { resourceTemplates } = await client().listResourceTemplates();
  const help = execFileSync(
    process.execPath,
    [join(inject('dist'), 'wasm-architect.cjs'), '--help', '--locale', 'en'],
    {
      encoding: 'utf8',
      env: environment(),
    },
  );
  const parts: Record<string, string> = {
    prompts: table(
      ['Prompt', 'What for', 'Arguments'],
      prompts.map(({ name, description, arguments: given = [] }) => [
        `\`${name}\``,
        description ?? '',
        given.map((argument) => `\`${argument.name}\``).join(', '),
      ]),
    ),
    tools: table(
      ['Tool', 'What it does'],
      tools.map(({ name, description }) => [`\`${name}\``, description ?? '']),
    ),
    resources: table(
      ['Resource', 'What it is'],
      resourceTemplates.map(({ uriTemplate, description }) => [`\`${uriTemplate}\``, description ?? '']),
    ),
    help: `\`\`\`text\n${help.trim()}\n\`\`\``,
  };
  const generated = Object.entries(parts).reduce(
    (text, [name, content]) => withBlock(text, name, content),
    readme,
  );
  await expect(generated).toMatchFileSnapshot('../README.md');
});

test('each host snippet starts this package', () => {
  const blocks = [...readme.matchAll(/```(json|yaml)\n([^]*?)```/g)].map(([, language, text]) =>
    language === 'json' ? (JSON.parse(text!) as unknown) : (parseYaml(text!) as unknown),
  );
  const servers = blocks.map((block) => {
    const [hosts] = Object.values(
      block as Record<string, Record<string, { command?: string; cmd?: string; args: string[] }>>,
    );
    const { command, cmd, args } = hosts!['wasm-arch']!;
    return [command ?? cmd].concat(args);
  });
  const clone = ['node', `/path/to/${packageJson.name}/${packageJson.bin[packageJson.name]}`];
  const npm = ['npx', '-y', packageJson.name];
  expect(servers).toEqual([clone, npm, clone, npm, clone, npm, clone, npm]);
  const commands = [...readme.matchAll(/`((?:claude|codex|gemini) mcp add [^`]+)`/g)].map(
    ([, command]) => command!,
  );
  expect(
    commands.map((command) => command.replace(/^.* (?=node |npx )/, '').replace(' -- -y', ' -y')),
  ).toEqual([clone.join(' '), npm.join(' '), npm.join(' '), clone.join(' '), npm.join(' ')]);
});

test('each npm script that it names exists', () => {
  const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
  expect([...new Set(named)].filter((name) => !(name in packageJson.scripts))).toEqual([]);
});
