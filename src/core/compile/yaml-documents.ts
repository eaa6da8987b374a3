import { stringify } from 'yaml';

/** Resources as one YAML stream; no anchors, since some readers refuse them. */
export function yamlDocuments(resources: readonly object[]): string {
  return resources
    .map((resource) => stringify(resource, { aliasDuplicateObjects: false, lineWidth: 0, version: '1.2' }))
    .join('---\n');
}
