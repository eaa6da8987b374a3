import { describe, expect, test } from 'vitest';
import type { CheckRequest } from '../src/core/check/check.ts';
import { findingsOn, tableOf } from './support/check.ts';

interface Case {
  readonly document: string;
  readonly target?: CheckRequest['target'];
  readonly wasi?: CheckRequest['wasi'];
}
type Given = string | Case;

async function saidBy(rule: string, given: Given): Promise<string[]> {
  const { document, ...options } = typeof given === 'string' ? { document: given } : given;
  const findings = await findingsOn(document, options);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, where, what }) => `${severity} ${where.line}: ${what.split(/[.:](?: |$)/)[0]}`);
}

const sh = (line: string) => `\`\`\`sh\n${line}\n\`\`\`\n`;
const yaml = (...lines: string[]) => `\`\`\`yaml\n${lines.join('\n')}\n\`\`\`\n`;

const RULES: Readonly<
  Record<
    string,
    { readonly invalid: readonly (readonly [Given, ...string[]])[]; readonly valid: readonly Given[] }
  >
> = {
  'tools-exist': {
    invalid: [
      [sh('jco run --sandbox app.wasm'), 'error 2: `jco run --sandbox` has never existed'],
      [
        sh('$ npx -y @bytecodealliance/jco run --sandbox app.wasm'),
        'error 2: `jco run --sandbox` has never existed',
      ],
      [
        sh('wasm-tools validate a.wasm &&\n  wkg push ghcr.io/acme/api:1 a.wasm'),
        'error 3: `wkg push` has never existed',
      ],
      [sh('GOOS=wasip2 GOARCH=wasm go build'), 'error 2: `GOOS=wasip2` has never existed'],
      ['Publish with `wkg push ghcr.io/acme/api:1 api.wasm`.', 'error 1: `wkg push` has never existed'],
      ['Publiez avec `wkg push ghcr.io/acme/api:1 api.wasm`.', 'error 1: `wkg push` has never existed'],
      [
        yaml('steps:', '  - run: |', '      cargo build', '      wkg push ghcr.io/acme/api:1 a.wasm'),
        'error 5: `wkg push` has never existed',
      ],
      [sh('wash frobnicate'), 'info 2: `wash frobnicate` is not among the commands of wash 2.7.0'],
      [
        sh('wac plug api.wasm --plugs core.wasm'),
        'info 2: `wac plug --plugs` is not among the flags of wac 0.10.1',
      ],
      [
        sh('wasmtime run -S magic app.wasm'),
        'info 2: `wasmtime run -S magic` is not among the keys of wasmtime 48.0.0',
      ],
      [
        yaml('apiVersion: core.spinkube.dev/v1', 'kind: SpinApp'),
        'info 2: `core.spinkube.dev/v1 SpinApp` is not known; the catalogue has `core.spinkube.dev/v1alpha1 SpinApp`',
      ],
      [
        yaml('apiVersion: core.spinkube.dev/v1alpha1', 'kind: SpinDeployment'),
        'info 2: `core.spinkube.dev/v1alpha1 SpinDeployment` is not among the resources of spin-operator 0.6.1',
      ],
      [
        yaml(
          'apiVersion: core.spinkube.dev/v1alpha1',
          'kind: SpinApp',
          'spec:',
          '  magic:',
          '    deep: true',
        ),
        'info 5: `spec.magic` is not among the keys of SpinApp (spin-operator 0.6.1)',
      ],
      [
        '```toml\nspin_manifest_version = 2\n[component.api]\nsource = "api.wasm"\nmagic = 1\n```\n',
        'info 5: `component.api.magic` is not among the keys of spin.toml (2 (Spin 4.0.2))',
      ],
    ],
    valid: [
      sh('wasmtime serve -S cli --addr 127.0.0.1:8080 api.wasm'),
      sh('wasmtime run --dir data::/data -S inherit-network=n app.wasm --sandbox --whatever'),
      sh('wac plug api.wasm --plug core.wasm -o app.wasm'),
      sh('spin up --listen 127.0.0.1:3000 --build'),
      sh('spin aka deploy'),
      sh('acme-tool --magic'),
      sh('sudo wasmtime --version'),
      sh('jco transpile app.wasm -o out # then run --sandbox in code'),
      sh('cosign sign --key "$COSIGN_KEY" ghcr.io/acme/api@$(cat digest)'),
      sh('wasmtime run [OPTIONS] <WASM>'),
      sh("cat > run.sh <<'EOF'\nwkg push is what people type\nEOF"),
      '```console\n$ wasmtime run app.wasm\nwkg push is not a command\n```\n',
      '```\nwac ──▶ registry\n```\n',
      '`wkg push` does not exist: use `wkg oci push`.',
      'Do not write `jco run --sandbox`.',
      'N’utilisez pas `jco run --sandbox`.',
      yaml('apiVersion: apps/v1', 'kind: Deployment', 'spec:', '  magic: true'),
      yaml('apiVersion: acme.example/v1', 'kind: SpinApp'),
      '```toml\n[package]\nname = "api"\nmagic = 1\n```\n',
      '```rust\n// wkg push\nfn main() {}\n```\n',
    ],
  },
  'nothing-retired': {
    invalid: [
      ['We deploy the pods with Krustlet.', 'error 1: `Krustlet` is retired'],
      ['Nous déployons avec Krustlet.', 'error 1: `Krustlet` is retired'],
      ['Migrate from Docker to Krustlet.', 'error 1: `Krustlet` is retired'],
      ['Replace Docker with Krustlet.', 'error 1: `Krustlet` is retired'],
      ['| Layer | Tool |\n| --- | --- |\n| nodes | KWasm |\n', 'error 3: `KWasm` is retired'],
      ['Kubernetes runs it through `containerd-wasm-shims`.', 'error 1: `containerd-wasm-shims` is retired'],
      ['wadm rolls the application out.', 'warning 1: `wadm` is deprecated'],
      [sh('cargo component build --release'), 'warning 2: `cargo component` is deprecated'],
      [sh('wasm-tools compose a.wasm -d b.wasm'), 'warning 2: `wasm-tools compose` is deprecated'],
      ['Compose with `wasm-tools compose a.wasm`.', 'warning 1: `wasm-tools compose` is deprecated'],
      [
        sh('cargo build --release --target wasm32-wasi'),
        'error 2: `cargo build --target wasm32-wasi` is gone',
      ],
      [sh('wasmtime run --mapdir /d::/d app.wasm'), 'error 2: `wasmtime --mapdir` is gone'],
      [
        yaml('apiVersion: core.spinoperator.dev/v1alpha1', 'kind: SpinApp'),
        'error 2: `core.spinoperator.dev/v1alpha1 SpinApp` is gone',
      ],
      [
        '```toml\nspin_manifest_version = 2\n[component.api]\nsource = "api.wasm"\nallowed_http_hosts = []\n```\n',
        'warning 5: `spin.toml component.*.allowed_http_hosts` is deprecated',
      ],
      [yaml('handler: containerd-shim-slight-v1'), 'error 2: `containerd-shim-slight` is retired'],
    ],
    valid: [
      'containerd-wasm-shims was replaced by containerd-shim-spin.',
      'The old containerd-wasm-shims are replaced.',
      'SpiderLightning is archived.',
      'Krustlet is no longer maintained.',
      'Instead of KWasm, runtime-class-manager installs the shims.',
      'runtime-class-manager is the successor of KWasm.',
      'Move from Krustlet to SpinKube.',
      'Do not use Krustlet.',
      'KWasm → runtime-class-manager',
      'N’utilisez pas Krustlet.',
      'Krustlet, abandonné, n’est pas une option.',
      'Au lieu de Krustlet, prenez SpinKube.',
      'containerd-shim-spin remplace containerd-wasm-shims.',
      'Pre-initialise with `wasmtime wizer`.',
      'Do not compose with `wasm-tools compose`.',
      '## Retired\n\n- Krustlet\n- KWasm\n',
      '## Avoid\n\nKrustlet and wadm.\n',
      'Do not propose:\n\n- Krustlet\n- `warg`\n',
      '| Retired | Use |\n| --- | --- |\n| Krustlet | SpinKube |\n',
      'See https://github.com/krustlet/krustlet and [the page](krustlet).',
      'Our beam of Go services moves from Docker; wasm follows.',
      'my-krustlet-like-thing and krustlets',
      sh('cargo build --release --target wasm32-wasip2'),
      sh('wac plug a.wasm --plug b.wasm -o c.wasm'),
      '```rust\n// like Krustlet\n```\n',
    ],
  },
  'interfaces-exist': {
    invalid: [
      [
        'It imports `wasi:http/outgoing-handler@0.3.0`.',
        'error 1: `wasi:http/outgoing-handler` does not exist in version 0.3.0',
      ],
      [
        'It exports `wasi:http/handler@0.2.12`.',
        'error 1: `wasi:http/handler` does not exist in version 0.2.12',
      ],
      ['It imports `wasi:http/fetch`.', 'error 1: `wasi:http` has no interface or world `fetch`'],
      ['It imports wasi:http/types@0.2.99.', 'error 1: `wasi:http` has no version 0.2.99'],
      ['It targets `wasi:keyvalue@0.2.0`.', 'error 1: `wasi:keyvalue` has no version 0.2.0'],
      ['It imports `spin:key-value/key-value@2.0.0`.', 'error 1: `spin:key-value` has no version 2.0.0'],
      [
        'It imports `wasi:quantum/compute`.',
        'info 1: The catalogue does not know the package `wasi:quantum`',
      ],
      [
        '```wit\npackage a:b;\nworld w {\n  import wasi:http/client@0.2.6;\n}\n```\n',
        'error 4: `wasi:http/client` does not exist in version 0.2.6',
      ],
    ],
    valid: [
      'It imports `wasi:http/outgoing-handler@0.2.12` and `wasi:http/types@0.2.6`.',
      'It imports `wasi:http/client@0.3.0` and wasi:http/types@0.3.0-rc-2026-03-15.',
      'In WASI 0.3 `wasi:http/outgoing-handler` becomes `wasi:http/client`.',
      'wasi:http@0.2 and wasi:http@0.2.x and wasi:io/streams@0.2.3, wasi:cli/command@0.2.0.',
      'Worlds: `wasi:http/proxy@0.2.12`, `wasi:http/service@0.3.0`.',
      '`spin:key-value/key-value@3.0.0`, `fermyon:spin/llm@2.0.0`, `wasmcloud:messaging/consumer@0.2.0`.',
      'There is no `wasi:http/fetch`.',
      '`wasi:http/fetch` does not exist.',
      'Never import `wasi:http/outgoing-handler@0.3.0`.',
      'Il n’y a pas de `wasi:http/fetch`.',
      '`acme:payment/ledger@1.0.0` imports `acme:shop/cart`.',
      'image: nginx:latest, http://wasi:80/x, wasi:http/*',
      '```wit\n// import wasi:http/fetch;\npackage a:b;\n```\n',
    ],
  },
  'experimental-marked': {
    invalid: [
      [
        'Sessions live in `wasi:keyvalue/store`.',
        'warning 1: `wasi:keyvalue` is experimental, and the text does not say so here',
      ],
      [
        'Les sessions vivent dans `wasi:keyvalue/store`.',
        'warning 1: `wasi:keyvalue` is experimental, and the text does not say so here',
      ],
      [
        'Wassette runs the tools.\n\nWassette again.',
        'warning 1: `Wassette` is experimental, and the text does not say so here',
      ],
      [
        '| Row | By |\n| --- | --- |\n| models | wasi:nn |\n',
        'warning 3: `wasi:nn` is experimental, and the text does not say so here',
      ],
      [
        { document: 'The service exports the WASI 0.3 handler.', target: 'spinkube' },
        'warning 1: WASI 0.3 is not stable on spinkube, and the text does not say so here',
      ],
    ],
    valid: [
      'Sessions live in `wasi:keyvalue/store`, which is experimental.',
      'Les sessions vivent dans `wasi:keyvalue/store` (expérimental).',
      '`wasi:nn` is a proposal in phase 2.',
      '`wasi:nn` est une proposition en phase 2.',
      '## Experimental parts\n\n- Wassette\n- `wasi:nn`\n',
      'Still in preview:\n\n- Wassette\n',
      'We do not use wasi-virt.',
      'Nous n’utilisons pas wasi-virt.',
      '| Item | Maturity |\n| --- | --- |\n| Wassette | experimental |\n',
      'OpenTelemetry traces leave through the host.',
      'A WASI URL is parsed; Kotlin and Swift back ends stay.',
      'Wasmtime, Spin and wasmCloud are stable.',
      { document: 'The service exports the WASI 0.3 handler.', target: 'wasmtime' },
      { document: 'WASI 0.3 is only a release candidate there.', target: 'spinkube' },
      { document: 'We stay on WASI 0.2; not on WASI 0.3.', target: 'spinkube' },
    ],
  },
};

