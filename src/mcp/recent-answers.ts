const MOST = 64;
const LONGEST_KEY = 2000;

/**
 * Answers that were asked for lately, by what was asked: hosts get one prompt with the same values again and again.
 * A long question is not kept. An answer that failed is asked for anew.
 */
export function rememberRecent<T>(): (question: readonly unknown[], answer: () => Promise<T>) => Promise<T> {
  const recent = new Map<string, T>();
  return async (question, answer) => {
    const key = JSON.stringify(question);
    const known = recent.get(key);
    if (known !== undefined) return known;
    const given = await answer();
    if (key.length > LONGEST_KEY) return given;
    if (recent.size >= MOST) recent.delete(recent.keys().next().value!);
    recent.set(key, given);
    return given;
  };
}
