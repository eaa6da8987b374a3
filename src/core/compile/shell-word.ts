/** One word of a POSIX shell line: as it is where no character of it means anything to the shell, in quotes otherwise. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9_./:=@%+,-]+$/.test(text) && !text.startsWith('=')
    ? text
    : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A command line, each word quoted. Words that start with a dash are flags: a name from the table never stands first. */
export function shellLine(words: readonly string[]): string {
  return words.map(shellWord).join(' ');
}
