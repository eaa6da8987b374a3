import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { worldRows } from '../src/core/compile/world-rows.ts';
import { writeWorlds, type WorldRow } from '../src/core/compile/worlds.ts';
import type { Capability } from '../src/core/permissions/capability.ts';
import type { Permission, Row } from '../src/core/permissions/permission.ts';
import { SURFACES, WASI_SURFACES } from './support/surfaces.ts';
import { useWitTools } from './support/wit-tools.ts';

const wit = useWitTools();

function component(name: string, ...permissions: readonly Permission[]): Row {
  return {
    kind: 'component',
    component: name,
    language: 'Rust',
    function: 'a service',
    cell: { none: false, items: permissions.map((permission) => ({ kind: 'permission', permission })) },
  };
}

function grant(capability: Capability): Permission {
  return { capability, scopes: [] };
}

function call(name: string, named?: string): Permission {
  return {
    capability: 'call',
    scopes: [{ kind: 'call', component: name, ...(named !== undefined && { function: named }) }],
  };
}

/** The interfaces of a built world, as `wasm-tools` reads them back. */
async function readBack(
  text: string,
  world: string,
): Promise<{ imports: Set<string>; exports: Set<string> }> {
  const dummy = await wit.tools.dummy([{ path: 'worlds.wit', text }], world);
  expect(dummy).toMatchObject({ ok: true });
  const read = await wit.tools.wit((dummy as { readonly component: Uint8Array }).component);
  const lines = (read as { readonly text: string }).text.split('\n');
  const listed = (verb: string) =>
    new Set(
      lines.flatMap((line) => (line.startsWith(`  ${verb} `) ? [line.slice(verb.length + 3, -1)] : [])),
    );
  return { imports: listed('import'), exports: listed('export') };
}

describe('a world in a built component', () => {
  test.each(SURFACES)(
    '$capabilities.0 by $imports$exports: what is granted, the types it uses, and nothing else',
    async ({ capabilities, imports, exports, types, run }) => {
      const table = { rows: [component('service', ...capabilities.map(grant))] };
      const rows = worldRows(table, { nameOf: (name) => name, interfacesOf: () => ({ imports, exports }) });
      const { text, worlds } = writeWorlds(rows, { package: 'shop:worlds@0.1.0', run, locale: 'en' });
      expect(worlds.map(({ name }) => name)).toEqual(['service-world']);
      expect(await readBack(text, 'service-world')).toEqual({
        imports: new Set([...imports, ...types]),
        exports: new Set(exports.length > 0 ? exports : [run]),
      });
    },
  );

  test('all capabilities of a WASI version in one world', async () => {
    const surfaces = SURFACES.slice(0, WASI_SURFACES['0.2.12']!.length);
    const rows = worldRows(
      { rows: [component('all', ...surfaces.map(({ capabilities }) => grant(capabilities[0]!)))] },
      {
        nameOf: (name) => name,
        interfacesOf: ({ capability }) =>
          surfaces.find(({ capabilities }) => capabilities.includes(capability))!,
      },
    );
    const { text } = writeWorlds(rows, { package: 'shop:worlds', run: 'wasi:cli/run@0.2.12', locale: 'en' });
    expect((await readBack(text, 'all-world')).imports).toEqual(
      new Set(surfaces.flatMap(({ imports, types }) => imports.concat(types))),
    );
  });
});

const GRANTED: Readonly<Record<string, readonly string[]>> = {
  env: ['wasi:cli/environment@0.2.12'],
  args: ['wasi:cli/environment@0.2.12'],
  stdio: ['wasi:cli/stdin@0.2.12', 'wasi:cli/stdout@0.2.12'],
};

function interfacesOf({ capability }: Permission) {
  return {
    imports: GRANTED[capability] ?? [],
    exports: capability === 'http-in' ? ['wasi:http/incoming-handler@0.2.12'] : [],
  };
}

function nameOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

