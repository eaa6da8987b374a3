import type { Place } from '../finding.ts';
import type { Document } from './document.ts';
import { readYaml, scalarsUnder } from './read-yaml.ts';

/** An action that a workflow uses, without its version. */
export interface UsedAction {
  readonly name: string;
  readonly where: Place;
}

/** The actions under `uses:` in YAML blocks; those of the repository itself and container images are left out. */
export function actionsIn({ codeBlocks }: Document): readonly UsedAction[] {
  return codeBlocks.flatMap((block) => {
    const isWorkflow = /^ya?ml$/.test(block.language) && /\buses:/.test(block.text);
    if (!isWorkflow) return [];
    return readYaml(block).documents.flatMap((yaml) =>
      scalarsUnder(yaml, ['uses']).flatMap(({ text, line }) => {
        const name = /^([\w.-]+\/[\w./-]+)@[^\s@]+$/.exec(text)?.[1];
        return name === undefined || name.startsWith('.') || name.endsWith('.yml') || name.endsWith('.yaml')
          ? []
          : [{ name, where: { line: block.line + line } }];
      }),
    );
  });
}
