import { sayFailure } from '../../wit/say-failure.ts';
import { readOutline } from '../../wit/outline.ts';
import type { Failure, Resolution, WitFile, WitTools } from '../../wit/wit-tools.ts';
import type { CodeBlock } from '../document.ts';
import type { Source } from '../../finding.ts';
import { CATALOGUE } from '../catalogue-source.ts';
import { defineRule } from '../rule.ts';

const WIT: Source = {
  title: 'WebAssembly/component-model design/mvp/WIT.md',
  url: 'https://github.com/WebAssembly/component-model/blob/main/design/mvp/WIT.md',
  read: CATALOGUE.read,
};

const MOST_BLOCKS = 20;
const FALLBACK_PACKAGE = 'design:document';

export const witResolves = defineRule({
  id: 'wit-resolves',
  severity: 'error',
  source: WIT,
  text: {
    en: {
      asks: 'WIT blocks resolve, against each other and against WASI.',
      why: 'WIT that does not resolve builds in no language, and the contract between components stands in it.',
      invalid: 'This WIT does not resolve: {message}',
      unanswered: 'This WIT was not checked: {message}',
      mend: 'Mend the line; `wasm-tools component wit` shows the same message.',
      split: 'Give it in smaller blocks, or check it with `wasm-tools component wit`.',
      'too-many': 'Only the first {most} WIT blocks were checked.',
    },
    fr: {
      asks: 'Les blocs WIT se résolvent, entre eux et avec WASI.',
      why: 'Un WIT qui ne se résout pas ne se construit dans aucun langage, et il porte le contrat entre composants.',
      invalid: 'Ce WIT ne se résout pas : {message}',
      unanswered: 'Ce WIT n’a pas été vérifié : {message}',
      mend: 'Corrigez la ligne ; `wasm-tools component wit` affiche le même message.',
      split: 'Donnez-le en blocs plus petits, ou vérifiez-le avec `wasm-tools component wit`.',
      'too-many': 'Seuls les {most} premiers blocs WIT ont été vérifiés.',
    },
  },
  async *check({ document, wit }) {
    const blocks = document.codeBlocks.filter((block) => block.language === 'wit' && !isSketch(block));
    if (!wit || blocks.length === 0) return;
    const tools = await wit();
    const checked = blocks.slice(0, MOST_BLOCKS);
    const files = checked.map(({ text, line }) => ({ path: `line ${line}`, text }));
    for (const [index, block] of checked.entries()) {
      const answer = await resolveBlock(
        tools,
        files[index]!,
        files.filter((_, other) => other !== index),
      );
      if (answer.ok) continue;
      const invalid = answer.why === 'invalid';
      // A fault that stands in another block is reported there.
      if (invalid && answer.path !== undefined && answer.path !== files[index]!.path) continue;
      const line = block.line + (invalid && answer.line !== undefined ? answer.line - 1 : 0);
      const message = { en: sayFailure('en', answer), fr: sayFailure('fr', answer) };
      yield {
        where: { line },
        what: [invalid ? 'invalid' : 'unanswered', { message }],
        fix: invalid ? 'mend' : 'split',
        severity: invalid ? 'error' : 'info',
      };
    }
    const next = blocks[MOST_BLOCKS];
    if (next)
      yield {
        where: { line: next.line },
        what: ['too-many', { most: MOST_BLOCKS }],
        fix: 'split',
        severity: 'info',
      };
  },
});

/** A block may hold the inside of a world or of an interface only, as explanations do. */
async function resolveBlock(
  tools: WitTools,
  file: WitFile,
  context: readonly WitFile[],
): Promise<Resolution | Failure> {
  const options = { context, package: FALLBACK_PACKAGE };
  const answer = await tools.resolve([file], options);
  const outline = readOutline(file.text);
  if (answer.ok || answer.why !== 'invalid' || outline.package !== undefined || DECLARES.test(file.text))
    return answer;
  for (const wrapper of ['world', 'interface']) {
    const wrapped = { path: file.path, text: `${wrapper} fragment { ${file.text}\n}` };
    if ((await tools.resolve([wrapped], options)).ok) return { ok: true, worlds: [], unknown: [] };
  }
  return answer;
}

const DECLARES = /^\s*(?:world|interface|package)\s/m;

/** Something is left out on purpose. */
function isSketch({ text }: CodeBlock): boolean {
  return /\.\.\.|…/.test(text.replace(/\/\/.*$/gm, ''));
}
