import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CliSchema, NotOfferedSchema } from '../src/core/catalogue/entry.ts';
import {
  CLIS,
  NOT_OFFERED,
  findCli,
  findCommand,
  findNotOffered,
  readCommandLine,
  unknownKeys,
} from '../src/core/catalogue/cli/index.ts';

const typed = (line: string) => line.split(' ').filter((word) => word !== '');

function read(line: string) {
  const [binary = '', ...words] = typed(line);
  const cli = findCli(binary);
  if (!cli) throw new Error(`"${binary}" is not in the list.`);
  return readCommandLine(cli, words);
}

const real: readonly (readonly [line: string, command: string])[] = [
  ['wasmtime app.wasm --mapdir x', ''],
  ['wasmtime run -S http,inherit-env --dir ./data::/data --env LEVEL=info app.wasm', 'run'],
  ['wasmtime run -Scli,tcp --wasi p3 -W timeout=2s,max-memory-size=67108864 app.wasm one two', 'run'],
  ['wasmtime serve -S cli --addr 127.0.0.1:8080 app.wasm', 'serve'],
  ['wasmtime compile -O opt-level=2 -o app.cwasm app.wasm', 'compile'],
  ['wasmtime config new', 'config new'],
  ['wasmtime wizer --func-rename a=b -o out.wasm in.wasm', 'wizer'],
  ['spin up --listen 127.0.0.1:3000 --runtime-config-file runtime-config.toml --build', 'up'],
  ['spin u -f registry.example/app:1 --shush --max-instance-memory 67108864', 'up'],
  ['spin registry push --build --file spin.toml registry.example/app:1', 'registry push'],
  ['spin oci login --username me --password-stdin registry.example', 'registry login'],
  ['spin plugin install kube --yes', 'plugins install'],
  ['spin kube scaffold --from registry.example/app:1 --replicas 3 --out app.yaml', 'kube scaffold'],
  ['wash -o json build --skip-fetch', 'build'],
  ['wash host --socket-egress enforce --deny-private-ranges', 'host'],
  ['wash docker push registry.example/app:1 app.wasm', 'oci push'],
  ['wac plug socket.wasm --plug a.wasm --plug b.wasm -o out.wasm', 'plug'],
  ['wac targets app.wasm --wit wit --world edge', 'targets'],
  ['wkg wit fetch --type wit', 'wit fetch'],
  ['wkg oci push -u me registry.example/app:1 app.wasm', 'oci push'],
  ['wkg publish app.wasm --package acme:app@1.0.0 --registry registry.example', 'publish'],
  ['wasm-tools component wit app.wasm --json', 'component wit'],
  [
    'wasm-tools component new core.wasm --adapt wasi_snapshot_preview1.reactor.wasm -o app.wasm',
    'component new',
  ],
  ['wasm-tools component embed --world adder wit core.wasm --encoding utf16 -o out.wasm', 'component embed'],
  ['wasm-tools validate --features=all app.wasm', 'validate'],
  ['wasm-tools wasm2wat app.wasm', 'print'],
  ['wasmedge --dir /data:./data:readonly --memory-page-limit 256 app.wasm -x', ''],
  ['wasmedge compile --optimize 2 app.wasm app_aot.wasm', 'compile'],
  ['jco componentize app.js -w wit -n edge --disable all -o app.wasm', 'componentize'],
  ['jco transpile app.wasm -o out --instantiation=async --no-wasi-shim', 'transpile'],
  ['jco run app.wasm one', 'run'],
  ['jco serve --port 8080 app.wasm', 'serve'],
  ['componentize-py -d wit -w hello componentize app -o app.wasm --stub-wasi', 'componentize'],
  ['componentize-go --world adder bindings', 'bindings'],
  ['componentize-go build -o app.wasm', 'build'],
  ['wassette permission grant storage tool fs://work --access read', 'permission grant storage'],
  ['wassette serve --bind-address 127.0.0.1:9001', 'serve'],
  ['wit-bindgen c wit/world.wit --out-dir gen', 'c'],
  ['wit-bindgen moonbit wit --derive-eq --derive-show --derive-error', 'moonbit'],
  ['wasi-virt app.wasm --allow-env=LEVEL --stdio=deny -o out.wasm', ''],
  ['cosign sign --yes registry.example/app@sha256:0', 'sign'],
  ['cosign verify --certificate-identity me --certificate-oidc-issuer https://issuer.example app', 'verify'],
];