describe.each(Object.entries(RULES))('%s', (rule, { invalid, valid }) => {
  test.each(invalid)('reports %j', async (given, ...expected) => {
    expect(await saidBy(rule, given)).toEqual(expected);
  });
  test.each(valid.map((given) => [given]))('accepts %j', async (given) => {
    expect(await saidBy(rule, given)).toEqual([]);
  });
});

describe('a retired name', () => {
  test('comes with its successor and its source, in French too', async () => {
    expect(await findingsOn('Nous déployons avec wadm.', { locale: 'fr' })).toContainEqual(
      expect.objectContaining({
        rule: 'nothing-retired',
        where: { line: 1, column: 21, endColumn: 25 },
        fix: 'Utilisez `wasmCloud v2`.',
        source: expect.objectContaining({ read: expect.stringMatching(/^\d{4}-/) }),
      }),
    );
  });
});

describe('an interface of the other generation', () => {
  test('comes with the id to put in its place', async () => {
    const table = tableOf('`a` | Rust | f | `none`');
    const findings = await findingsOn(`${table}\n\`wasi:http/outgoing-handler@0.3.0\``);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'interfaces-exist',
        where: { line: 5, column: 2, endColumn: 34 },
        replacement: 'wasi:http/client@0.3.0',
      }),
    );
  });
});
