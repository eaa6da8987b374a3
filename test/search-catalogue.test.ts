import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../src/core/catalogue/catalogue.ts';
import type { ToolContext } from '../src/tools/define-tool.ts';
import { parseInput } from '../src/tools/parse-input.ts';
import { searchCatalogueTool as tool } from '../src/tools/search-catalogue.ts';

const context: ToolContext = {
  locale: 'en',
  version: '1.2.3',
  tools: ['search_catalogue'],
  templates: () => {
    throw new Error('The search needs no template.');
  },
};

async function ask(given: Readonly<Record<string, unknown>>) {
  const answer = await tool.run(parseInput(tool, given), context);
  expect(tool.output.safeParse(answer).error).toBeUndefined();
  return { ...answer, ids: answer.entries.map(({ id }) => id), text: tool.present(answer, context) };
}

/** Words → status, first entry, what replaces it. */
const names: readonly (readonly [words: string, status: string, first: string, leads: string])[] = [
  ['containerd-wasm-shims', 'retired', 'containerd-wasm-shims', 'containerd-shim-spin'],
  ['deislabs/containerd-wasm-shims', 'retired', 'containerd-wasm-shims', 'runwasi'],
  ['wagi', 'retired', 'wagi', 'Spin'],
  ['WADM', 'retired', 'wadm', 'wasmCloud v2'],
  ['KWasm', 'retired', 'kwasm-operator', 'runtime-class-manager'],
  ['cargo component', 'retired', 'cargo-component', 'cargo build --target wasm32-wasip2'],
  ['wasm32-wasi', 'retired', 'rust', 'wasm32-wasip2'],
  ['wasm-tools compose', 'retired', 'wasm-tools', 'wac plug'],
  ['fermyon spin', 'in-catalogue', 'spin', 'Spin'],
  ['spinframework/spin', 'in-catalogue', 'spin', 'Spin'],
  ['wasmtime', 'in-catalogue', 'wasmtime', 'Wasmtime'],
  ['Élixir', 'in-catalogue', 'elixir', 'Elixir'],
  ['C++', 'in-catalogue', 'c-cpp', 'C++'],
  ['C', 'in-catalogue', 'c-cpp', 'C'],
  ['wasi:http', 'in-catalogue', 'wasi-http', 'handler'],
  ['wasi:http/outgoing-handler', 'in-catalogue', 'wasi-http', 'handler'],
  ['wasi:http/outgoing-handler@0.2.3', 'in-catalogue', 'wasi-http', 'handler'],
  ['spin:key-value', 'in-catalogue', 'spin-key-value', 'spin:key-value'],
  ['wash', 'in-catalogue', 'wasmcloud', 'wasmCloud'],
  ['spin kube scaffold', 'in-catalogue', 'spin', 'Spin'],
  ['wasmtime serve --addr', 'in-catalogue', 'wasmtime', 'Wasmtime'],
  ['wasmtime -S threads', 'retired', 'wasmtime', 'threads'],
  ['jco run --sandbox', 'never-existed', 'trap-jco-run-sandbox', 'sandbox'],
  ['GOOS=wasip2', 'never-existed', 'go', 'componentize-go build'],
];

describe('by name', () => {
  test.each(names)('%s is %s and leads to %s', async (words, status, first, leads) => {
    const answer = await ask({ words });
    expect([answer.status, answer.ids[0]]).toEqual([status, first]);
    expect(answer.text).toContain(leads);
  });

  test.each([
    ['wasmtme', 'wasmtime'],
    ['contanerd-wasm-shims', 'containerd-wasm-shims'],
    ['componentise-py', 'componentize-py'],
    ['wasmclud', 'wasmcloud'],
  ])('%s is mistyped: the nearest is %s', async (words, near) => {
    const answer = await ask({ words });
    expect([answer.status, answer.nearest[0], answer.ids[0]]).toEqual(['not-in-catalogue', near, near]);
  });

  test.each([
    ['foobarium', '"foobarium" is not in the catalogue. That does not mean that it was invented'],
    ['wasmtime --allow-http', '"wasmtime --allow-http" is not in the catalogue.'],
    ['acme wasm gateway', '"acme wasm gateway" is not in the catalogue.'],
  ])('%s is not in the catalogue, which says nothing against it', async (words, text) => {
    const answer = await ask({ words });
    expect(answer.status).toBe('not-in-catalogue');
    expect(answer.text).toContain(text);
  });

  test('says so in French too', async () => {
    const { text } = await ask({ words: 'foobarium', locale: 'fr' });
    expect(text).toBe(
      '"foobarium" n’est pas dans le catalogue. Cela ne veut pas dire que c’est inventé : personne ne l’a vérifié. Vérifiez-le dans les sources du projet.\n\nCatalogue du 2026-11-25.',
    );
  });
});

