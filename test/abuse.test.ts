import { describe, expect, test } from 'vitest';
import { useInitialized } from './support/raw-session.ts';

const TRACE = /\n\s+at |node:internal|\/(?:work|home|tmp|root|usr)\//;

describe('a line that is no request', () => {
  const session = useInitialized();

  const lines: readonly [string, string, object][] = [
    ['broken JSON', '{"jsonrpc":"2.0","id":1,', { id: null, error: { code: -32700 } }],
    ['words', 'hello', { id: null, error: { code: -32700 } }],
    ['a number', '5', { id: null, error: { code: -32600 } }],
    ['null', 'null', { id: null, error: { code: -32600 } }],
    ['a batch', '[{"jsonrpc":"2.0","id":1,"method":"ping"}]', { id: null, error: { code: -32600 } }],
    ['an empty object', '{}', { id: null, error: { code: -32600 } }],
    ['another version', '{"jsonrpc":"1.0","id":4,"method":"ping"}', { id: 4, error: { code: -32600 } }],
    ['no method', '{"jsonrpc":"2.0","id":4}', { id: 4, error: { code: -32600 } }],
    ['a method that is no string', '{"jsonrpc":"2.0","id":4,"method":1}', { id: 4, error: { code: -32600 } }],
    ['an id of null', '{"jsonrpc":"2.0","id":null,"method":"ping"}', { id: null, error: { code: -32600 } }],
    [
      'an id that is an object',
      '{"jsonrpc":"2.0","id":{},"method":"ping"}',
      { id: null, error: { code: -32600 } },
    ],
    [
      'an id with a fraction',
      '{"jsonrpc":"2.0","id":1.5,"method":"ping"}',
      { id: null, error: { code: -32600 } },
    ],
    [
      'params that are a string',
      '{"jsonrpc":"2.0","id":4,"method":"tools/call","params":"x"}',
      { id: 4, error: { code: -32602, message: '"params" must be an object.' } },
    ],
    [
      'params that are a list',
      '{"jsonrpc":"2.0","id":4,"method":"tools/call","params":[]}',
      { id: 4, error: { code: -32602 } },
    ],
    [
      'params of null',
      '{"jsonrpc":"2.0","id":4,"method":"prompts/list","params":null}',
      { id: 4, error: { code: -32602 } },
    ],
    [
      'a _meta that is a number',
      '{"jsonrpc":"2.0","id":4,"method":"prompts/list","params":{"_meta":5}}',
      { id: 4, error: { code: -32602, message: '"params._meta" must be an object.' } },
    ],
    [
      'a progress token that is an object',
      '{"jsonrpc":"2.0","id":4,"method":"prompts/list","params":{"_meta":{"progressToken":{}}}}',
      { id: 4, error: { code: -32602 } },
    ],
    [
      'a name of the prototype for an argument',
      '{"jsonrpc":"2.0","id":4,"method":"prompts/get","params":{"name":"wasm-expert","arguments":{"__proto__":"x"}}}',
      { id: 4, error: { code: -32602, message: '"__proto__" cannot be the name of a value.' } },
    ],
    [
      'a name of the prototype for a value',
      '{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"fill_template","arguments":{"template":"wasm-basic","values":{"__proto__":"x"}}}}',
      { id: 4, error: { code: -32602 } },
    ],
    [
      'a member that JSON-RPC does not know',
      '{"jsonrpc":"2.0","id":4,"method":"ping","x":1}',
      { id: 4, result: {} },
    ],
    ['a line end of Windows', '{"jsonrpc":"2.0","id":4,"method":"ping"}\r', { id: 4, result: {} }],
  ];

  test.each(lines)('%s is replied to, and the session lives', async (_, line, expected) => {
    session().write(line);
    expect(await session().next()).toMatchObject(expected);
    expect(await session().ask('ping')).toMatchObject({ result: {} });
  });

  test('a line longer than 16 MiB is replied to once and skipped', async () => {
    session().write('x'.repeat(40 * 1024 * 1024));
    expect(await session().next()).toMatchObject({ id: null, error: { code: -32600 } });
    expect(await session().ask('ping')).toMatchObject({ result: {} });
  });

  test('empty lines, notifications without sense and answers to nothing are passed over', async () => {
    for (const line of [
      '',
      '   ',
      '{"jsonrpc":"2.0","method":"notifications/nonsense"}',
      '{"jsonrpc":"2.0","method":"notifications/cancelled","params":"x"}',
      '{"jsonrpc":"2.0","id":99,"result":{}}',
    ]) {
      session().write(line);
    }
    expect(await session().ask('ping')).toMatchObject({ result: {} });
  });
});

