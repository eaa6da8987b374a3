import { nearest } from '../errors.ts';
import { CAPABILITIES, capabilityDeclaration, type Capability } from './capability.ts';
import { leadingCapability } from './capability-names.ts';
import { capabilitiesOfInterface } from './interface-names.ts';
import type { Permission, Scope } from './permission.ts';
import { printPermission } from './print.ts';
import type { Problem } from './problem.ts';
import { plainPunctuation } from './punctuation.ts';
import { readScope } from './scope.ts';
import { enclosedEnd, withoutCodeSpans } from './split-cell.ts';

/** What an item says: one permission or, where commas separate permissions, several; or why it cannot be read. */
export type ItemReading =
  | {
      readonly permissions: readonly Permission[];
      /** Where each begins in the item as written; absent where code spans or marks lie between. */
      readonly starts?: readonly number[];
    }
  | { readonly problem: Omit<Problem, 'text' | 'where'> };

type Refusal = Omit<Problem, 'text' | 'where'>;

const INTERFACE = /^([a-z][a-z0-9-]*:[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?)(@[0-9][\w.-]*)?(?=$|[\s:,→(@])/i;
const CONNECTOR =
  /^(?::|->|=>|→|➜|limited to|only to|restricted to|limitée? à|limitée? aux?|restreinte? à)\s*/i;

/** Reads one item of a Permissions cell: code spans, a bullet, emphasis and a closing full stop are let pass. */
export function parseItem(raw: string): ItemReading {
  const bare = withoutCodeSpans(raw).trim();
  if (bare.startsWith('|')) return { problem: { code: 'cell-cut' } };
  const text = bare.replace(/^(?:[-•*]\s+)/, '').replace(/^(\*\*|__)(.+?)\1/, '$2');
  const reading = parsePermissions(text, raw);
  if ('permissions' in reading || !text.endsWith('.')) return reading;
  const withoutStop = parsePermissions(text.slice(0, -1), raw);
  return 'permissions' in withoutStop ? withoutStop : reading;
}

/** One permission, and where the next one begins when a comma says that there is one. */
type Reading = { readonly permission: Permission; readonly next?: number } | { readonly problem: Refusal };

function parsePermissions(text: string, raw: string): ItemReading {
  const plain = plainPunctuation(text);
  const permissions: Permission[] = [];
  const starts: number[] = [];
  for (let offset: number | undefined = 0; offset !== undefined;) {
    starts.push(offset);
    const start = readStart(plain.slice(offset), permissions.at(-1));
    if ('problem' in start) return start;
    const rest = afterConnectors(plain, offset + start.length);
    const reading = parseRest(start.capability, text, plain, rest);
    if ('problem' in reading) return reading;
    permissions.push(reading.permission);
    offset = reading.next;
  }
  const base = raw.indexOf(text);
  return { permissions, ...(base >= 0 && { starts: starts.map((start) => base + start) }) };
}

/** Where the permission before ended with `@row`, a scope alone is one more of its capability. */
function readStart(
  plain: string,
  before: Permission | undefined,
): { capability: Capability; length: number } | { problem: Refusal } {
  const [id, name] = INTERFACE.exec(plain) ?? [];
  const isCapabilityWithColon = leadingCapability(plain) !== undefined;
  if (name !== undefined && (!isCapabilityWithColon || name.includes('/'))) {
    const capabilities = capabilitiesOfInterface(name);
    if (capabilities === undefined) return { problem: { code: 'interface-unknown', part: id! } };
    if (capabilities.length === 0) return { problem: { code: 'interface-grants-nothing', part: id! } };
    if (capabilities.length > 1)
      return { problem: { code: 'interface-many', part: id!, choices: capabilities } };
    return { capability: capabilities[0]!, length: id!.length };
  }
  const leading = leadingCapability(plain);
  if (leading) return leading;
  const [word = plain] = /^[^\s:,(@]+/.exec(plain) ?? [];
  const meant = nearest(word.toLowerCase(), CAPABILITIES) ?? MEANT[word.toLowerCase()];
  if (!meant && before?.row !== undefined) return { capability: before.capability, length: 0 };
  return {
    problem: {
      code: 'capability-unknown',
      part: word,
      ...(meant && { nearest: asPrinted(`${meant}${plain.slice(word.length)}`) }),
    },
  };
}

/** A text as the notation writes it, where it can be read. */
function asPrinted(text: string): string {
  const reading = parseItem(text);
  return 'permissions' in reading ? reading.permissions.map(printPermission).join('; ') : text;
}

/** Words that people write for a capability and that are too loose to be read as one. */
const MEANT: Readonly<Record<string, Capability>> = Object.assign(
  Object.create(null) as Record<string, Capability>,
  {
    kv: 'keyvalue',
    clock: 'clocks',
    secrets: 'secret',
    logging: 'stdio',
    http: 'http-out',
    network: 'http-out',
    réseau: 'http-out',
    fs: 'fs-read',
    files: 'fs-read',
    filesystem: 'fs-read',
    tcp: 'tcp-connect',
    environment: 'env',
    blob: 'blobstore',
    database: 'sql',
    cron: 'schedule',
    ram: 'memory',
    appel: 'call',
    appelle: 'call',
    horloge: 'clocks',
    aléa: 'random',
    aléatoire: 'random',
    journal: 'stdio',
    mémoire: 'memory',
    délai: 'timeout',
    fichiers: 'fs-read',
    environnement: 'env',
  },
);

function afterConnectors(plain: string, start: number): number {
  let index = start;
  for (;;) {
    while (/\s/.test(plain[index] ?? '')) index++;
    const [connector] = CONNECTOR.exec(plain.slice(index)) ?? [];
    if (connector === undefined) return index;
    index += connector.length;
  }
}

interface Draft {
  scopes: Scope[];
  row?: string;
  note?: string;
}

/** Reads scopes, `@row` and the note from `index` on; a comma may begin the next permission. */
function parseRest(capability: Capability, text: string, plain: string, index: number): Reading {
  const draft: Draft = { scopes: [] };
  const end = capability === 'schedule' ? cronEnd(plain, index) : undefined;
  if (end !== undefined && end > index && plain[index] !== '"') {
    const refusal = addScope(draft, capability, plain.slice(index, end).trim(), false);
    if (refusal) return { problem: refusal };
    index = end;
  }
  while (index < plain.length) {
    const character = plain[index]!;
    if (/\s/.test(character)) {
      index++;
    } else if (character === '(') {
      return finishWithNote(capability, draft, text, plain, index);
    } else if (character === '@' && /^@\S/.test(plain.slice(index, index + 2))) {
      const row = readRow(text, plain, index);
      if (row.name === '') return { problem: { code: 'row-name', capability } };
      draft.row = row.name;
      index = row.end;
      if (plain[index] === ',') return continueWith(capability, draft, plain, index + 1);
    } else if (character === ',') {
      const next = index + 1;
      const choice = startsPermission(capability, plain, next);
      if (choice === 'permission') return continueWith(capability, draft, plain, next);
      if (choice === 'ambiguous') return ambiguous(capability, draft, text, plain, next);
      index = next;
    } else {
      const token = readToken(text, plain, index);
      if (token === undefined) return { problem: { code: 'unbalanced', capability } };
      for (const part of token.quoted ? [token.text] : routeAndCaller(capability, token.text)) {
        const refusal = addScope(draft, capability, part, token.quoted);
        if (refusal) return { problem: refusal };
      }
      index = token.end;
    }
  }
  return { permission: finish(capability, draft) };
}

function finish(capability: Capability, draft: Draft): Permission {
  return { capability, ...draft };
}

function cronEnd(plain: string, index: number): number {
  const offset = plain.slice(index).search(/\s@\S|\s?\(/);
  return offset < 0 ? plain.length : index + offset;
}

function addScope(draft: Draft, capability: Capability, text: string, quoted: boolean): Refusal | undefined {
  const { scoped, scope: kind } = capabilityDeclaration(capability);
  if (scoped === 'none') return { code: 'scope-unexpected', capability, part: text, nearest: capability };
  const isSingle = kind === 'cron' || kind === 'size' || kind === 'duration' || kind === 'count';
  if (isSingle && draft.scopes.length > 0) return { code: 'scope-single', capability, part: text };
  const reading = readScope(capability, text, quoted);
  if ('scope' in reading) {
    draft.scopes.push(reading.scope);
    return undefined;
  }
  const code = reading.problem === 'invalid' ? 'scope-invalid' : reading.problem;
  return {
    code,
    capability,
    part: text,
    ...(reading.nearest !== undefined && { nearest: `${capability} ${reading.nearest}` }),
  };
}

/** `/v1/... from api` without its comma. */
function routeAndCaller(capability: Capability, text: string): readonly string[] {
  if (capabilityDeclaration(capability).scope !== 'route') return [text];
  const [, route, caller] = /^(\/\S*)\s+((?:from|depuis)\s.*)$/i.exec(text) ?? [];
  return route === undefined ? [text] : [route, caller!];
}

interface Token {
  readonly text: string;
  readonly quoted: boolean;
  readonly end: number;
}

/** A scope from `index` up to the comma, `@row` or note that ends it; undefined where its quotes are not closed. */
function readToken(text: string, plain: string, index: number): Token | undefined {
  if (plain[index] === '"') {
    const end = enclosedEnd(plain, index);
    if (end === -1) return undefined;
    return { text: text.slice(index + 1, end! - 1).replace(/\\(["\\])/g, '$1'), quoted: true, end: end! };
  }
  let end = index;
  while (end < plain.length && plain[end] !== ',') {
    if (/\s/.test(plain[end]!) && /^\s+(?:@\S|\()/.test(plain.slice(end, end + 40))) break;
    const closed = plain[end] === '"' ? enclosedEnd(plain, end) : undefined;
    if (closed === -1) return undefined;
    end = closed ?? end + 1;
  }
  return { text: plain.slice(index, end).trim(), quoted: false, end };
}

function readRow(text: string, plain: string, index: number): { name: string; end: number } {
  if (plain[index + 1] === '"') {
    const token = readToken(text, plain, index + 1);
    return token ? { name: token.text, end: token.end } : { name: '', end: plain.length };
  }
  const length = /^[^,(]*/.exec(plain.slice(index + 1))![0].length;
  return { name: plain.slice(index + 1, index + 1 + length).trim(), end: index + 1 + length };
}

function finishWithNote(
  capability: Capability,
  draft: Draft,
  text: string,
  plain: string,
  index: number,
): Reading {
  const end = enclosedEnd(plain, index)!;
  if (end === -1) return { problem: { code: 'unbalanced', capability } };
  const note = text
    .slice(index + 1, end - 1)
    .replace(/\s+/g, ' ')
    .trim();
  if (note !== '') draft.note = note;
  const after = plain.slice(end).trim();
  if (after === '' || after === '.') return { permission: finish(capability, draft) };
  const comma = plain.indexOf(',', end);
  const isNext = after.startsWith(',') && startsPermission('stdio', plain, comma + 1) === 'permission';
  return isNext
    ? continueWith(capability, draft, plain, comma + 1)
    : { problem: { code: 'after-note', capability, part: after } };
}

/** Whether what follows a comma is the next permission, one more scope, or could be either. */
function startsPermission(
  capability: Capability,
  plain: string,
  index: number,
): 'permission' | 'scope' | 'ambiguous' {
  const following = plain.slice(index).trimStart();
  const [, id] = INTERFACE.exec(following) ?? [];
  if (id?.includes('/') && capabilitiesOfInterface(id) !== undefined) return 'permission';
  const leading = leadingCapability(following);
  if (!leading) return 'scope';
  const after = following.slice(leading.length);
  if (/^\s*(?::|->|=>|→)/.test(after)) return 'permission';
  const [word = ''] = /^\s+([^\s,(@][^,(@]*)/.exec(after)?.slice(1) ?? [];
  if (word !== '' && 'scope' in readScope(leading.capability, word.trim().replace(/^"(.*)"$/, '$1')))
    return 'permission';
  if (word !== '') return takesName(capability) ? 'ambiguous' : 'permission';
  return takesName(capability) ? 'ambiguous' : 'permission';
}

function takesName(capability: Capability): boolean {
  return ['name', 'subject', 'call', 'host'].includes(capabilityDeclaration(capability).scope);
}

function continueWith(capability: Capability, draft: Draft, plain: string, index: number): Reading {
  let next = index;
  while (/\s/.test(plain[next] ?? '')) next++;
  return { permission: finish(capability, draft), next };
}

function ambiguous(
  capability: Capability,
  draft: Draft,
  text: string,
  plain: string,
  index: number,
): Reading {
  const [word = ''] = /^\s*([^,(@]*)/.exec(plain.slice(index))?.slice(1) ?? [];
  const asScope: Scope[] = [...draft.scopes];
  const reading = readScope(capability, word.trim(), true);
  if ('scope' in reading) asScope.push(reading.scope);
  const asNext = `${printPermission(finish(capability, draft))}; ${word.trim()}`;
  return {
    problem: {
      code: 'ambiguous',
      capability,
      part: word.trim(),
      choices: [printPermission({ capability, scopes: asScope }), asNext],
    },
  };
}
