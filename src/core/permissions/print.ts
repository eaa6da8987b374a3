import { printHost } from './address.ts';
import { capabilityDeclaration, type Capability } from './capability.ts';
import type { Cell, External, Item, Permission, Scope } from './permission.ts';
import { printDuration, printSize } from './quantity.ts';
import { codeSpan } from './code-spans.ts';
import { leadingCapability } from './capability-names.ts';
import { isStructural } from './punctuation.ts';
import { readScope } from './scope.ts';

/** Puts a text in double quotes; `\"` and `\\` stand for a quote and a backslash inside. */
function inQuotes(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** A scope as the notation writes it, without quotes. */
export function scopeText(scope: Scope): string {
  switch (scope.kind) {
    case 'any':
      return 'any';
    case 'parameter':
      return scope.text;
    case 'route':
      return scope.prefix ? `${scope.path === '/' ? '' : scope.path}/...` : scope.path;
    case 'from':
      return `from ${scope.row}`;
    case 'origin':
      return `${scope.scheme}://${printHost(scope.host)}${scope.port === undefined ? '' : `:${scope.port}`}`;
    case 'endpoint':
      return `${printHost(scope.host)}:${scope.port}`;
    case 'listener':
      return scope.ip === undefined ? String(scope.port) : `${printHost(scope.ip)}:${scope.port}`;
    case 'host':
    case 'name':
      return scope.name;
    case 'directory':
      return scope.host === undefined ? scope.guest : `${scope.guest}=${scope.host}`;
    case 'subject':
      return scope.subject;
    case 'cron':
      return scope.expression;
    case 'call':
      return scope.function === undefined ? scope.component : `${scope.component}#${scope.function}`;
    case 'size':
      return printSize(scope.bytes);
    case 'duration':
      return printDuration(scope.milliseconds);
    case 'count':
      return String(scope.count);
  }
}

/** A scope as it stands in a permission: quoted where it would read differently. */
export function printScope(capability: Capability, scope: Scope): string {
  const text = scopeText(scope);
  if (scope.kind === 'any') return text;
  if (scope.kind === 'from') return `from ${isPlain(scope.row) ? scope.row : inQuotes(scope.row)}`;
  const { scope: kind } = capabilityDeclaration(capability);
  if (kind === 'cron') return text.startsWith('@') || [...text].some(isCronBreaker) ? inQuotes(text) : text;
  const bare = readScope(capability, text);
  const same = 'scope' in bare && JSON.stringify(bare.scope) === JSON.stringify(scope);
  return same && isPlain(text) ? text : inQuotes(text);
}

const isCronBreaker = (character: string) =>
  isStructural(character) && character !== ',' && character !== ' ';

const PLAIN = /^[\p{L}\p{N}/[*>$._~-][^\s,;"`()@<>=→]*(?:=[^\s,;"`()@<>=→]+)?$/u;
const INTERFACE_LIKE = /^[a-z][a-z0-9-]*:[a-z]/i;

/** True for a text that ends no scope, opens nothing, and cannot be taken for the next permission. */
function isPlain(text: string): boolean {
  if (!PLAIN.test(text) || [...text].some(isStructural)) return false;
  return leadingCapability(text) === undefined && !INTERFACE_LIKE.test(text);
}

/** A permission as the notation writes it: `http-out https://api.bank.example @bank (settlement)`. */
export function printPermission(permission: Permission): string {
  const scopes = permission.scopes.map((scope) => printScope(permission.capability, scope)).join(', ');
  const row =
    permission.row === undefined
      ? ''
      : ` @${isPlain(permission.row) ? permission.row : inQuotes(permission.row)}`;
  const note = permission.note === undefined ? '' : ` (${permission.note})`;
  return `${permission.capability}${scopes && ` ${scopes}`}${row}${note}`;
}

function printItem(item: Item): string {
  return item.kind === 'unread' ? item.text : codeSpan(printPermission(item.permission));
}

/** A Permissions cell as Markdown, one permission a line; pipes are not escaped yet. */
export function printCell(cell: Cell, none: string): string {
  return [...(cell.none ? [none] : []), ...cell.items.map(printItem)].join('<br>');
}

/** An external row's cell as Markdown. */
export function printExternal({ at, text }: External): string {
  const address = at && codeSpan(`at ${printHost(at.host)}:${at.port}`);
  return [address, text].filter(Boolean).join('<br>');
}
