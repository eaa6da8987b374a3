import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

const LOCKED = words(`
  name registry versions[].requirement versions[].version versions[].digest version[].requirement
  version[].version version[].digest
`);

export const wkgLock: Manifest = {
  name: 'wkg.lock',
  format: 'toml',
  version: 'wkg 0.16.1',
  keys: ['version', ...LOCKED.flatMap((key) => [`packages[].${key}`, `package[].${key}`])],
  complete: true,
  sources: [inRepository('bytecodealliance/wasm-pkg-tools', 'v0.16.1', 'crates/wasm-pkg-core/src/lock.rs')],
};
