/** Whether a JSON text parses, and the line, from 0, of the fault. */
export type JsonReading = { readonly ok: true } | { readonly ok: false; readonly line: number };

const TOKEN =
  /\s+|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[{}[\],:]/y;

/** Reads a JSON text, whole-line comments and commas before a closing bracket allowed, as configuration files have them. */
export function readJson(text: string): JsonReading {
  if (parses(text)) return { ok: true };
  const relaxed = text.replace(/^[ \t]*\/\/.*$/gm, '').replace(/,(?=\s*[}\]])/g, '');
  if (parses(relaxed)) return { ok: true };
  return { ok: false, line: relaxed.slice(0, findFault(relaxed)).split('\n').length - 1 };
}

/** The engine's own messages differ between versions and often lack the place. */
function findFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: 'value' | 'item' | 'key' | 'name' | 'colon' | 'comma' = 'value';
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(text) ?? [];
    if (token === undefined) return at;
    const start = at;
    at += token.length;
    if (/^\s/.test(token)) continue;
    const wantsValue = expected === 'value' || expected === 'item';
    if ((token === '{' || token === '[') && wantsValue) {
      open.push(token);
      expected = token === '{' ? 'key' : 'item';
    } else if (
      (token === '}' && (expected === 'key' || expected === 'comma') && open.at(-1) === '{') ||
      (token === ']' && (expected === 'item' || expected === 'comma') && open.at(-1) === '[')
    ) {
      open.pop();
      expected = 'comma';
    } else if (token === ',' && expected === 'comma' && open.length > 0)
      expected = open.at(-1) === '{' ? 'name' : 'value';
    else if (token === ':' && expected === 'colon') expected = 'value';
    else if (token.startsWith('"') && (expected === 'key' || expected === 'name')) expected = 'colon';
    else if (/^["\-\dtfn]/.test(token) && wantsValue) expected = 'comma';
    else return start;
  }
  return text.trimEnd().length;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
