import type { Cursor } from './cursor.ts';
import { sections } from './sections.ts';

/** What the `component-name` section calls a component and the components inside it, by their index. */
export interface ComponentNames {
  readonly own?: string;
  readonly components: ReadonlyMap<number, string>;
}

const OWN_NAME = 0;
const NAMES_OF_SORT = 1;
const COMPONENTS = 0x04;

export function readComponentNames(content: Cursor): ComponentNames {
  const components = new Map<number, string>();
  let own: string | undefined;
  for (const { id, content: subsection } of sections(content, 0xff)) {
    if (id === OWN_NAME) own = subsection.name();
    else if (id === NAMES_OF_SORT && subsection.byte() === COMPONENTS) {
      subsection.each(() => components.set(subsection.u32(), subsection.name()));
    }
  }
  return { ...(own === undefined ? {} : { own }), components };
}
