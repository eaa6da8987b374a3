/** True where a value names a known language, alone or followed by more than letters (`Rust 1.90`, `Go (TinyGo)`). */
export function isKnownLanguage(value: string, languages: readonly string[]): boolean {
  const wanted = value.trim().slice(0, 200).toLowerCase();
  return languages.some((language) => {
    const known = language.toLowerCase();
    return wanted.startsWith(known) && !/^[\p{L}\p{N}+#]/u.test(wanted.slice(known.length));
  });
}
