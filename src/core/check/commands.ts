import type { Document, CodeBlock } from './document.ts';
import type { Facts } from './facts.ts';
import type { Place } from '../finding.ts';
import { passagesOf } from './passages.ts';
import { readShell, type ShellCommand } from './read-shell.ts';
import { readYaml, scalarsUnder } from './read-yaml.ts';
import { isTurnedDown, once, saysRetired, surroundings } from './tone.ts';

/** A command that the document tells its reader to run, or that its pipeline runs. */
export interface DocumentCommand extends Omit<ShellCommand, 'line'> {
  readonly where: Place;
}

const SHELLS = new Set(
  'sh bash shell zsh fish console terminal shell-session shellsession powershell ps1 cmd bat makefile'.split(
    ' ',
  ),
);

/** Programs whose subcommands or options the catalogue knows something about, whole or in part. */
const MORE_PROGRAMS = new Set(['cargo', 'rustup', 'rustc', 'clang', 'dotnet', 'wizer']);

export const MOST_COMMANDS = 2_000;

interface DocumentCommands {
  readonly commands: readonly DocumentCommand[];
  /** True where the document has more. */
  readonly isCut: boolean;
}

const read = new WeakMap<Document, DocumentCommands>();

/**
 * The commands of shell blocks, of the scripts in YAML and Dockerfile blocks, and of code spans, the first two thousand;
 * those that the text tells to leave are left out.
 */
export function commandsIn(document: Document, facts: Facts): DocumentCommands {
  const known = read.get(document);
  if (known) return known;
  const commands: DocumentCommand[] = [];
  for (const command of readCommands(document, facts)) {
    commands.push(command);
    if (commands.length > MOST_COMMANDS) break;
  }
  const found = { commands: commands.slice(0, MOST_COMMANDS), isCut: commands.length > MOST_COMMANDS };
  read.set(document, found);
  return found;
}

function* readCommands(document: Document, facts: Facts): Iterable<DocumentCommand> {
  for (const block of document.codeBlocks) yield* commandsOfBlock(block, facts);
  yield* commandsOfSpans(document, facts);
}

function commandsOfBlock(block: CodeBlock, facts: Facts): DocumentCommand[] {
  if (SHELLS.has(block.language)) return at(block.line, readShell(block.text));
  if (block.language === '')
    return at(block.line, readShell(block.text)).filter(({ words }) => isKnown(words[0] ?? '', facts));
  if (block.language === 'dockerfile' || block.language === 'containerfile')
    return at(block.line, readShell(block.text)).flatMap(({ words: [instruction, ...words], ...command }) =>
      instruction === 'RUN' ? [{ ...command, words }] : [],
    );
  if (block.language !== 'yaml' && block.language !== 'yml') return [];
  return readYaml(block).documents.flatMap((document) =>
    scalarsUnder(document, ['run', 'script', 'before_script', 'after_script']).flatMap(({ text, line }) =>
      at(block.line + line, readShell(text)),
    ),
  );
}

function at(line: number, commands: readonly ShellCommand[]): DocumentCommand[] {
  return commands.map((command) => ({ ...command, where: { line: line + command.line } }));
}

function* commandsOfSpans(document: Document, facts: Facts): Iterable<DocumentCommand> {
  const passages = passagesOf(document);
  const framed = once(saysRetired);
  let index = 0;
  for (const { text, where } of document.codeSpans) {
    while (index + 1 < passages.length && passages[index + 1]!.line <= where.line) index++;
    const [command, ...others] = readShell(text);
    if (!command || others.length > 0 || !isKnown(command.words[0] ?? '', facts)) continue;
    const passage = passages[index];
    const line = document.lines[where.line - 1] ?? '';
    const around = surroundings(line, where.column - 1, where.endColumn - 1);
    const told = `${around.before}${around.after}`;
    const leave =
      isTurnedDown(around) || saysRetired(told) || framed(passage?.frame ?? '') || DENIED.test(told);
    if (!leave) yield { words: command.words, assignments: command.assignments, where };
  }
}

const DENIED =
  /(?<!\p{L})(?:does not exist|do not exist|never existed|no such|invented|unknown|n[’']existe|inexist\p{L}*|invent\p{L}*|inconnu\p{L}*)(?!\p{L})/iu;

function isKnown(program: string, { findCli }: Facts): boolean {
  return findCli(program) !== undefined || MORE_PROGRAMS.has(program);
}
