import { nearest, quote, userError, type UserError } from '../errors.ts';
import { CONTEXT_NAMES } from './context.ts';

type Node = hbs.AST.Node;
type Path = hbs.AST.PathExpression;

/** What the texts around a body allow it. */
export interface BodyRules {
  /** Undefined in a partial, which serves templates with other placeholders. */
  readonly placeholders: ReadonlySet<string> | undefined;
  readonly partials: ReadonlySet<string>;
}

export interface Restricted {
  /** Placeholders that the body uses. */
  readonly used: ReadonlySet<string>;
  /** Partials that the body calls. */
  readonly calls: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** A fault with the line of the body on which it stands, counted from 1. */
export interface Fault {
  readonly line: number;
  readonly what: UserError;
}

const BLOCKS: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);
const DEEPEST = 16;

/**
 * Holds a parsed body to the blocks and names that templates know, and points each name at its place in the
 * `TemplateContext`: shown values, escaped ones in table rows, plain ones where a block asks. Names mean the same
 * inside `each` and `with`, where `this` is the item.
 */
export function restrictBody(program: hbs.AST.Program, source: string, rules: BodyRules): Restricted {
  const lines = source.split('\n');
  const used = new Set<string>();
  const calls = new Set<string>();
  const faults: Fault[] = [];
  const report = (node: Node, what: UserError) => void faults.push({ line: node.loc.start.line, what });

  const bindName = (node: Node, where: 'shown' | 'cells' | 'given', inItem: boolean) => {
    if (!isPath(node)) return report(node, userError('templates.not-a-name'));
    if (node.depth > 0 || node.data || /^(?:\.\/|this[./])/.test(node.original)) {
      return report(node, userError('templates.name-form', { name: quote(node.original) }));
    }
    if (node.parts.length === 0) {
      if (!inItem) report(node, userError('templates.this-outside', { name: quote(node.original) }));
      return;
    }
    const place = placeOf(node.parts, where, rules.placeholders);
    if (!place) return report(node, unknownName(node, rules.placeholders));
    if (place[0] === where) used.add(node.parts[0]!);
    pointAt(node, place);
  };

  const visit = (statements: readonly Node[], depth: number, inItem: boolean) => {
    for (const node of statements) {
      if (depth > DEEPEST) return report(node, userError('templates.too-deep'));
      if (isMustache(node)) {
        const inTable = /^\s*\|/.test(lines[node.loc.start.line - 1] ?? '');
        if (takesMore(node)) report(node, unknownBlock(node.path));
        else bindName(node.path, inTable ? 'cells' : 'shown', inItem);
      } else if (isBlock(node)) {
        visitBlock(node, depth, inItem);
      } else if (isPartial(node)) {
        callPartial(node);
      } else if (node.type !== 'ContentStatement' && node.type !== 'CommentStatement') {
        report(node, userError('templates.not-offered'));
      }
    }
  };

  const visitBlock = (block: hbs.AST.BlockStatement, depth: number, inItem: boolean) => {
    const name = block.path.original;
    const [asked, ...more] = block.params;
    const named = [block.program, block.inverse].some((part) => (part?.blockParams?.length ?? 0) > 0);
    if (!BLOCKS.has(name)) return report(block, unknownBlock(block.path));
    if (!asked || more.length > 0 || block.hash || named) {
      return report(block, userError('templates.block-form', { block: name }));
    }
    const isPlaceholder = isPath(asked) && rules.placeholders?.has(asked.original);
    if (isPlaceholder && name !== 'if' && name !== 'unless') {
      // `this` would then be a value that no table cell escapes.
      return report(block, userError('templates.block-value', { block: name }));
    }
    bindName(asked, 'given', inItem);
    visit(block.program?.body ?? [], depth + 1, inItem || name === 'each' || name === 'with');
    visit(block.inverse?.body ?? [], depth + 1, inItem);
  };

  const callPartial = (node: hbs.AST.PartialStatement) => {
    const name = isPath(node.name) ? node.name.original : undefined;
    if (name === undefined || node.params.length > 0 || node.hash) {
      return report(node, userError('templates.partial-form'));
    }
    if (!rules.partials.has(name)) {
      const accepted = [...rules.partials].sort().join(', ');
      return report(node, userError('templates.unknown-partial', { name: quote(name), accepted }));
    }
    calls.add(name);
  };

  visit(program.body, 1, false);
  return { used, calls, faults };
}

function placeOf(
  parts: readonly string[],
  where: string,
  placeholders: ReadonlySet<string> | undefined,
): readonly string[] | undefined {
  const [name, below] = parts as [string, string?];
  if (parts.length === 1 && placeholders?.has(name)) return [where, name];
  const known = CONTEXT_NAMES.get(name);
  if (!known) return undefined;
  const fits = known.length === 0 ? parts.length === 1 : parts.length === 2 && known.includes(below!);
  return fits ? parts : undefined;
}

function pointAt(path: Path, place: readonly string[]): void {
  path.data = true;
  path.parts = ['root', ...place];
  path.original = `@${path.parts.join('.')}`;
}

function unknownName(path: Path, placeholders: ReadonlySet<string> | undefined): UserError {
  const name = quote(path.original);
  const below = CONTEXT_NAMES.get(path.parts[0]!);
  if (below?.length) {
    const accepted = below.map((leaf) => `${path.parts[0]}.${leaf}`).join(', ');
    return userError('templates.unknown-leaf', { name, accepted });
  }
  const supplied = [...CONTEXT_NAMES.keys()].join(', ');
  if (!placeholders?.size) return userError('templates.unknown-no-placeholders', { name, supplied });
  const near = nearest(path.original, placeholders);
  return near === undefined
    ? userError('templates.unknown-name', { name, placeholders: [...placeholders].join(', '), supplied })
    : userError('templates.unknown-name-near', { name, near });
}

function unknownBlock(path: Node): UserError {
  return userError('templates.unknown-block', { name: quote(isPath(path) ? path.original : path.type) });
}

function takesMore(node: hbs.AST.MustacheStatement): boolean {
  return node.params.length > 0 || Boolean(node.hash);
}

function isPath(node: Node): node is Path {
  return node.type === 'PathExpression';
}

function isMustache(node: Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

function isBlock(node: Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}

function isPartial(node: Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement';
}
