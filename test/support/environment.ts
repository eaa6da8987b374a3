/** The environment of a started server: nothing of the machine that would choose its language. */
export function environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', ...more };
}