const retired: readonly (readonly [line: string, name: string, instead: string | undefined])[] = [
  ['wasmtime run --mapdir /g::/h app.wasm', 'wasmtime --mapdir', 'wasmtime --dir HOST_DIR::GUEST_DIR'],
  ['wasmtime --wasi-modules=experimental-wasi-http app.wasm', 'wasmtime --wasi-modules', 'wasmtime -S NAME'],
  ['wasmtime run --wasi threads app.wasm', 'wasmtime -S threads', undefined],
  ['wasmtime run -Scli,threads app.wasm', 'wasmtime -S threads', undefined],
  ['wasmtime run -S preview2=n app.wasm', 'wasmtime -S preview2=n', undefined],
  ['wasmtime wizer --allow-wasi in.wasm', 'wasmtime wizer --allow-wasi', 'wasmtime wizer -S cli'],
  ['spin bindle push --bindle-server x', 'spin bindle', 'spin registry push'],
  ['spin up --follow-all', 'spin up --follow-all', 'spin up'],
  ['wash app deploy wadm.yaml', 'wash app', 'kubectl apply'],
  ['wash push registry.example/app:1 app.wasm', 'wash push', 'wash oci push'],
  ['wash config put key a=b', 'wash config put', undefined],
  ['wac encode composition.wac', 'wac encode', 'wac compose'],
  ['wkg push registry.example/app:1 app.wasm', 'wkg push', 'wkg oci push'],
  ['wasm-tools compose -c config.yml app.wasm', 'wasm-tools compose', 'wac plug'],
  ['wasmedge run --enable-gc app.wasm', 'wasmedge --enable-gc', undefined],
  ['jco run app.wasm --sandbox', 'jco run --sandbox', undefined],
  ['jco run --sandbox-fs-preopen ./data::/data app.wasm', 'jco run --sandbox-fs-preopen', undefined],
  ['wit-bindgen tiny-go wit', 'wit-bindgen tiny-go', 'wit-bindgen go'],
  ['componentize-go componentize -o app.wasm', 'componentize-go componentize', 'componentize-go build'],
  ['cargo component build --release', 'cargo component', 'cargo build --target wasm32-wasip2'],
  ['cargo-component add wasi:http', 'cargo-component', 'cargo build --target wasm32-wasip2'],
  ['cosign upload wasm -f app.wasm registry.example/app', 'cosign upload wasm', 'wkg oci push'],
  ['wizer in.wasm -o out.wasm', 'wizer', 'wasmtime wizer'],
];

const unknown: readonly (readonly [line: string, word: string | undefined, flags: readonly string[]])[] = [
  ['wac link a.wasm b.wasm', 'link', []],
  ['wasm-tools component inspect app.wasm', 'inspect', []],
  ['wash wit push', 'push', []],
  ['wasmtime serve --allow-hosts api.bank.example app.wasm', undefined, ['--allow-hosts']],
  ['wasmtime run --allow-net app.wasm --anything', undefined, ['--allow-net']],
  ['spin up --allow-env', undefined, ['--allow-env']],
  ['wasmtime app', undefined, []],
  ['spin otel setup', undefined, []],
  ['wkg 0.16.1', undefined, []],
  ['wac --help', undefined, []],
];

