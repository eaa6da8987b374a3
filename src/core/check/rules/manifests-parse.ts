import type { CodeBlock } from '../document.ts';
import type { Place, Source } from '../../finding.ts';
import { CATALOGUE } from '../catalogue-source.ts';
import { readJson } from '../read-json.ts';
import { readToml } from '../read-toml.ts';
import { readYaml } from '../read-yaml.ts';
import { defineRule } from '../rule.ts';

const TOML: Source = { title: 'TOML 1.0.0', url: 'https://toml.io/en/v1.0.0', read: CATALOGUE.read };
const YAML: Source = { title: 'YAML 1.2.2', url: 'https://yaml.org/spec/1.2.2/', read: CATALOGUE.read };
const JSON_SOURCE: Source = {
  title: 'RFC 8259',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  read: CATALOGUE.read,
};

interface Fault {
  readonly format: 'TOML' | 'YAML' | 'JSON';
  readonly where: Place;
  /** The parser's own words, in English. */
  readonly message?: string;
  readonly source: Source;
}

export const manifestsParse = defineRule({
  id: 'manifests-parse',
  severity: 'error',
  source: YAML,
  text: {
    en: {
      asks: 'TOML, YAML and JSON blocks parse.',
      why: 'A manifest that no parser reads is refused at deployment, and nothing in it can be held against the table.',
      fault: 'This {format} block does not parse.',
      'fault-there': 'This {format} block does not parse: {message}',
      unread: 'This {format} block is too long or too deeply nested: nothing in it was checked.',
      split: 'Give it in smaller blocks.',
      mend: 'Mend the line, or mark the block as `text` if it is only a sketch.',
    },
    fr: {
      asks: 'Les blocs TOML, YAML et JSON s’analysent.',
      why: 'Un manifeste qu’aucun analyseur ne lit est refusé au déploiement, et rien de ce qu’il contient ne se compare au tableau.',
      fault: 'Ce bloc {format} ne s’analyse pas.',
      'fault-there': 'Ce bloc {format} ne s’analyse pas : {message}',
      unread: 'Ce bloc {format} est trop long ou trop imbriqué : rien n’y a été vérifié.',
      split: 'Donnez-le en blocs plus petits.',
      mend: 'Corrigez la ligne, ou marquez le bloc comme `text` s’il n’est qu’une esquisse.',
    },
  },
  *check({ document }) {
    for (const block of document.codeBlocks) {
      if (isSketch(block)) continue;
      const unread = unreadFormat(block);
      if (unread !== undefined) {
        const where = { line: block.line };
        yield { where, what: ['unread', { format: unread }], fix: 'split', severity: 'info' };
        continue;
      }
      const fault = faultIn(block);
      if (!fault) continue;
      const { format, where, message, source } = fault;
      yield {
        where,
        what: message === undefined ? ['fault', { format }] : ['fault-there', { format, message }],
        fix: 'mend',
        source,
      };
    }
  },
});

function unreadFormat(block: CodeBlock): Fault['format'] | undefined {
  if (block.language === 'toml') return readToml(block).isUnread && 'TOML';
  return block.language === 'yaml' || block.language === 'yml'
    ? readYaml(block).isUnread && 'YAML'
    : undefined;
}

/** The first fault of a block. */
function faultIn(block: CodeBlock): Fault | undefined {
  const { language, line, text } = block;
  if (language === 'toml') {
    const { problem } = readToml(block);
    return (
      problem && { format: 'TOML', where: { line: problem.line }, message: problem.message, source: TOML }
    );
  }
  if (language === 'yaml' || language === 'yml') {
    const [problem] = readYaml(block).problems;
    return (
      problem && {
        format: 'YAML',
        where: { line: line + problem.line },
        message: problem.message,
        source: YAML,
      }
    );
  }
  if (language !== 'json') return undefined;
  const reading = readJson(text);
  return reading.ok
    ? undefined
    : { format: 'JSON', where: { line: line + reading.line }, source: JSON_SOURCE };
}

/** A block that leaves something out on purpose, or a template of a chart, is no manifest. */
function isSketch({ text, language }: CodeBlock): boolean {
  if (/^\s*(?:#|\/\/)?\s*(?:\.\.\.|…)\s*,?$/m.test(language === 'json' ? text : '')) return true;
  return (
    /[:[{,]\s*(?:\.\.\.|…)/.test(text) || /^\s*(?:…|\.\.\.\s*\S.*)$/m.test(text) || /(?<!\$)\{\{/.test(text)
  );
}
