import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

const METADATA = words(`
  authors author description licenses license source repository homepage revision
`);

export const wkgToml: Manifest = {
  name: 'wkg.toml',
  format: 'toml',
  version: 'wkg 0.16.1',
  keys: [
    'workspace.members[]',
    'workspace.root',
    'overrides.*.path',
    'overrides.*.version',
    ...METADATA.flatMap((key) => [`metadata.${key}`, `workspace.metadata.${key}`]),
  ],
  complete: true,
  sources: [
    inRepository('bytecodealliance/wasm-pkg-tools', 'v0.16.1', 'crates/wasm-pkg-core/src/manifest.rs'),
    inRepository(
      'bytecodealliance/wasm-pkg-tools',
      'v0.16.1',
      'crates/wasm-pkg-core/src/manifest/workspace.rs',
    ),
  ],
};
