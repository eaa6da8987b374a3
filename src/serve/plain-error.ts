import { ProtocolErrorCode, type JSONRPCMessage } from '@modelcontextprotocol/server';

interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * The message with a sentence in place of a schema library's dump of issues, which the SDK answers where a request's
 * parameters do not fit the protocol. Any other message comes back as it is.
 */
export function withPlainError(message: JSONRPCMessage): JSONRPCMessage {
  if (!('error' in message)) return message;
  const issues = readIssues(message.error.message);
  if (!issues) return message;
  const error = { code: ProtocolErrorCode.InvalidParams, message: issues.map(sayIssue).join(' ') };
  return { ...message, error };
}

function readIssues(text: string): readonly Issue[] | undefined {
  const start = text.indexOf('[');
  if (start === -1 || !text.endsWith(']')) return undefined;
  try {
    const issues: unknown = JSON.parse(text.slice(start));
    return Array.isArray(issues) && issues.length > 0 && issues.every(isIssue) ? issues : undefined;
  } catch {
    return undefined;
  }
}

function isIssue(value: unknown): value is Issue {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(Reflect.get(value, 'path')) && typeof Reflect.get(value, 'message') === 'string';
}

/** `params.arguments.target: expected string, received number.` */
function sayIssue({ path, message }: Issue): string {
  const what = message.replace(/^Invalid input: /, '').replace(/\.$/, '');
  const where = path[0] === 'params' ? path : ['params', ...path];
  return `${where.join('.')}: ${what}.`;
}
