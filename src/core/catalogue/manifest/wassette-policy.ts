import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

export const wassettePolicy: Manifest = {
  name: 'policy.yaml',
  format: 'yaml',
  version: '1.0 (Wassette, 2026)',
  keys: words(`
    version
    description
    permissions.storage.allow[].uri
    permissions.storage.allow[].access[]
    permissions.network.allow[].host
    permissions.environment.allow[].key
    permissions.resources.limits.memory
    permissions.resources.memory
  `),
  complete: false,
  sources: [
    inRepository(
      'microsoft/wassette',
      '2bd20715e2646381f69315893181ce9f12e78ea4',
      'docs/reference/permissions.md',
    ),
    inRepository(
      'microsoft/wassette',
      '1d3afd097f1e374dda1fdc88e7b6e0cf29010199',
      'crates/wassette/src/wasistate.rs',
    ),
  ],
};
