/** A kebab-case name in which every word starts with a letter, as some readers of ids ask for: `report-2` → `report-n2`. */
export function letterWords(kebab: string): string {
  return kebab.replace(/(^|-)(?=\d)/g, '$1n');
}
