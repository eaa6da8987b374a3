/** Writes a line on stderr: stdout belongs to the protocol, or to the answer. */
export function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
