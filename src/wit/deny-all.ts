/*
 * What the wasm-tools component is given in place of WASI. It reads and writes nothing but its arguments and results;
 * it asks for its environment when it reports an error and for random bytes when it fills its first hash map.
 */

const deny = (what: string) => (): never => {
  throw new Error(`wasm-tools asked for ${what}, which it is never given.`);
};

/** Stands for every resource type; a plain function, since the component asks whether a value is an instance of it. */
function Denied(): never {
  return deny('a resource')();
}

export const environment = { getEnvironment: (): readonly [string, string][] => [] };
export const exit = { exit: deny('exit') };
export const stdin = { getStdin: deny('stdin') };
export const stdout = { getStdout: deny('stdout') };
export const stderr = { getStderr: deny('stderr') };
export const terminalInput = { TerminalInput: Denied };
export const terminalOutput = { TerminalOutput: Denied };
export const terminalStdin = { getTerminalStdin: deny('a terminal') };
export const terminalStdout = { getTerminalStdout: deny('a terminal') };
export const terminalStderr = { getTerminalStderr: deny('a terminal') };
export const preopens = { getDirectories: deny('the file system') };
export const types = {
  Descriptor: Denied,
  DirectoryEntryStream: Denied,
  filesystemErrorCode: deny('the file system'),
};
export const error = { Error: Denied };
export const streams = { InputStream: Denied, OutputStream: Denied };

/** Always the same bytes: hash maps then have one order, and the same input gives the same output. */
export const random = { getRandomBytes: (length: bigint): Uint8Array => new Uint8Array(Number(length)) };
