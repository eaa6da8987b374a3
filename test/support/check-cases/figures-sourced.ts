import { tableOf, type Cases } from './case.ts';

export const figuresSourced: Cases = {
  invalid: {
    en: [
      ['The cold start drops to 1 ms.', 'warning 1: “1 ms” stands here without a measurement or a source'],
      ['- 10x density', 'warning 1: “10x” stands here without a measurement or a source'],
      [
        'Up to 10,000 instances per host.',
        'warning 1: “10,000 instances per host” stands here without a measurement or a source',
      ],
      [
        'Idle memory is 4 MB on an ARM64 board.',
        'warning 1: “4 MB” stands here without a measurement or a source',
      ],
      [
        'Idle memory is 3 MB for each instance.',
        'warning 1: “3 MB” stands here without a measurement or a source',
      ],
      [
        '| Metric | Docker | Wasm |\n| --- | --- | --- |\n| Cold start | 950 ms | 3 ms |\n| Price | 1 | 2 |\n',
        'warning 3: “950 ms” stands here without a measurement or a source',
      ],
    ],
    fr: [
      ['Démarrage à froid : 0,5 ms.', 'warning 1: “0,5 ms” stands here without a measurement or a source'],
      ['L’empreinte tombe à 4 Mo.', 'warning 1: “4 Mo” stands here without a measurement or a source'],
      [
        'Nous passons de Docker à Wasm : un démarrage de 3 ms au lieu de 950 ms.',
        'warning 1: “3 ms” stands here without a measurement or a source',
      ],
      [
        'Contrairement aux 950 ms de Docker au démarrage, nos modules tournent prêts à répondre en 3 ms.',
        'warning 1: “3 ms” stands here without a measurement or a source',
      ],
    ],
  },
  valid: {
    en: [
      'Cold start: 1 ms, measured with `hyperfine wasmtime run app.wasm`.',
      'Cold start: 35 µs ([Fastly](https://www.fastly.com/blog)).',
      'According to Fastly, a cold start takes 35 µs.',
      'Measured on our machine:\n\n- cold start 3 ms\n- idle memory 4 MB\n',
      '| Metric | Wasm | Source |\n| --- | --- | --- |\n| Cold start | 35 µs | Fastly 2020 |\n',
      '| Metric | Wasm |\n| --- | --- |\n| Cold start | 35 µs |\n| Idle memory | 4 MB |\n\nSource: https://example.com/figures.\n',
      'Memory limit: 64 MiB. Goal: cold start below 50 ms.',
      'The bank answers within 250 ms; the p99 latency is 30 ms.',
      'The cold start of 950 ms today must fall.',
      'density = 4096 MB of memory / 4 MB',
      'Density per 1024 MB: ⌊1024 ÷ *m*⌋',
      '`memory 64MiB` in the row.',
      'The file of 12 MB is loaded into memory.',
      'We run 40 gateways (ARM64, 512 MiB of memory) and 3 VMs with 4 GB of memory.',
      'It starts at once. The image has 3 MB.',
      'Do not promise a cold start of 1 ms.',
      tableOf('`api` | Rust | cold start in 5 ms | `memory 64MiB`'),
      '```text\ncold start 1 ms\n```\n',
    ],
    fr: [
      'Démarrage à froid : 0,5 ms, mesuré avec `hyperfine`.',
      'D’après Fermyon, le démarrage prend 1 ms.',
      'Objectif : démarrage à froid sous 50 ms.',
      'Chaque passerelle a 512 Mio de mémoire, 2 cœurs et un modem.',
    ],
  },
};