/** A question → the entries among the answers, what the text says, a source. */
const questions: readonly (readonly [
  asked: Readonly<Record<string, string>>,
  entries: readonly string[],
  says: readonly string[],
])[] = [
  [
    { words: 'is WASI 0.3 final' },
    ['standard-wasi-0-3-final'],
    ['WASI 0.3.0 is final: tag v0.3.0 of 2026-06-11', 'https://github.com/WebAssembly/WASI/tags'],
  ],
  [
    { words: 'is WASI 0.3 final and which hosts run 0.3.0 rather than its release candidate' },
    ['standard-wasi-0-3-final'],
    ['Wasmtime 46 and later, Spin 4.1 and later and wasmCloud 2.5 and later run 0.3.0'],
  ],
  [
    { words: 'can Wasmtime’s CLI limit outbound HTTP to a host' },
    ['wasmtime'],
    ['The CLI has no filter for outbound HTTP by host.', 'crates/cli-flags/src/lib.rs@v48.0.0'],
  ],
  [
    { words: 'how does one write a Go component today' },
    ['go'],
    ['`componentize-go build`', 'read 2026-11-22'],
  ],
  [
    { words: 'what replaced containerd-wasm-shims, KWasm, `wasm-tools compose`, wadm' },
    ['containerd-wasm-shims', 'kwasm-operator', 'wadm', 'wasm-tools'],
    ['containerd-shim-spin', 'runtime-class-manager', '`wac plug`', 'wasmCloud v2'],
  ],
  [
    { words: 'what does Spin deny by default' },
    ['spin'],
    ['`http-out` (spin, run, serve): default deny', '`fs-read` (spin, run, serve): default deny'],
  ],
  [
    { words: 'que refuse Spin par défaut', locale: 'fr' },
    ['spin'],
    ['`http-out` (spin, run, serve) : par défaut refusé'],
  ],
  [{ words: 'which targets mount read-only' }, ['spin'], ['read-only possible']],
  [
    { words: 'does AssemblyScript have WASI' },
    ['assemblyscript', 'trap-assemblyscript-wasi'],
    ['AssemblyScript has no WASI since 2022.'],
  ],
  [
    { words: 'what does `wasmtime serve` not promise' },
    ['wasmtime', 'trap-wasmtime-serve-not-production'],
    ['Its maintainers do not position `wasmtime serve` as a production server.'],
  ],
  [
    { words: 'comment écrire un composant Go', locale: 'fr' },
    ['go'],
    ['Construire un composant', '`componentize-go build`', 'lu le 2026-11-22'],
  ],
];

describe('one call answers', () => {
  test.each(questions)('%j', async (asked, entries, says) => {
    const { ids, text } = await ask(asked);
    expect(entries.filter((id) => !ids.includes(id))).toEqual([]);
    expect(says.filter((part) => !text.includes(part))).toEqual([]);
  });

  test('which targets mount read-only, target by target', async () => {
    const { enforcement } = await ask({ capability: 'fs-read' });
    const readOnly = enforcement.filter((row) => row.read_only === true).map(({ target }) => target);
    const never = enforcement.filter((row) => row.read_only === false).map(({ target }) => target);
    expect(new Set(readOnly)).toEqual(new Set(['wasmedge', 'spin', 'spinkube', 'wasmcloud', 'wassette']));
    expect(new Set(never)).toEqual(new Set(['wasmtime', 'jco']));
  });
});

