/** What becomes of each line of a stream. */
export interface LineEvents {
  onLine(line: string): void;
  /** The line was longer than the limit; it is skipped to its end. */
  onTooLong(): void;
}

/**
 * Splits a stream of UTF-8 chunks into lines, without line ends. No more than `limit` bytes of a line are kept.
 * `end` gives a last line that has no line end.
 */
export function readLines(limit: number, { onLine, onTooLong }: LineEvents) {
  let parts: Buffer[] = [];
  let length = 0;
  let skips = false;

  const keep = (part: Buffer) => {
    if (skips || part.length === 0) return;
    length += part.length;
    if (length <= limit) {
      parts.push(part);
      return;
    }
    parts = [];
    skips = true;
    onTooLong();
  };
  const finish = () => {
    if (!skips && length > 0) onLine(Buffer.concat(parts).toString('utf8').replace(/\r$/, ''));
    parts = [];
    length = 0;
    skips = false;
  };

  return {
    push(chunk: Buffer) {
      let start = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
        keep(chunk.subarray(start, end));
        finish();
        start = end + 1;
      }
      keep(chunk.subarray(start));
    },
    end: finish,
  };
}
