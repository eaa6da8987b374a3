import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { userError } from '../src/core/errors.ts';
import type { Locale } from '../src/core/locales/locale.ts';
import { callTool } from '../src/mcp/tools.ts';
import { defineTool, type ToolContext } from '../src/tools/define-tool.ts';
import { parseInput } from '../src/tools/parse-input.ts';

const echo = defineTool({
  name: 'echo_words',
  title: { en: 'Echo', fr: 'Écho' },
  description: 'Says the words again.',
  input: z.strictObject({
    words: z.string().min(2).max(8).optional(),
    kind: z.enum(['plain', 'loud']).optional(),
    items: z
      .array(z.strictObject({ name: z.string() }))
      .max(2)
      .optional(),
    must: z.string(),
  }),
  output: z.object({ words: z.string() }),
  run: async ({ must }) => {
    if (must === 'defect') throw new TypeError('secret detail');
    if (must === 'mistake') throw userError('skeleton.twice', { name: '"x"' });
    return { words: must };
  },
  present: ({ words }) => words,
});

function call(given: Record<string, unknown>, locale: Locale = 'en') {
  const logged: string[] = [];
  const context: ToolContext = {
    locale,
    version: '1.2.3',
    tools: [echo.name],
    templates: () => {
      throw new Error('No template is needed.');
    },
  };
  const result = callTool([echo], context, (text) => logged.push(text), echo.name, given);
  return { result, logged };
}

describe('a tool call', () => {
  test('gives the answer as data and as text', async () => {
    await expect(call({ must: 'hello' }).result).resolves.toEqual({
      content: [{ type: 'text', text: 'hello' }],
      structuredContent: { words: 'hello' },
    });
  });

  test('that fails through a defect says a fixed sentence; the trace goes to the log alone', async () => {
    const { result, logged } = call({ must: 'defect' }, 'fr');
    await expect(result).resolves.toEqual({
      isError: true,
      content: [
        {
          type: 'text',
          text: 'L’outil a échoué par un défaut de Wasm Architect. Les détails se trouvent dans le journal du serveur.',
        },
      ],
    });
    expect(logged.join('\n')).toMatch(/TypeError: secret detail\n\s+at /);
  });

  test('that fails through a mistake of the caller says it in the language of the server', async () => {
    const { result, logged } = call({ must: 'mistake' }, 'fr');
    await expect(result).resolves.toMatchObject({
      isError: true,
      content: [{ text: 'Le composant "x" est donné deux fois.' }],
    });
    expect(logged).toEqual([]);
  });
});

describe('the input of a tool', () => {
  test('an empty text counts as absent where a value is optional, and only there', () => {
    expect(parseInput(echo, { must: '', words: '', kind: '' })).toEqual({ must: '' });
  });

  const cases: readonly [Record<string, unknown>, string][] = [
    [{}, 'must is missing.'],
    [{ must: 1 }, 'must has the wrong type; expected: string.'],
    [{ must: null }, 'must has the wrong type; expected: string.'],
    [{ must: 'a', words: 'b' }, 'words is too short; at least 2.'],
    [{ must: 'a', words: 'b'.repeat(9) }, 'words is too long; at most 8.'],
    [{ must: 'a', kind: 'loudd' }, 'kind cannot be "loudd"; did you mean loud? Accepted: plain, loud.'],
    [{ must: 'a', kind: 7 }, 'kind cannot be "7". Accepted: plain, loud.'],
    [{ must: 'a', kind: ['loud'] }, 'kind cannot be "[…]". Accepted: plain, loud.'],
    [{ must: 'a', items: [{ name: 'x' }, {}] }, 'items[1].name is missing.'],
    [{ must: 'a', items: [{ name: 'x', nam: 'y' }] }, '"items[0].nam" is not known here.'],
    [
      { must: 'a', constructor: 'x' },
      'echo_words has no argument "constructor". It accepts: words, kind, items, must.',
    ],
    [
      { must: 5, wrods: 'x' },
      'must has the wrong type; expected: string.\necho_words has no argument "wrods"; did you mean words? It accepts: words, kind, items, must.',
    ],
  ];
  test.each(cases)('%j is refused field by field', (given, message) => {
    expect(() => parseInput(echo, given)).toThrow(message);
  });
});
