/** An entry's name without what stands after it in parentheses: `SpinKube` of `SpinKube (spin-operator, …)`. */
export function shortName(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}
