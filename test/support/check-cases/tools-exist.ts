import { sh, yaml, type Cases } from './case.ts';

export const toolsExist: Cases = {
  invalid: {
    en: [
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
      [
        sh('wasmtime run --wasm-features=all --read-only-dirs app.wasm'),
        'info 2: `wasmtime run --read-only-dirs` is not among the flags',
      ],
      ['Publish with `wkg push ghcr.io/acme/api:1 api.wasm`.', 'error 1: `wkg push` has never existed'],
      [
        yaml('steps:', '  - run: |', '      cargo build', '      wkg push ghcr.io/acme/api:1 a.wasm'),
        'error 5: `wkg push` has never existed',
      ],
      [
        {
          title: 'an action that the catalogue does not have',
          document: yaml(
            'jobs:',
            '  build:',
            '    steps:',
            '      - uses: actions/checkout@v6',
            '      - uses: acme/setup-everything@v1',
            '      - uses: acme/setup-everything@v1',
          ),
        },
        'info 6: `acme/setup-everything` is not among the actions of the catalogue.',
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
    fr: [
      ['Publiez avec `wkg push ghcr.io/acme/api:1 api.wasm`.', 'error 1: `wkg push` has never existed'],
      [`On lance le composant :\n\n${sh('jco run --sandbox app.wasm')}`, 'error 4'],
    ],
  },
  valid: {
    en: [
      {
        title: 'flags of a command that is gone',
        document: sh('cosign upload wasm -f a.wasm ghcr.io/acme/a:1'),
      },
      {
        title: 'actions of the catalogue and of the repository',
        document: yaml(
          'jobs:',
          '  build:',
          '    steps:',
          '      - uses: bytecodealliance/actions/wasmtime/setup@v1',
          '      - uses: ./.github/actions/setup',
          '      - uses: docker://alpine:3',
          '  call:',
          '    uses: acme/shop/.github/workflows/build.yml@main',
        ),
      },
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
      yaml('apiVersion: apps/v1', 'kind: Deployment', 'spec:', '  magic: true'),
      yaml('apiVersion: acme.example/v1', 'kind: SpinApp'),
      '```toml\n[package]\nname = "api"\nmagic = 1\n```\n',
      '```rust\n// wkg push\nfn main() {}\n```\n',
    ],
    fr: ['Publiez avec `wkg oci push ghcr.io/acme/api:1 api.wasm`.', 'N’utilisez pas `jco run --sandbox`.'],
  },
};
