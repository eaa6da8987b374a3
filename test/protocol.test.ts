import { describe, expect, test } from 'vitest';
import { CLIENTS, useClient, type Client } from './support/connect.ts';

const TEMPLATES = ['wasm-basic', 'wasm-expert', 'wasm-review', 'wasm-before-after'];

const PAYMENT = { core_language: 'Rust', api_language: 'Go', service: 'a payment service' };

async function textOf(client: Client, name: string, given?: Record<string, string>): Promise<string> {
  const { messages } = await client.getPrompt({ name, ...(given && { arguments: given }) });
  expect(messages).toHaveLength(1);
  expect(messages[0]!.role).toBe('user');
  const { content } = messages[0]!;
  return content.type === 'text' ? content.text : content.type;
}

describe.each(CLIENTS)('a client of %s', (name) => {
  const english = useClient(name);
  const french = useClient(name, '--locale', 'fr');

  test('lists the four prompts, none of whose arguments is required', async () => {
    const { prompts } = await english().listPrompts();
    expect(prompts.map((prompt) => prompt.name)).toEqual(TEMPLATES);
    expect(prompts.flatMap((prompt) => prompt.arguments ?? []).filter(({ required }) => required)).toEqual(
      [],
    );
    const withoutLocale = prompts.filter((prompt) => prompt.arguments?.at(-1)?.name !== 'locale');
    expect(withoutLocale.map((prompt) => [prompt.name, prompt.arguments?.length])).toEqual([
      ['wasm-basic', 1],
      ['wasm-review', 1],
    ]);
  });

  test('gets each prompt without an argument, in the language of the server', async () => {
    for (const template of TEMPLATES) {
      expect(await textOf(english(), template)).toMatch(/\bthe\b/);
      expect(await textOf(french(), template)).toMatch(/\bles\b/);
    }
  });

  test('gets a filled prompt in the asked language; an empty value counts as absent', async () => {
    const client = english();
    const inFrench = await textOf(client, 'wasm-expert', { ...PAYMENT, locale: 'fr' });
    expect(inFrench).toContain('- Cœur métier : Rust\n- API : Go');
    const inEnglish = await textOf(client, 'wasm-expert', { ...PAYMENT, api_language: '', locale: '' });
    expect(inEnglish).toContain('- Business core: Rust\n- API: [Language of the API (for example Go)]');
  });

  test('keeps a value byte for byte', async () => {
    const hostile = '$& $1 {{core_language}} {{{x}}} </x> | ` \\ {{> facts}}\n\ttab é 🦀 \u202eabc';
    expect(await textOf(english(), 'wasm-basic', { application: hostile })).toContain(hostile);
  });

  test('completes languages, targets and locales, the recommended value first', async () => {
    const client = french();
    const propose = async (argument: string, value: string) =>
      (
        await client.complete({
          ref: { type: 'ref/prompt', name: 'wasm-expert' },
          argument: { name: argument, value },
        })
      ).completion.values;
    expect((await propose('core_language', ''))[0]).toBe('Rust');
    expect(await propose('core_language', 'RUS')).toEqual(['Rust']);
    expect(await propose('target', 'spin')).toEqual(['spin', 'spinkube']);
    expect(await propose('locale', '')).toEqual(['fr', 'en']);
    expect(await propose('service', 'a')).toEqual([]);
  });

  test('calls fill_template and gets the prompt, what is left and the skeleton', async () => {
    const client = english();
    const { tools } = await client.listTools();
    expect(tools.map((tool) => tool.name)).toContain('fill_template');
    const result = await client.callTool({
      name: 'fill_template',
      arguments: {
        template: 'wasm-expert',
        values: { ...PAYMENT, servce: 'x' },
        components: [{ name: 'postgres', language: 'external', permissions: ['at postgres.internal:5432'] }],
      },
    });
    expect(result.isError).not.toBe(true);
    expect(result.structuredContent).toMatchObject({
      filled: ['core_language', 'api_language', 'service'],
      left: [{ name: 'target' }, { name: 'constraint' }],
      unknown: [{ name: 'servce', nearest: 'service' }],
    });
    const { skeleton } = result.structuredContent as { skeleton: { markdown: string } };
    expect(skeleton.markdown).toBe(
      `| Component | Language | Function | Permissions |
| --- | --- | --- | --- |
| \`payment-api\` | Go | HTTP routes, limits of the input | \`http-in /v1/payment/...\`<br>\`call payment-core\` |
| \`payment-core\` | Rust | business rules | none |
| \`postgres\` | external | [Function] | \`at postgres.internal:5432\` |
`,
    );
  });

  test('reads every resource that is listed, as Markdown', async () => {
    const client = english();
    const { resources } = await client.listResources();
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(
      expect.arrayContaining([
        'wasm-architect://templates/{name}/{locale}',
        'wasm-architect://guide/{topic}/{locale}',
      ]),
    );
    for (const { uri } of resources) {
      const { contents } = await client.readResource({ uri });
      expect(contents).toEqual([{ uri, mimeType: 'text/markdown', text: expect.stringMatching(/\S/) }]);
    }
  });

  test('completes the variables of a resource among those that fit the others', async () => {
    const client = english();
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'wasm-architect://guide/{topic}/{locale}' },
      argument: { name: 'topic', value: 'w' },
      context: { arguments: { locale: 'fr' } },
    });
    expect(completion.values[0]).toBe('why-it-works');
  });

  const refusals: readonly [string, (client: Client) => Promise<unknown>, string][] = [
    [
      'a template',
      (client) => client.getPrompt({ name: 'wasm-expart' }),
      'There is no template "wasm-expart"; did you mean wasm-expert? Templates: wasm-basic, wasm-expert, wasm-review, wasm-before-after.',
    ],
    [
      'an argument',
      (client) => client.getPrompt({ name: 'wasm-expert', arguments: { core_langage: 'Rust' } }),
      'Template "wasm-expert" has no placeholder "core_langage"; did you mean core_language? It accepts: core_language, api_language, target, service, constraint, locale.',
    ],
    [
      'a locale',
      (client) => client.getPrompt({ name: 'wasm-expert', arguments: { locale: 'de' } }),
      'Template "wasm-expert" has no text in "de". Its locales: en, fr.',
    ],
    [
      'a locale of a template that follows the server',
      (client) => client.getPrompt({ name: 'wasm-basic', arguments: { locale: 'fr' } }),
      'Template "wasm-basic" has no placeholder "locale". It accepts: application.',
    ],
    [
      'a tool',
      (client) => client.callTool({ name: 'fil_template', arguments: {} }),
      'There is no tool "fil_template"; did you mean fill_template? Tools: ',
    ],
    [
      'a resource',
      (client) => client.readResource({ uri: 'wasm-architect://guide/fqa/en' }),
      'There is no resource "wasm-architect://guide/fqa/en"; did you mean wasm-architect://guide/faq/en?',
    ],
    [
      'an argument to complete',
      (client) =>
        client.complete({
          ref: { type: 'ref/prompt', name: 'wasm-basic' },
          argument: { name: 'app', value: '' },
        }),
      'Template "wasm-basic" has no placeholder "app". It accepts: application.',
    ],
  ];
  test.each(refusals)(
    'is told what is accepted where it names %s that is not there',
    async (_, ask, message) => {
      const client = english();
      await expect(ask(client)).rejects.toMatchObject({
        code: -32602,
        message: expect.stringContaining(message) as string,
      });
    },
  );

  const mistakes: readonly [string, Record<string, unknown>, string][] = [
    ['no template', {}, 'template is missing.'],
    [
      'an unknown field',
      { template: 'wasm-basic', valeus: {} },
      'fill_template has no argument "valeus"; did you mean values? It accepts: template, values, locale, components.',
    ],
    [
      'a number for a text',
      { template: 'wasm-basic', values: { application: 5 } },
      'values.application has the wrong type; expected: string.',
    ],
    [
      'an unknown locale',
      { template: 'wasm-basic', locale: 'frr' },
      'locale cannot be "frr"; did you mean fr? Accepted: en, fr.',
    ],
    [
      'an unknown template',
      { template: 'wasm-basics' },
      'There is no template "wasm-basics"; did you mean wasm-basic? Templates: wasm-basic, wasm-expert, wasm-review, wasm-before-after.',
    ],
    [
      'a component twice',
      {
        template: 'wasm-basic',
        components: [
          { name: 'a', language: 'Go' },
          { name: 'a', language: 'Rust' },
        ],
      },
      'Component "a" is given twice.',
    ],
  ];
  test.each(mistakes)('gets a tool error that can be mended for %s', async (_, given, message) => {
    const result = await english().callTool({ name: 'fill_template', arguments: given });
    expect(result).toMatchObject({ isError: true, content: [{ type: 'text', text: message }] });
  });
});
