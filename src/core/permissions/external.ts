import { readHost, readPort, hostKind } from './address.ts';
import type { External } from './permission.ts';
import { insideCodeSpan } from './split-cell.ts';

const ADDRESS = /^(`?)(?:at|à)\s+(\[[^\]\s]{2,45}\]|[^\s:`;,<|[\]]{1,253}):(\d{1,5})\1(?=$|[\s;,<.])/i;

/** Reads an external row's cell: an address behind `at`, then free text. Anything else is free text as it stands. */
export function parseExternal(text: string): External {
  const cell = text.replace(/\r\n?|\n/g, '<br>').trim();
  const inside = insideCodeSpan(cell)?.text.trim();
  const source = inside !== undefined && ADDRESS.test(inside) ? inside : cell;
  const [match, , host, port] = ADDRESS.exec(source) ?? [];
  if (match === undefined) return { text: cell };
  const read = readHost(host!);
  const number = readPort(port!);
  if (read === undefined || number === undefined || hostKind(read) === 'range') return { text: cell };
  const rest = source.slice(match.length).replace(/^(?:\s|[;,.]|<br\s?\/?>)+/i, '');
  return { at: { host: read, port: number }, text: rest };
}