describe('a request that makes no sense', () => {
  const session = useInitialized();

  const requests: readonly [string, string, unknown, object][] = [
    ['an unknown method', 'nonsense/list', {}, { code: -32601 }],
    ['a prompt without a name', 'prompts/get', {}, { code: -32602 }],
    [
      'an argument that is a number',
      'prompts/get',
      { name: 'wasm-expert', arguments: { target: 5 } },
      { code: -32602, message: 'params.arguments.target: expected string, received number.' },
    ],
    [
      'an argument of null',
      'prompts/get',
      { name: 'wasm-expert', arguments: { target: null } },
      { code: -32602, message: 'params.arguments.target: expected string, received null.' },
    ],
    ['arguments that are a list', 'prompts/get', { name: 'wasm-expert', arguments: ['x'] }, { code: -32602 }],
    ['a template named as the prototype', 'prompts/get', { name: '__proto__' }, { code: -32602 }],
    ['a template named as a method', 'prompts/get', { name: 'constructor' }, { code: -32602 }],
    [
      'an argument named as a method',
      'prompts/get',
      { name: 'wasm-expert', arguments: { constructor: 'x' } },
      { code: -32602 },
    ],
    ['a tool named as a method', 'tools/call', { name: 'toString', arguments: {} }, { code: -32602 }],
    ['a tool without a name', 'tools/call', { arguments: {} }, { code: -32602 }],
    ['a resource that is a number', 'resources/read', { uri: 7 }, { code: -32602 }],
    ['a resource of the disk', 'resources/read', { uri: 'file:///etc/passwd' }, { code: -32602 }],
    [
      'a resource above the others',
      'resources/read',
      { uri: 'wasm-architect://guide/../../etc/passwd' },
      { code: -32602 },
    ],
    [
      'a resource named as a method',
      'resources/read',
      { uri: 'wasm-architect://templates/constructor/en' },
      { code: -32602 },
    ],
    [
      'a completion without a reference',
      'completion/complete',
      { argument: { name: 'a', value: '' } },
      { code: -32602 },
    ],
    [
      'a completion of an unknown resource',
      'completion/complete',
      { ref: { type: 'ref/resource', uri: 'x://y' }, argument: { name: 'a', value: '' } },
      { code: -32602 },
    ],
  ];

  test.each(requests)('%s gets a clear error', async (_, method, params, error) => {
    const reply = await session().ask(method, params);
    expect(reply).toMatchObject({ error });
    expect(reply.error?.message).not.toMatch(TRACE);
    expect(reply.error?.message).not.toContain('"code"');
    expect(session().stderr()).toBe('');
  });
});

describe('much at once', () => {
  const session = useInitialized();

  test('two thousand requests in flight are all answered', async () => {
    const replies = await Promise.all(
      Array.from({ length: 2000 }, (_, index) =>
        index % 2 === 0
          ? session().ask('prompts/get', { name: 'wasm-expert', arguments: { service: `s${index}` } })
          : session().ask('tools/call', { name: 'fill_template', arguments: { template: 'wasm-basic' } }),
      ),
    );
    expect(replies.filter(({ result }) => result === undefined)).toEqual([]);
  });

  test('a value of five megabytes is filled in whole', async () => {
    const application = 'é|`{{x}}'.repeat(650_000);
    const reply = await session().ask('prompts/get', { name: 'wasm-basic', arguments: { application } });
    const { messages } = reply.result as { messages: { content: { text: string } }[] };
    expect(messages[0]!.content.text.includes(application)).toBe(true);
  });

  test('names of a megabyte are refused in short', async () => {
    const name = 'a'.repeat(1_000_000);
    for (const reply of [
      await session().ask('prompts/get', { name }),
      await session().ask('prompts/get', { name: 'wasm-expert', arguments: { [name]: 'x' } }),
      await session().ask('tools/call', { name }),
      await session().ask('resources/read', { uri: name }),
    ]) {
      expect(reply.error?.code).toBe(-32602);
      expect(reply.error?.message.length).toBeLessThan(600);
    }
  });

  test('values nested a hundred thousand deep are refused where a text is asked', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    for (const given of [`{"template":"wasm-basic","locale":${deep}}`, `{"template":${deep}}`]) {
      session().write(
        `{"jsonrpc":"2.0","id":"deep","method":"tools/call","params":{"name":"fill_template","arguments":${given}}}`,
      );
      const { result } = await session().next();
      expect(result).toMatchObject({ isError: true });
      expect(JSON.stringify(result)).not.toContain('defect');
    }
  });

  test('a thousand unknown values are reported and nothing else happens', async () => {
    const values = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`x${index}`, 'y']));
    const reply = await session().ask('tools/call', {
      name: 'fill_template',
      arguments: { template: 'wasm-basic', values },
    });
    const { unknown } = (reply.result as { structuredContent: { unknown: unknown[] } }).structuredContent;
    expect(unknown).toHaveLength(1000);
  });

  test('template syntax in a value is nothing but text', async () => {
    const service = '{{#each this}}{{/each}} {{> facts}} {{{constructor}}} {{log "x"}}';
    const reply = await session().ask('prompts/get', { name: 'wasm-expert', arguments: { service } });
    expect(JSON.stringify(reply.result)).toContain(JSON.stringify(service).slice(1, -1));
  });

  test('components that would break a table stay in their cells', async () => {
    const reply = await session().ask('tools/call', {
      name: 'fill_template',
      arguments: {
        template: 'wasm-review',
        components: [
          { name: 'a | b\n| c', language: '`Go`\r\n|', function: '<br>|', permissions: ['http-out x|y'] },
        ],
      },
    });
    const { skeleton } = (reply.result as { structuredContent: { skeleton: { markdown: string } } })
      .structuredContent;
    expect(skeleton.markdown.trimEnd().split('\n')).toHaveLength(3);
  });
});
