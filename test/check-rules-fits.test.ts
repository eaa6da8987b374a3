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
    .map(({ severity, where, what }) => `${severity} ${where.line}: ${what.split(/\.(?: |$)/)[0]}`);
}

const inLanguage = (language: string, then = '') => tableOf(`\`api\` | ${language} | routes | none`) + then;
const calling = tableOf(
  '`api` | Rust | routes | `http-in /v1/...`<br>`call core`',
  '`core` | Rust | rules | none',
);
const wit = (line: string) => `\`\`\`wit\npackage a:b;\nworld w {\n  ${line}\n}\n\`\`\`\n`;

const WHOLE_PIPELINE = [
  '## CI/CD',
  '1. Build each row with its toolchain.',
  '2. Run the tests.',
  '3. `wasm-architect audit` compares each component with its row.',
  '4. `wac plug` composes.',
  '5. `wasm-tools validate` on the result.',
  '6. Sign with cosign.',
  '7. Push to the registry.',
  '8. Deploy with Helm.',
].join('\n');

const RULES: Readonly<
  Record<
    string,
    { readonly invalid: readonly (readonly [Given, ...string[]])[]; readonly valid: readonly Given[] }
  >
> = {
  'language-fits': {
    invalid: [
      [inLanguage('Java'), 'error 3: Java has no path to a component'],
      [inLanguage('**PHP 8.3**'), 'error 3: PHP has no path to a component'],
      [inLanguage('AssemblyScript'), 'error 3: AssemblyScript has no path to a component'],
      [
        inLanguage('C#'),
        'warning 3: C# / .NET reaches a component only experimentally, and the text does not say so',
      ],
      [
        inLanguage('Zig 0.15'),
        'warning 3: Zig reaches a component only experimentally, and the text does not say so',
      ],
      [inLanguage('Brainfuck'), 'info 3: The catalogue does not know the language "Brainfuck"'],
    ],
    valid: [
      ...[
        'Rust',
        'Rust 1.89',
        'Rust (wasm32-wasip2)',
        '`Go`',
        'Go (TinyGo)',
        'golang',
        'C++',
        'C / C++',
        'TypeScript',
        'JavaScript / TypeScript',
        'Node.js',
        'Python ≥ 3.12',
        'Rust + Go',
        'Rust ou Go',
        'Swift (experimental)',
        'external',
        'externe',
        '[Language]',
        '–',
      ].map((language) => inLanguage(language)),
      inLanguage('Kotlin', '\nKotlin is experimental here.\n'),
      inLanguage('Kotlin', '\nKotlin reste expérimental.\n'),
      '| Language | Team |\n| --- | --- |\n| Java | billing |\n',
    ],
  },
  'target-fits': {
    invalid: [
      [
        { document: calling, target: 'wasmedge', wasi: '0.2' },
        'error 1: wasmedge does not run WASI 0.2',
        'warning 3: The rows call each other, and wasmedge runs components only experimentally',
      ],
      [{ document: calling, target: 'runwasi', wasi: '0.3' }, 'error 1: runwasi does not run WASI 0.3'],
      [
        { document: wit('import wasi:http/client@0.3.0;'), target: 'spinkube' },
        'error 4: `wasi:http/client@0.3.0` does not run on spinkube, which takes 0.2.6, 0.3.0-rc-2026-03-15',
      ],
      [
        { document: wit('import wasi:keyvalue/store@0.2.0-draft2;'), target: 'wasmcloud' },
        'error 4: `wasi:keyvalue/store@0.2.0-draft2` does not run on wasmcloud, which takes 0.2.0-draft',
      ],
    ],
    valid: [
      calling,
      { document: calling, target: 'wasmtime', wasi: '0.3' },
      { document: calling, target: 'spin', wasi: '0.2' },
      { document: calling, target: 'wassette', wasi: '0.3' },
      { document: inLanguage('Rust'), target: 'wasmedge' },
      {
        document: `${calling}\nOn WasmEdge the Component Model is experimental.\n`,
        target: 'wasmedge',
      },
      { document: wit('import wasi:http/outgoing-handler@0.2.12;'), target: 'spinkube' },
      { document: wit('import wasi:keyvalue/store@0.2.0-draft;'), target: 'wasmcloud' },
      { document: 'Later: `wasi:http/client@0.3.0`.', target: 'spinkube' },
    ],
  },
  'pipeline-complete': {
    invalid: [
      [
        '## CI/CD\n\n1. Build with cargo.\n2. Deploy with Helm.\n',
        'warning 1: This pipeline does not speak of: test, capability gate, validation, signing, publication',
      ],
      [
        '## Chaîne de livraison continue\n\n1. Compiler.\n2. Tester.\n3. Contrôler les capacités.\n4. Valider.\n5. Publier.\n6. Déployer.\n',
        'warning 1: This pipeline does not speak of: signing',
      ],
      [
        `${calling}\n${WHOLE_PIPELINE.replace('4. `wac plug` composes.\n', '')}`,
        'warning 6: This pipeline does not speak of: composition',
      ],
      [
        '# A\n\n## Build pipeline\n\nDesign, latest, public: nothing more.\n\n## B\n\nBuild, test, deploy.\n',
        'warning 3: This pipeline does not speak of: build, test, capability gate, validation, signing, publication, deployment',
      ],
    ],
    valid: [
      `${calling}\n${WHOLE_PIPELINE}`,
      WHOLE_PIPELINE.replace('4. `wac plug` composes.\n', ''),
      '## CI/CD\n\n### Build\n\ncargo\n\n### Test\n\n### Audit\n\n### Validate\n\n### Sign\n\n### Publish\n\n### Deploy\n',
      '## Pipeline CI/CD\n\n- Construction : `cargo build`\n- Tests\n- Audit des permissions\n- Vérification\n- Signature avec cosign\n- Publication dans le registre\n- Déploiement\n',
      '## Image processing pipeline\n\nDecode, scale, encode.\n',
      '## Pipeline de traitement\n\nDécoder, réduire.\n',
      'We have a CI/CD pipeline elsewhere.\n',
    ],
  },
  'figures-sourced': {
    invalid: [
      ['The cold start drops to 1 ms.', 'warning 1: “1 ms” stands here without a measurement or a source'],
      ['Démarrage à froid : 0,5 ms.', 'warning 1: “0,5 ms” stands here without a measurement or a source'],
      ['- 10x density', 'warning 1: “10x” stands here without a measurement or a source'],
      [
        'Up to 10,000 instances per host.',
        'warning 1: “10,000 instances per host” stands here without a measurement or a source',
      ],
      [
        'Idle memory is 3 MB for each instance.',
        'warning 1: “3 MB” stands here without a measurement or a source',
      ],
      ['L’empreinte tombe à 4 Mo.', 'warning 1: “4 Mo” stands here without a measurement or a source'],
      [
        '| Metric | Docker | Wasm |\n| --- | --- | --- |\n| Cold start | 950 ms | 3 ms |\n| Price | 1 | 2 |\n',
        'warning 3: “950 ms” stands here without a measurement or a source',
      ],
    ],
    valid: [
      'Cold start: 1 ms, measured with `hyperfine wasmtime run app.wasm`.',
      'Cold start: 35 µs ([Fastly](https://www.fastly.com/blog)).',
      'According to Fastly, a cold start takes 35 µs.',
      'Démarrage à froid : 0,5 ms, mesuré avec `hyperfine`.',
      'D’après Fermyon, le démarrage prend 1 ms.',
      'Measured on our machine:\n\n- cold start 3 ms\n- idle memory 4 MB\n',
      '| Metric | Wasm | Source |\n| --- | --- | --- |\n| Cold start | 35 µs | Fastly 2020 |\n',
      '| Metric | Wasm |\n| --- | --- |\n| Cold start | 35 µs |\n| Idle memory | 4 MB |\n\nSource: https://example.com/figures.\n',
      'Memory limit: 64 MiB. Goal: cold start below 50 ms.',
      'Objectif : démarrage à froid sous 50 ms.',
      'The bank answers within 250 ms; the p99 latency is 30 ms.',
      'The cold start of 950 ms today must fall.',
      'density = 4096 MB of memory / 4 MB',
      '`memory 64MiB` in the row.',
      'The file of 12 MB is loaded into memory.',
      'It starts at once. The image has 3 MB.',
      'Do not promise a cold start of 1 ms.',
      tableOf('`api` | Rust | cold start in 5 ms | `memory 64MiB`'),
      '```text\ncold start 1 ms\n```\n',
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