describe('the text', () => {
  const options = { package: 'shop:worlds@0.1.0', run: 'wasi:cli/run@0.2.12', locale: 'en' } as const;
  const table = {
    rows: [
      component('*', grant('stdio')),
      component(
        'Payment API',
        grant('env'),
        grant('args'),
        grant('http-in'),
        call('Ledger', 'Post Entry'),
        call('2fa'),
      ),
      component('Ledger', grant('memory')),
      component('2fa', call('Ledger'), call('postgres')),
      component('ledger world'),
      {
        kind: 'external',
        component: 'postgres',
        language: 'external',
        function: 'ledger',
        external: { text: '' },
      },
    ] satisfies Row[],
  };

  test('has an interface for each called component and a world for each row, with the reason of each import', () => {
    const { text, worlds, placeholders } = writeWorlds(worldRows(table, { interfacesOf, nameOf }), options);
    expect(text).toBe(`package shop:worlds@0.1.0;

/// To be replaced: the table names this interface but not its types.
interface ledger {
  post-entry: func(request: list<u8>) -> result<list<u8>, string>;
}

/// To be replaced: the table names this interface but not its types.
interface n2fa {
  call: func(request: list<u8>) -> result<list<u8>, string>;
}

world payment-api-world {
  // env, args
  import wasi:cli/environment@0.2.12;
  // stdio
  import wasi:cli/stdin@0.2.12;
  import wasi:cli/stdout@0.2.12;
  // call ledger
  import ledger;
  // call 2fa
  import n2fa;

  // http-in
  export wasi:http/incoming-handler@0.2.12;
}

world ledger-world {
  // stdio
  import wasi:cli/stdin@0.2.12;
  import wasi:cli/stdout@0.2.12;

  export ledger;
}

world n2fa-world {
  // stdio
  import wasi:cli/stdin@0.2.12;
  import wasi:cli/stdout@0.2.12;
  // call ledger
  import ledger;

  export n2fa;
}

world ledger-world-world {
  // stdio
  import wasi:cli/stdin@0.2.12;
  import wasi:cli/stdout@0.2.12;

  export wasi:cli/run@0.2.12;
}
`);
    expect(worlds[2]).toEqual({
      component: '2fa',
      name: 'n2fa-world',
      imports: [
        { id: 'wasi:cli/stdin@0.2.12', reason: 'stdio' },
        { id: 'wasi:cli/stdout@0.2.12', reason: 'stdio' },
        { id: 'shop:worlds/ledger@0.1.0', reason: 'call ledger' },
      ],
      exports: [{ id: 'shop:worlds/n2fa@0.1.0' }],
    });
    expect(placeholders).toEqual([
      { component: 'ledger', name: 'ledger', functions: ['post-entry'] },
      { component: '2fa', name: 'n2fa', functions: ['call'] },
    ]);
  });

  test('takes the interface that someone has written, and says the rest in French', async () => {
    const given = new Map([['ledger', 'acme:ledger/ledger@1.0.0']]);
    const { text, placeholders } = writeWorlds(worldRows(table, { interfacesOf, nameOf }), {
      ...options,
      given,
      locale: 'fr',
    });
    expect(placeholders).toEqual([{ component: '2fa', name: 'n2fa', functions: ['call'] }]);
    expect(text).toContain(
      '/// À remplacer : le tableau nomme cette interface, mais pas ses types.\ninterface n2fa {',
    );
    const written = {
      path: 'ledger.wit',
      text: 'package acme:ledger@1.0.0;\ninterface ledger { post: func(); }',
    };
    expect(
      await wit.tools.resolve([{ path: 'worlds.wit', text }, written], { world: 'ledger-world' }),
    ).toEqual({
      ok: true,
      worlds: [
        {
          package: 'shop:worlds@0.1.0',
          name: 'ledger-world',
          imports: [
            'wasi:io/error@0.2.12',
            'wasi:io/poll@0.2.12',
            'wasi:io/streams@0.2.12',
            'wasi:cli/stdin@0.2.12',
            'wasi:cli/stdout@0.2.12',
          ],
          exports: ['acme:ledger/ledger@1.0.0'],
        },
      ],
      unknown: [],
    });
  });

  const kebab = fc.oneof(
    fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/),
    fc.constantFrom(
      'list',
      'world',
      'own',
      'a',
      'a-world',
      'a-world-world',
      'constructor',
      'error-context',
      '1',
    ),
  );
  const name = kebab.filter((text) => !/^\d/.test(text));
  const granted = fc.subarray([
    { interface: 'wasi:cli/environment@0.2.12', capabilities: ['env'] },
    { interface: 'wasi:random/random@0.2.12', capabilities: ['random'] },
  ] as const);

  test('resolves for any rows, each world with what it says', async () => {
    const tables = fc.uniqueArray(kebab, { minLength: 1, maxLength: 5 }).chain((names) =>
      fc.tuple(
        ...names.map((row) =>
          fc.record<WorldRow>({
            component: fc.constant(row),
            imports: granted,
            exports: fc.subarray([
              { interface: 'wasi:http/incoming-handler@0.2.12', capabilities: ['http-in'] },
            ]),
            calls: fc.array(
              fc.record(
                { component: fc.constantFrom(...names), function: kebab },
                { requiredKeys: ['component'] },
              ),
              { maxLength: 3 },
            ),
          }),
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(tables, name, async (rows, named) => {
        const { text, worlds } = writeWorlds(rows, { ...options, package: `${named}:${named}` });
        const resolved = await wit.tools.resolve([{ path: 'worlds.wit', text }]);
        expect(resolved).toMatchObject({ ok: true, unknown: [] });
        const { worlds: found } = resolved as Extract<typeof resolved, { ok: true }>;
        expect(found.map((world) => world.name)).toEqual(worlds.map((world) => world.name));
        for (const [index, { imports, exports }] of worlds.entries()) {
          expect(found[index]!.imports).toEqual(expect.arrayContaining(imports.map(({ id }) => id)));
          expect(new Set(found[index]!.exports)).toEqual(new Set(exports.map(({ id }) => id)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
