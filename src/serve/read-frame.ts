import {
  isJSONRPCRequest,
  isJSONRPCResponse,
  ProtocolErrorCode,
  type JSONRPCMessage,
} from '@modelcontextprotocol/server';

export interface ErrorReply {
  readonly jsonrpc: '2.0';
  readonly id: string | number | null;
  readonly error: { readonly code: number; readonly message: string };
}

/** A line as a message, or the reply that it gets instead, or nothing where none can be given. */
export type Frame =
  { readonly message: JSONRPCMessage } | { readonly reply: ErrorReply } | { readonly dropped: string };

/** Reads one line of the wire. It never throws. */
export function readFrame(line: string): Frame {
  let frame: unknown;
  try {
    frame = JSON.parse(line);
  } catch {
    return refuse(null, ProtocolErrorCode.ParseError, 'The line is not valid JSON.');
  }
  if (Array.isArray(frame)) return invalid(null, 'Batches are not accepted: send one message a line.');
  if (!isObject(frame)) return invalid(null, 'A message must be a JSON object.');
  return readObject(frame, line);
}

function readObject(frame: Readonly<Record<string, unknown>>, line: string): Frame {
  const { jsonrpc, id, method, params } = frame;
  const replyId = isId(id) ? id : null;
  if (jsonrpc !== '2.0') return invalid(replyId, '"jsonrpc" must be "2.0".');
  if (method === undefined) return readResponse(frame, replyId);
  if (typeof method !== 'string') return invalid(replyId, '"method" must be a string.');
  if (id !== undefined && replyId === null) return invalid(null, '"id" must be a string or a whole number.');
  const complaint = complainOfParams(params, line);
  if (replyId === null) {
    if (complaint !== undefined) return { dropped: `${method}: ${complaint}` };
    return { message: { jsonrpc, method, ...(isObject(params) && { params }) } };
  }
  if (complaint !== undefined) return refuse(replyId, ProtocolErrorCode.InvalidParams, complaint);
  // The SDK drops a message with a member that JSON-RPC does not know.
  const message = { jsonrpc: '2.0' as const, id: replyId, method, ...(isObject(params) && { params }) };
  // Only `_meta` has a form that is not checked above, and checking it costs as much as reading the line.
  return !isObject(params) || params['_meta'] === undefined || isJSONRPCRequest(message)
    ? { message }
    : refuse(
        replyId,
        ProtocolErrorCode.InvalidParams,
        '"params._meta" does not have the form that MCP gives it.',
      );
}

function readResponse(frame: Readonly<Record<string, unknown>>, id: string | number | null): Frame {
  if (frame['result'] === undefined && frame['error'] === undefined)
    return invalid(id, '"method" is missing.');
  return isJSONRPCResponse(frame) ? { message: frame } : { dropped: 'a response without the form of one' };
}

function complainOfParams(params: unknown, line: string): string | undefined {
  if (params === undefined) return undefined;
  if (!isObject(params)) return '"params" must be an object.';
  if (params['_meta'] !== undefined && !isObject(params['_meta'])) return '"params._meta" must be an object.';
  // The SDK leaves such a key out without a word.
  if (line.includes('"__proto__"') && hasPrototypeKey(params))
    return '"__proto__" cannot be the name of a value.';
  return undefined;
}

function hasPrototypeKey(root: object): boolean {
  const open: object[] = [root];
  for (let value = open.pop(); value; value = open.pop()) {
    if (Object.hasOwn(value, '__proto__')) return true;
    for (const inner of Object.values(value)) if (isNested(inner)) open.push(inner);
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return isNested(value) && !Array.isArray(value);
}

function isId(id: unknown): id is string | number {
  return typeof id === 'string' || Number.isSafeInteger(id);
}

function invalid(id: string | number | null, message: string): Frame {
  return refuse(id, ProtocolErrorCode.InvalidRequest, message);
}

function refuse(id: string | number | null, code: number, message: string): Frame {
  return { reply: { jsonrpc: '2.0', id, error: { code, message } } };
}