describe('commands and flags', () => {
  test.each(real)('knows %s', (line, name) => {
    const { command, flags, unknownWord } = read(line);
    expect(command?.name).toBe(name);
    expect(flags.filter(({ known }) => !known)).toEqual([]);
    expect(flags.flatMap(unknownKeys)).toEqual([]);
    expect(unknownWord).toBeUndefined();
    expect(findNotOffered(typed(line))).toEqual([]);
  });

  test.each(unknown)('does not know %s', (line, word, flags) => {
    const { unknownWord, flags: given } = read(line);
    expect(unknownWord).toBe(word);
    expect(given.filter(({ known }) => !known).map(({ typed: flag }) => flag)).toEqual(flags);
  });

  test.each([
    ['wasmtime run -S cli,http=y,inherit-env -Scli --wasi help app.wasm', []],
    ['wasmtime run -C cranelift-opt_level=speed app.wasm', []],
    ['wasmtime run -S allow-http,allowed-hosts=api.bank.example app.wasm', ['allow-http', 'allowed-hosts']],
    ['jco componentize app.js --disable sockets', ['sockets']],
  ])('tells the keys of %s', (line, names) => {
    expect(read(line).flags.flatMap(unknownKeys)).toEqual(names);
  });

  test.each(retired)('finds what is retired in %s', (line, name, instead) => {
    expect(findNotOffered(typed(line)).map((entry) => [entry.name, entry.instead])).toEqual([
      [name, instead],
    ]);
  });
});

describe('the lists', () => {
  test.each(CLIS.map((cli) => [cli.binary, cli] as const))('%s keeps its schema', (_, cli) => {
    expect(() => CliSchema.parse(cli)).not.toThrow();
    expect(cli.commands.length).toBeGreaterThan(0);
  });

  test.each(CLIS.map((cli) => [cli.binary, cli] as const))('%s names nothing twice', (_, cli) => {
    const paths = cli.commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { flags = [] } of cli.commands) {
      const spellings = flags.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
      expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
      const keys = flags.flatMap(({ keys: names = [] }) => [new Set(names).size, names.length]);
      expect(keys.filter((_count, at) => at % 2 === 0)).toEqual(keys.filter((_count, at) => at % 2 === 1));
    }
  });

  test.each(CLIS.map((cli) => [cli.binary, cli] as const))('%s spells every flag well', (_, cli) => {
    const spellings = cli.commands.flatMap(({ flags = [] }) =>
      flags.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    );
    expect(spellings.filter((spelling) => !/^--?[A-Za-z0-9][\w.-]*$/.test(spelling))).toEqual([]);
  });

  test.each(CLIS.map((cli) => [cli.binary, cli] as const))(
    '%s is found by its binary and words',
    (binary, cli) => {
      expect(findCli(binary)).toBe(cli);
      for (const entry of cli.commands) {
        expect(findCommand(cli, typed(entry.name))).toBe(entry);
      }
    },
  );

  test.each(NOT_OFFERED.map((entry) => [entry.name, entry] as const))('%s keeps its schema', (_, entry) => {
    expect(() => NotOfferedSchema.parse(entry)).not.toThrow();
  });

  test('what is not offered is named once', () => {
    const names = NOT_OFFERED.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('what was removed or never was is not in the lists', () => {
    const gone = NOT_OFFERED.filter(({ why, name }) => why !== 'deprecated' && findCli(typed(name)[0] ?? ''));
    const offered = gone.filter(({ name }) => {
      const { command, flags } = read(name);
      const [last = ''] = flags.slice(-1);
      return last === '' ? command?.name === typed(name).slice(1).join(' ') : last.known && !last.value;
    });
    expect(offered.map(({ name }) => name)).toEqual([]);
  });

  test('what is written instead is not retired itself', () => {
    const circular = NOT_OFFERED.filter(
      ({ instead }) => instead && findNotOffered(typed(instead)).length > 0,
    );
    expect(circular.map(({ name }) => name)).toEqual([]);
  });
});

describe('hostile input', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '--',
      '-',
      '-S',
      '--wasi',
      'run',
      'component',
      'new',
      '__proto__',
      'constructor',
      '-Scli=y',
    ),
  );

  test('a command line of any words keeps every operand in order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLIS), fc.array(word), (cli, line) => {
        const { operands } = readCommandLine(cli, line);
        let from = 0;
        for (const operand of operands) {
          const at = line.indexOf(operand, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
        expect(findNotOffered([cli.binary, ...line]).every(({ name }) => name.startsWith(cli.binary))).toBe(
          true,
        );
      }),
    );
  });
});
