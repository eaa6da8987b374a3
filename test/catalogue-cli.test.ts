import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CliSchema, ManifestSchema, NotOfferedSchema } from '../src/core/catalogue/entry.ts';
import {
  CLIS,
  NOT_OFFERED,
  findCli,
  findCommand,
  findNotOffered,
  readCommandLine,
} from '../src/core/catalogue/cli/index.ts';
import {
  KEYS_NOT_OFFERED,
  MANIFESTS,
  findManifest,
  findResource,
  knowsKey,
} from '../src/core/catalogue/manifest/index.ts';

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

describe('commands and flags', () => {
  test.each(real)('knows %s', (line, name) => {
    const { command, flags, unknownWord } = read(line);
    expect(command?.name).toBe(name);
    expect(flags.filter(({ known }) => !known)).toEqual([]);
    expect(unknownWord).toBeUndefined();
    expect(findNotOffered(typed(line))).toEqual([]);
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

const keys: readonly (readonly [manifest: string, path: readonly string[], known: boolean])[] = [
  ['spin.toml', ['component', 'pay', 'allowed_outbound_hosts', '[]'], true],
  ['spin.toml', ['component', 'pay'], true],
  ['spin.toml', ['component', 'pay', 'dependencies_inherit_configuration'], true],
  ['spin.toml', ['component', 'pay', 'dependencies', 'a:b/c', 'inherit_configuration'], true],
  ['spin.toml', ['component', 'pay', 'dependencies', 'a:b/c', 'inherit_configuration', '[]'], true],
  ['spin.toml', ['component', 'pay', 'build', 'command'], true],
  ['spin.toml', ['component', 'pay', 'files', '[]', 'source'], true],
  ['spin.toml', ['trigger', 'http', '[]', 'route'], true],
  ['spin.toml', ['trigger', 'sqs', '[]', 'queue_url'], true],
  ['spin.toml', ['trigger', 'http', '[]', 'allowed_hosts'], false],
  ['spin.toml', ['component', 'pay', 'allowed_hosts', '[]'], false],
  ['spin.toml', ['component', 'pay', 'permissions'], false],
  ['spin.toml', ['component', '[]', 'source'], false],
  ['spin.toml', ['constructor'], false],
  ['runtime-config.toml', ['client_tls', '[]', 'ca_roots_file'], true],
  ['runtime-config.toml', ['outbound_networking', 'block_networks', '[]'], true],
  ['runtime-config.toml', ['allowed_outbound_hosts', '[]'], false],
  ['SpinApp', ['spec', 'runtimeConfig', 'loadFromSecret'], true],
  ['SpinApp', ['spec', 'allowedOutboundHosts', '[]'], false],
  ['SpinAppExecutor', ['spec', 'deploymentConfig', 'installDefaultCACerts'], true],
  ['Workload', ['spec', 'components', '[]', 'localResources', 'allowedIpNameLookups', '[]'], true],
  ['WorkloadDeployment', ['spec', 'template', 'spec', 'hostInterfaces', '[]', 'config', 'bucket'], true],
  ['WorkloadDeployment', ['spec', 'traits', '[]'], false],
  ['.wash/config.yaml', ['workload', 'allowedHosts', '[]'], true],
  ['policy.yaml', ['permissions', 'network', 'allow', '[]', 'host'], true],
  ['wkg.toml', ['overrides', 'wasi:http', 'version'], true],
  ['NetworkPolicy', ['spec', 'egress', '[]', 'to', '[]', 'ipBlock', 'except', '[]'], true],
  ['NetworkPolicy', ['spec', 'egress', '[]', 'toFQDNs', '[]', 'matchName'], false],
  ['CiliumNetworkPolicy', ['spec', 'egress', '[]', 'toFQDNs', '[]', 'matchName'], true],
  [
    'CiliumNetworkPolicy',
    ['spec', 'egress', '[]', 'toPorts', '[]', 'rules', 'dns', '[]', 'matchPattern'],
    true,
  ],
  ['RuntimeClass', ['handler'], true],
];

describe('manifests', () => {
  test.each(keys)('%s: %s is known: %s', (name, path, known) => {
    const manifest = findManifest(name);
    expect(manifest && knowsKey(manifest, path)).toBe(known);
  });

  test.each(MANIFESTS.map((manifest) => [manifest.name, manifest] as const))(
    '%s keeps its schema',
    (_, manifest) => {
      expect(() => ManifestSchema.parse(manifest)).not.toThrow();
      expect(manifest.keys.length).toBeGreaterThan(0);
      expect(manifest.keys.filter((key, at) => manifest.keys.indexOf(key) !== at)).toEqual([]);
      expect(
        manifest.keys.filter(
          (key) => !/^(\*|[A-Za-z_]\w*(\[\])*)(\.(\*{1,2}|[A-Za-z_]\w*(\[\])*))*$/.test(key),
        ),
      ).toEqual([]);
    },
  );

  test('each is named once and has its version', () => {
    const names = MANIFESTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(findResource('core.spinkube.dev/v1alpha1', 'SpinApp')?.name).toBe('SpinApp');
    expect(findResource('core.spinkube.dev/v1', 'SpinApp')).toBeUndefined();
    expect(findResource('networking.k8s.io/v1', 'NetworkPolicy')?.name).toBe('NetworkPolicy');
    expect(findResource('runtime.wasmcloud.dev/v1alpha1', 'WorkloadDeployment')?.name).toBe(
      'WorkloadDeployment',
    );
  });

  test.each(KEYS_NOT_OFFERED.map((entry) => [entry.name, entry] as const))(
    '%s keeps its schema',
    (_, entry) => {
      expect(() => NotOfferedSchema.parse(entry)).not.toThrow();
    },
  );

  test('what is gone from a manifest is named once', () => {
    const names = KEYS_NOT_OFFERED.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
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

  test('a key path that is known keeps every shorter path known', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...MANIFESTS)
          .chain((manifest) => fc.tuple(fc.constant(manifest), fc.constantFrom(...manifest.keys))),
        ([manifest, key]) => {
          const path = key.replaceAll('[]', '.[]').replaceAll('*', 'any').split('.');
          for (let length = 1; length <= path.length; length++) {
            expect(knowsKey(manifest, path.slice(0, length))).toBe(true);
          }
          expect(knowsKey(manifest, ['__proto__', ...path])).toBe(false);
        },
      ),
    );
  });
});
