import { grantToAll, type ManifestGrant } from '../manifest-grant.ts';
import { readKubeBytes } from '../kube-names.ts';
import { mappingOf, readYamlDocuments, textOf, type Mapping } from '../read-yaml-documents.ts';
import { readSpin } from './spin-read.ts';
import { RUNTIME_CONFIG_KEY } from './spinkube-app.ts';

/** What `spin.toml`, a SpinApp or the Secret of its runtime configuration grants. */
export function readSpinkube(text: string, file: string): readonly ManifestGrant[] {
  if (!/\.ya?ml$/.test(file)) return file.endsWith('.toml') ? readSpin(text, file) : [];
  return readYamlDocuments(text, file).map(mappingOf).flatMap(readResource);
}

/** A SpinApp maps and bounds what the image grants, so that of all its fields only the limit is a grant. */
function readResource({ kind, spec, stringData }: Mapping): readonly ManifestGrant[] {
  if (kind === 'Secret') {
    const config = textOf(mappingOf(stringData)[RUNTIME_CONFIG_KEY]);
    return config === undefined ? [] : readSpin(config, RUNTIME_CONFIG_KEY);
  }
  if (kind !== 'SpinApp') return [];
  const bytes = readKubeBytes(mappingOf(mappingOf(spec)['invocationLimits'])['memory']);
  return bytes === undefined ? [] : [grantToAll('memory', { kind: 'size', bytes })];
}
