import { sh, yaml, type Cases } from './case.ts';

export const nothingRetired: Cases = {
  invalid: {
    en: [
      ['We deploy the pods with Krustlet.', 'error 1: `Krustlet` is retired'],
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
    fr: [['Nous déployons avec Krustlet.', 'error 1: `Krustlet` is retired']],
  },
  valid: {
    en: [
      'containerd-wasm-shims was replaced by containerd-shim-spin.',
      'The old containerd-wasm-shims are replaced.',
      'SpiderLightning is archived.',
      'Krustlet is no longer maintained.',
      'Instead of KWasm, runtime-class-manager installs the shims.',
      'runtime-class-manager is the successor of KWasm.',
      'Move from Krustlet to SpinKube.',
      'Do not use Krustlet.',
      'KWasm → runtime-class-manager',
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
    fr: [
      'N’utilisez pas Krustlet.',
      'Krustlet, abandonné, n’est pas une option.',
      'Au lieu de Krustlet, prenez SpinKube.',
      'containerd-shim-spin remplace containerd-wasm-shims.',
    ],
  },
};
