import type { TargetId } from '../../catalogue/enforcement.ts';
import type { CodeBlock, Document } from '../document.ts';

/** A kind of manifest that is read into grants. */
export interface ManifestKind {
  /** Absent for network policies, which are Kubernetes' own. */
  readonly target?: TargetId;
  readonly languages: readonly string[];
  /** Stands in every manifest of the kind: what lacks it need not be parsed. */
  readonly mark: RegExp;
  /** The name under which the target writes it; the block's own name stands in its place where it says one. */
  readonly file: string;
}

export const YAML: readonly string[] = ['yaml', 'yml'];

const KINDS: readonly ManifestKind[] = [
  {
    target: 'spin',
    languages: ['toml'],
    mark: /^[ \t]*(?:\[+component\b|\[+trigger\b|spin_manifest_version\b)/m,
    file: 'spin.toml',
  },
  { target: 'spin', languages: ['toml'], mark: /^max_instance_memory\b/m, file: 'runtime-config.toml' },
  { target: 'runwasi', languages: YAML, mark: /runtimeClassName/, file: 'deployment.yaml' },
  { target: 'wasmcloud', languages: YAML, mark: /runtime\.wasmcloud\.dev\//, file: 'workloads.yaml' },
  {
    target: 'spinkube',
    languages: YAML,
    mark: /core\.spinkube\.dev\/|runtime-config\.toml/,
    file: 'spinapp.yaml',
  },
  { target: 'wassette', languages: YAML, mark: /^permissions:/m, file: 'policy.yaml' },
  { languages: YAML, mark: /NetworkPolicy/, file: 'network-policy.yaml' },
  { target: 'jco', languages: ['json'], mark: /"sandbox"/, file: 'policy.json' },
];

/** The programs whose command lines say what a component is granted. */
export const PROGRAMS: ReadonlyMap<string, TargetId> = new Map([
  ['wasmtime', 'wasmtime'],
  ['wasmedge', 'wasmedge'],
  ['spin', 'spin'],
  ['wassette', 'wassette'],
]);

export function kindsOf({ language, text }: CodeBlock): readonly ManifestKind[] {
  return KINDS.filter(({ languages, mark }) => languages.includes(language) && mark.test(text));
}

export function mayHoldCommands({ text }: CodeBlock): boolean {
  return /\b(?:wasmtime|wasmedge|spin|wassette)\s/.test(text);
}

/** True where a document may hold something that is read into grants; parses nothing. */
export function mayHoldManifests({ codeBlocks }: Pick<Document, 'codeBlocks'>): boolean {
  return codeBlocks.some((block) => kindsOf(block).length > 0 || mayHoldCommands(block));
}
