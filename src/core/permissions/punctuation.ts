const PLAIN: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '；': ';',
  '（': '(',
  '）': ')',
  '＠': '@',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '＂': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u3000': ' ',
  '\u2011': '-',
};

/** Full-width and typographic punctuation as plain characters, one for one: offsets stay. */
export function plainPunctuation(text: string): string {
  return text.replace(
    /[：，；（）＠“”„«»＂\u00a0\u202f\u2009\u3000\u2011]/g,
    (character) => PLAIN[character]!,
  );
}

/** True for a character that `plainPunctuation` would change, which the printer therefore quotes. */
export function isStructural(character: string): boolean {
  return Object.hasOwn(PLAIN, character);
}
