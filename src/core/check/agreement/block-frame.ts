import { sectionsAt, type CodeBlock, type Document } from '../document.ts';

/** What stands around a code block and says what it is. */
export interface BlockFrame {
  /** False for a quotation, and where the words above show the block as something to leave. */
  readonly counts: boolean;
  /** The file that the block is said to be. */
  readonly file?: string;
}

const FILE = /(?<![\w./-])([\w.-]*[\w-]\.(?:toml|ya?ml|json|sh))(?![\w-])/;

/** The words that introduce a block: the headings above it and the paragraph right before it. */
export function blockFrame(document: Document, block: CodeBlock): BlockFrame {
  const { lines, paragraphs } = document;
  const above = paragraphs.findLast(({ end }) => end < block.line);
  const isNear = above !== undefined && lines.slice(above.end, block.line - 1).every(isEmptyOrFence);
  const introduction = isNear ? above.text : '';
  const headings = sectionsAt(document, block.line).flatMap(({ heading, level }) =>
    level > 1 ? [heading] : [],
  );
  const isQuoted = /^\s*>/.test(lines[block.line - 1] ?? '');
  const [first = ''] = block.text.split('\n', 1);
  const comment = /^\s*(?:#|\/\/)(.*)$/.exec(first)?.[1] ?? '';
  const file = [block.info.replace(/^\S+/, ''), comment, introduction].flatMap(
    (text) => FILE.exec(text)?.[1] ?? [],
  )[0];
  const isLeft = BESIDE.test(headings.join('\n')) || REFUSED.test(`${introduction}\n${comment}`);
  return { counts: !isQuoted && !isLeft, ...(file !== undefined && { file }) };
}

function isEmptyOrFence(line: string): boolean {
  return /^[\s>]*(?:`{3,}.*|~{3,}.*)?$/.test(line);
}

/** Headings under which what stands is not what is designed. */
const BESIDE =
  /(?<!\p{L})(?:today|before|current\p{L}*|existing|legacy|rejected|alternatives?|avoid\p{L}*|pitfalls?|traps?|anti-?patterns?|do not|don[’']t|docker|avant|aujourd[’']hui|actuel\p{L}*|existant\p{L}*|ancien\p{L}*|rejet\p{L}*|écart\p{L}*|évit\p{L}*|pièges?|ne pas)(?!\p{L})/iu;

/** Words before a block that show it in order to leave it. */
const REFUSED =
  /[❌✗✘🚫]|(?<!\p{L})(?:wrong|bad|incorrect|never|not this|do not|don[’']t|avoid|instead of|legacy|old|today|currently|before(?=\s*[:(])|other service|another service|mauvais\p{L}*|incorrecte?s?|jamais|ne pas|évit\p{L}*|au lieu|ancien\p{L}*|aujourd[’']hui|actuellement|avant(?=\s*[:(])|autre service)(?!\p{L})/iu;
