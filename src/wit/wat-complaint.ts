/** The text-format parser answers with the printed form of its error value; this reads the sentence and line in it. */
export function watComplaint(message: string): { readonly message: string; readonly line?: number } {
  const sentence =
    /kind: Custom\("((?:[^"\\]|\\.)*)"\)/.exec(message)?.[1] ?? /kind: Lex\((\w+)/.exec(message)?.[1];
  const line = /text: Some\(Text \{ line: (\d+)/.exec(message)?.[1];
  return { message: sentence ?? message, ...(line !== undefined && { line: Number(line) + 1 }) };
}
