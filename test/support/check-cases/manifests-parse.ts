import { block, yaml, type Cases } from './case.ts';

const json = (...lines: readonly string[]) => block('json', ...lines);
const toml = (...lines: readonly string[]) => block('toml', ...lines);

export const manifestsParse: Cases = {
  invalid: {
    en: [
      [toml('[component.api]', 'source = "api.wasm"', 'allowed_outbound_hosts = '), 'error 4'],
      [toml('a = 1', 'a = 2'), 'error 3'],
      [yaml('a: b', 'c: "d'), 'error 3'],
      [yaml('a: b', 'a: c'), 'error 3'],
      [
        { title: 'the second of two YAML documents', document: yaml('a: b', '---', 'c: [1', 'd: 2') },
        'error 5',
      ],
      [yaml('a:', '\tb: c'), 'error 3'],
      [json('{', '  "a": 1', '  "b": 2', '}'), 'error 4'],
      [json('{ "a": [1, 2'), 'error 2'],
      [json("{ 'a': 1 }"), 'error 2'],
      [yaml('a: 1', 'paths: [*.wasm]'), 'error 3: This YAML block does not parse: Unresolved alias *.wasm'],
      [
        { title: 'a block that is too long to be read', document: toml(`a = "${'x'.repeat(200_000)}"`) },
        'info 2: This TOML block is too long or too deeply nested: nothing in it was checked.',
      ],
      [
        { title: 'a block that is too deep to be read', document: yaml(`a: ${'['.repeat(300)}`) },
        'info 2: This YAML block is too long or too deeply nested: nothing in it was checked.',
      ],
    ],
    fr: [[`Le déploiement :\n\n${yaml('kind: Deployment', 'spec:', '\treplicas: 2')}`, 'error 6']],
  },
  valid: {
    en: [
      yaml('a: &here 1', 'b: *here'),
      toml('[component.api]', 'source = "api.wasm"', 'variables = { a = "{{ a }}" }'),
      yaml('a: b', '---', 'c: [1, 2]', '---', '# nothing'),
      yaml('on: [push]', 'env:', '  T: ${{ secrets.T }}'),
      {
        title: 'a template of a chart',
        document: yaml('{{- if .Values.a }}', 'a: {{ .Values.b }}', '{{- end }}'),
      },
      yaml('a: &x { b: 1 }', 'c: *x'),
      { title: 'JSON with comments', document: json('// a', '{ "a": 1, }') },
      { title: 'a sketch', document: json('{ "a": 1,', '  ...', '}') + yaml('spec:', '  …') },
      { title: 'nothing', document: block('yaml') + block('toml') },
      { title: 'another language', document: block('text', '{ a') + block('jsonc', '{ a') },
    ],
    fr: [`Le déploiement :\n\n${yaml('kind: Deployment', 'spec:', '  replicas: 2')}`],
  },
};
