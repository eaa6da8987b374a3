import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { runStep } from './registry.mjs';
import { compile, run } from './workshop.mjs';

/** A program for each language, as small as it can be, and the tool that builds it. */
const PROGRAMS = [
  {
    language: 'Rust',
    tool: 'cargo',
    sources: {
      'Cargo.toml': '[package]\nname = "my-app"\nversion = "0.1.0"\nedition = "2021"\n',
      'src/main.rs':
        'fn main() {\n    println!("said {}", std::fs::read_to_string("/data/in.txt").unwrap());\n    println!("elsewhere {}", std::fs::read_to_string("/other/in.txt").is_err());\n}\n',
    },
    permissions: ['fs-read /data', 'stdio'],
    expected: 'said from data\nelsewhere true\n',
  },
  {
    language: 'Python',
    tool: 'componentize-py',
    sources: {
      'app.py':
        'from wit_world import exports\n\n\nclass Run(exports.Run):\n    def run(self):\n        print("said", open("/data/in.txt").read())\n',
      'test_app.py':
        'import unittest\n\n\nclass Nothing(unittest.TestCase):\n    def test_nothing(self):\n        pass\n',
    },
    permissions: ['fs-read /data', 'stdio', 'env PYTHONHASHSEED', 'clocks', 'random', 'exit'],
    expected: 'said from data\n',
  },
  {
    language: 'JavaScript',
    tool: 'jco-componentize',
    sources: {
      'package.json': '{ "private": true, "type": "module", "scripts": { "test": "node --check app.js" } }\n',
      'package-lock.json': '{ "lockfileVersion": 3, "requires": true, "packages": { "": {} } }\n',
      'app.js': 'export const run = { run: () => console.log("said hello") };\n',
    },
    permissions: ['stdio', 'clocks'],
    expected: 'said hello\n',
  },
  {
    language: 'Go',
    tool: 'componentize-go',
    sources: {
      'go.mod': 'module example.com/app\n\ngo 1.25\n',
      'app.go':
        'package export_wasi_cli_run\n\nimport (\n\t"fmt"\n\n\t"go.bytecodealliance.org/pkg/wit/types"\n)\n\nfunc Run() types.Result[types.Unit, types.Unit] {\n\tfmt.Println("said hello")\n\treturn types.Ok[types.Unit, types.Unit](types.Unit{})\n}\n',
    },
    permissions: ['stdio', 'clocks', 'random', 'exit', 'env A', 'args', 'fs-read /data'],
    expected: 'said hello\n',
  },
];

/** The workflow's build step of each language, then its gate and its start script. */
export async function tryLanguages(shop) {
  for (const program of PROGRAMS) if (shop.tools.has(program.tool)) await tryProgram(program, shop);
}

async function tryProgram({ language, tool, sources, permissions, expected }, { folder, tools, env, check }) {
  const rows = { app: { language, permissions } };
  const compiled = await compile(join(folder, tool), 'wasmtime', rows);
  const files = Object.entries(sources).map(([path, text]) => [join('sources/app', path), text]);
  for (const [path, text] of [...files, ['data/in.txt', 'from data'], ['other/in.txt', 'from elsewhere']]) {
    await mkdir(dirname(join(compiled.folder, path)), { recursive: true });
    await writeFile(join(compiled.folder, path), text);
  }
  await mkdir(join(compiled.folder, 'components'));
  // The recipe's own tool stands first: it may be another copy than the one that other trials take.
  const ownPath = [dirname(tools.get(tool).path), env.PATH].join(delimiter);
  const built = await runStep(compiled, 'Build app', { ...env, PATH: ownPath });
  check(
    tool,
    `the workflow builds ${language}`,
    '0',
    built.code === 0 ? '0' : built.output + built.complaints,
  );
  if (built.code !== 0) return;
  const audit = await run('sh', ['audit.sh'], { cwd: compiled.folder, env });
  check('wasm-architect', `audit.sh of what ${tool} built`, '0', audit.code === 0 ? '0' : audit.output);
  const ran = await run('sh', ['run-app.sh'], { cwd: compiled.folder, env, seconds: 180 });
  check('wasmtime', `run-app.sh of what ${tool} built`, expected, ran.output || ran.complaints);
}
