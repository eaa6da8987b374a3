import { isUserError } from '../../errors.ts';
import type { TargetId } from '../../catalogue/enforcement.ts';
import type { ManifestGrant } from '../../compile/manifest-grant.ts';
import { readNetworkPolicies, type ReadPolicy } from '../../compile/network-policy-read.ts';
import { shellLine } from '../../compile/shell-word.ts';
import { targetOf } from '../../compile/targets/index.ts';
import { commandsIn } from '../commands.ts';
import type { CodeBlock, Document } from '../document.ts';
import type { Facts } from '../facts.ts';
import { blockFrame } from './block-frame.ts';
import { kindsOf, mayHoldCommands, PROGRAMS, YAML, type ManifestKind } from './manifest-kinds.ts';

/** One manifest of a document, read into what it grants. */
export interface ReadManifest {
  /** Absent for network policies, which are Kubernetes' own. */
  readonly target?: TargetId;
  readonly grants: readonly ManifestGrant[];
  readonly policies: readonly ReadPolicy[];
  /** Its own lines, the first at `line` of the document. */
  readonly text: string;
  readonly line: number;
  /** False for a fragment, and where something is left out on purpose: what is missing then says nothing. */
  readonly isWhole: boolean;
  /** True for a command line, whose component may be any file. */
  readonly isCommand: boolean;
}

const MOST_BLOCKS = 200;

/** More than any manifest that is written by hand. */
const LONGEST = 200_000;

/** The manifests and command lines of a document's code blocks, in order; the first blocks alone where there are very many. */
export function readManifests(document: Document, facts: Facts): readonly ReadManifest[] {
  const blocks = document.codeBlocks
    .filter((block) => kindsOf(block).length > 0 || mayHoldCommands(block))
    .slice(0, MOST_BLOCKS)
    .map((block) => ({ block, frame: blockFrame(document, block) }))
    .filter(({ frame }) => frame.counts);
  return [
    ...blocks.flatMap(({ block, frame }) => readBlock(block, frame.file)),
    ...readCommands(
      document,
      blocks.map(({ block }) => block),
      facts,
    ),
  ];
}

function readBlock(block: CodeBlock, file: string | undefined): readonly ReadManifest[] {
  const { language, text, line } = block;
  const isTemplate = YAML.includes(language) && /(?<!\$)\{\{/.test(text);
  if (text.length > LONGEST || isTemplate) return [];
  const pieces = YAML.includes(language) ? yamlPieces(text, line) : [{ text, line }];
  return kindsOf(block).flatMap((kind) =>
    pieces
      .filter((piece) => kind.mark.test(piece.text))
      .flatMap((piece) => {
        const read = readPiece(kind, piece.text, file ?? kind.file);
        return read ? [{ ...piece, ...read, isCommand: false }] : [];
      }),
  );
}

/** Each document of a YAML text with the line on which it starts. */
function yamlPieces(
  text: string,
  first: number,
): readonly { readonly text: string; readonly line: number }[] {
  const pieces: { text: string; line: number }[] = [];
  let lines: string[] = [];
  let start = first;
  for (const [index, line] of text.split('\n').entries()) {
    if (/^---(?:\s|$)/.test(line)) {
      pieces.push({ text: lines.join('\n'), line: start });
      lines = [line.replace('---', '   ')];
      start = first + index;
    } else lines.push(line);
  }
  return [...pieces, { text: lines.join('\n'), line: start }];
}

type Reading = Pick<ReadManifest, 'target' | 'grants' | 'policies' | 'isWhole'>;

function readPiece(
  { target: id, file: usual }: ManifestKind,
  text: string,
  file: string,
): Reading | undefined {
  try {
    const isFragment = usual === 'spin.toml' && !/^\s*spin_manifest_version\b/m.test(text);
    const isWhole = !isFragment && !leavesOut(text);
    if (id === undefined) return { grants: [], policies: readNetworkPolicies(text, usual), isWhole };
    const whole = isFragment ? `spin_manifest_version = 2\n${text}` : text;
    return {
      target: id,
      grants: targetOf(id).read(whole, sameFormat(file, usual) ? file : usual),
      policies: [],
      isWhole,
    };
  } catch (error) {
    if (isUserError(error)) return undefined;
    throw error;
  }
}

/** `spin.toml` and `runtime-config.toml` are told apart by what they hold; other files have their component's name. */
function sameFormat(file: string, usual: string): boolean {
  return !usual.endsWith('.toml') && file.endsWith(usual.slice(usual.lastIndexOf('.')));
}

/** A comment or a line of dots stands for the rest. */
function leavesOut(text: string): boolean {
  return /^\s*(?:(?:#|\/\/).*(?:\.\.\.|…|\betc\b)|(?:-\s*)?(?:\.\.\.|…)\s*$)/m.test(text);
}

function readCommands(
  document: Document,
  blocks: readonly CodeBlock[],
  facts: Facts,
): readonly ReadManifest[] {
  const inBlocks = new Map(
    blocks.flatMap((block) => block.text.split('\n').map((_, index) => [block.line + index, block] as const)),
  );
  return commandsIn(document, facts).commands.flatMap(
    ({ words, assignments, where }): readonly ReadManifest[] => {
      const program = words[0]?.replace(/^.*\//, '') ?? '';
      const line = where.line ?? 0;
      const block = where.column === undefined ? inBlocks.get(line) : undefined;
      const id = PROGRAMS.get(program);
      if (block === undefined || id === undefined || words.some((word) => /…|\.\.\.$|^\[/.test(word)))
        return [];
      const text = shellLine([...assignments, ...words]);
      return [
        {
          target: id,
          grants: targetOf(id).read(text, 'run.sh'),
          policies: [],
          text,
          line,
          isWhole: block.text.startsWith('#!'),
          isCommand: true,
        },
      ];
    },
  );
}
