/** The files that a tool may read, by the path that its caller writes. What cannot be read is a `UserError`. */
export interface ReadableFiles {
  /** At most `most` bytes; a larger file is an error. */
  readBytes(path: string, most: number): Promise<Uint8Array>;
  /** UTF-8 of at most `most` bytes. */
  readText(path: string, most: number): Promise<string>;
}
