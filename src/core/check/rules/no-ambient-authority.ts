import type { Mode } from '../../catalogue/enforcement.ts';
import { quote } from '../../errors.ts';
import { capabilityDeclaration, type Capability } from '../../permissions/capability.ts';
import { grantsEverything, opensEverythingInCell, openingFlag } from '../ambient.ts';
import type { CodeBlock } from '../document.ts';
import { NOTATION } from '../notation-source.ts';
import { openedByRows } from '../opened-by-rows.ts';
import { defineRule, type CheckContext } from '../rule.ts';

export const noAmbientAuthority = defineRule({
  id: 'no-ambient-authority',
  severity: 'error',
  source: NOTATION,
  text: {
    en: {
      asks: 'No cell or sentence opens everything of a kind, no flag does where no row grants it, and the row `*` grants nothing that reaches out.',
      why: 'Authority that is simply there is used by whatever code gets in, and no table limits it.',
      cell: '{text} opens everything of its kind.',
      sentence: 'This sentence gives `{component}` everything of its kind: {text}.',
      flag: '`{flag}` opens everything of its kind, and no row of what it runs grants that.',
      shared: '`{capability}` in the row `*` goes to every component, those that do not need it included.',
      capabilities: 'Name the capability with its scope, such as `http-out https://api.example`.',
      table: 'Say what the table grants, and grant no more.',
      network: 'Grant addresses one by one where the target can, or let the host call out over HTTP.',
      environment: 'Pass the variables one by one: `--env NAME=value`.',
      directory: 'Mount the one folder that is needed, and none above it.',
      move: 'Move it to the rows that need it; `*` may hold `stdio`, `clocks`, `random`, `exit` and limits.',
    },
    fr: {
      asks: 'Ni cellule ni phrase n’ouvre tout d’un coup, aucune option ne le fait sans qu’une ligne l’accorde, et la ligne `*` n’accorde rien qui sorte du composant.',
      why: 'Un droit qui est simplement là profite à tout code qui s’introduit, et aucun tableau ne le borne.',
      cell: '{text} ouvre tout ce qui est de ce genre.',
      sentence: 'Cette phrase donne à `{component}` tout ce qui est de ce genre : {text}.',
      flag: '`{flag}` ouvre tout ce qui est de ce genre, et aucune ligne de ce qu’il lance ne l’accorde.',
      shared:
        '`{capability}` sur la ligne `*` va à tous les composants, y compris ceux qui n’en ont pas besoin.',
      capabilities: 'Nommez la capacité avec sa portée, par exemple `http-out https://api.example`.',
      table: 'Dites ce que le tableau accorde, et n’accordez pas plus.',
      network: 'Accordez les adresses une à une si la cible le permet, ou laissez l’hôte appeler par HTTP.',
      environment: 'Passez les variables une à une : `--env NOM=valeur`.',
      directory: 'Montez le seul dossier nécessaire, et aucun au-dessus.',
      move: 'Déplacez-la sur les lignes qui en ont besoin ; `*` peut porter `stdio`, `clocks`, `random`, `exit` et des limites.',
    },
  },
  *check(context) {
    for (const { component, cell } of [...context.rows.components, ...context.rows.shared]) {
      for (const item of cell.items) {
        if (item.kind !== 'unread' || !opensEverythingInCell(item.text)) continue;
        yield {
          where: item.where ?? { component },
          what: ['cell', { text: quote(item.text) }],
          fix: 'capabilities',
        };
      }
    }
    for (const { permission, where = {}, row } of context.rows.granted) {
      if (row.component !== '*' || isForEveryRow(permission.capability)) continue;
      yield {
        where,
        what: ['shared', { capability: permission.capability }],
        fix: 'move',
        severity: 'warning',
      };
    }
    for (const { line, component, sentence } of grantingSentences(context)) {
      yield {
        where: { line, component },
        what: ['sentence', { component, text: quote(sentence) }],
        fix: 'table',
      };
    }
    const isGranted = openedByRows(context.rows);
    for (const block of context.document.codeBlocks) {
      for (const { line, column, flag, mode } of openingFlags(block)) {
        if (isGranted(flag, mode)) continue;
        yield {
          where: { line, column, endColumn: column + flag.length },
          what: ['flag', { flag }],
          fix: flag.includes('network') ? 'network' : flag.includes('env') ? 'environment' : 'directory',
        };
      }
    }
  },
});

function isForEveryRow(capability: Capability): boolean {
  return (
    ['stdio', 'clocks', 'random', 'exit'].includes(capability) ||
    capabilityDeclaration(capability).limit === true
  );
}

/** Sentences outside of tables that give a component of the table everything. */
function* grantingSentences({ document, rows }: CheckContext) {
  const names = new Map(rows.components.map(({ component }) => [component.toLowerCase(), component]));
  for (const { kind, text, line } of document.paragraphs) {
    if (kind === 'heading') continue;
    let at = line;
    for (const sentence of text.split(/(?<=[.!?;])\s/)) {
      if (grantsEverything(sentence.replaceAll('\n', ' '))) {
        const words = sentence.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_-]*/gu) ?? [];
        const component = words.map((word) => names.get(word)).find((name) => name !== undefined);
        if (component !== undefined) yield { line: at, component, sentence };
      }
      at += sentence.split('\n').length - 1;
    }
  }
}

const SHELL = new Set([
  '',
  'sh',
  'bash',
  'shell',
  'zsh',
  'console',
  'shell-session',
  'terminal',
  'powershell',
  'dockerfile',
  'yaml',
  'yml',
  'make',
  'makefile',
  'just',
]);

function* openingFlags({ language, text, line, column }: CodeBlock) {
  if (!SHELL.has(language)) return;
  let isContinued = false;
  let mode: Mode = 'run';
  for (const [index, content] of text.split('\n').entries()) {
    const isServing = /\bwasmtime\s+serve\b/.test(content);
    if (isServing || !isContinued) mode = isServing ? 'serve' : 'run';
    isContinued = content.endsWith('\\');
    const flag = /^\s*(?:#|\/\/)/.test(content) ? undefined : openingFlag(content);
    if (flag) yield { line: line + index, column: column + flag.start, flag: flag.text, mode };
  }
}