describe('filters', () => {
  test('kind and maturity hold for every answer', async () => {
    const { entries } = await ask({ kind: 'platform', maturity: 'archived', limit: 50 });
    expect(entries.map(({ id }) => id)).toEqual(['containerd-wasm-shims', 'krustlet', 'kwasm-operator']);
  });

  test('a capability finds the interfaces that offer it and what each target does with it', async () => {
    const { ids, enforcement } = await ask({ capability: 'keyvalue-read', limit: 50 });
    expect(ids).toEqual(expect.arrayContaining(['wasi-keyvalue', 'spin-key-value', 'wasmcloud-keyvalue']));
    expect(new Set(enforcement.map(({ target }) => target)).size).toBe(8);
  });

  test('a target finds what concerns it', async () => {
    const { ids } = await ask({ target: 'spinkube', limit: 50 });
    expect(ids).toEqual(expect.arrayContaining(['spinkube', 'trap-spinapp-no-grants']));
  });

  test('nothing fits', async () => {
    const { status, text } = await ask({ kind: 'language', maturity: 'archived' });
    expect([status, text]).toEqual([
      'not-in-catalogue',
      'Nothing in the catalogue fits these filters.\n\nCatalogue of 2026-11-25.',
    ]);
  });

  test('say what was left out', async () => {
    const { total, text } = await ask({ kind: 'trap', limit: 2 });
    expect(text).toContain(`2 of ${total} shown; ask for one with \`id\`, or narrow the search.`);
  });
});

describe('one entry in full', () => {
  test.each([
    ['wasmtime', 'in-catalogue', '# Wasmtime\n'],
    ['fermyon spin', 'in-catalogue', '# Spin\n'],
    ['kwasm-operator', 'retired', '# KWasm operator\n'],
  ])('%s', async (id, status, title) => {
    const answer = await ask({ id });
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(title);
    expect(answer.text).toContain('## Sources');
  });

  test('an unknown id leads to the nearest', async () => {
    const { status, nearest } = await ask({ id: 'wasmtim' });
    expect([status, nearest]).toEqual(['not-in-catalogue', ['wasmtime']]);
  });

  test('goes with no other filter', async () => {
    await expect(ask({ id: 'spin', words: 'spin' })).rejects.toThrow(
      'Give `id` ("spin") alone or a search (`words`, `kind`, `maturity`, `capability`, `target`), not both.',
    );
  });
});

describe('every search', () => {
  const anyWords = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      ' ',
      '-',
      '--',
      '@',
      '`',
      'a '.repeat(150),
      'x'.repeat(300),
    ),
    fc
      .array(
        fc.constantFrom(
          ...loadCatalogue().entries.flatMap(({ name, aliases = [] }) => [name].concat(aliases)),
        ),
        {
          maxLength: 6,
        },
      )
      .map((parts) => parts.join(' ').slice(0, 300)),
  );

  test('answers, twice the same, well under 10,000 tokens', async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, fc.constantFrom('en', 'fr'), async (words, locale) => {
        const first = await ask({ words, locale });
        expect(await ask({ words, locale })).toEqual(first);
        expect(first.text.length).toBeLessThan(30_000);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('finds every entry first by its own id', async () => {
    const missed: string[] = [];
    for (const { id } of loadCatalogue().entries) {
      const { ids } = await ask({ words: id });
      if (ids[0] !== id) missed.push(id);
    }
    expect(missed).toEqual([]);
  });

  test('detailed brings all statements with all sources', async () => {
    const { entries } = await ask({ words: 'containerd-wasm-shims', detail: 'detailed', limit: 1 });
    expect(entries[0]?.says.length).toBeGreaterThan(1);
    expect(entries[0]?.sources).toHaveLength(loadCatalogue().byId('containerd-wasm-shims')!.sources.length);
  });
});
