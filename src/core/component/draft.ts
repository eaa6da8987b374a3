import type { Part, Port, Producers, Supply, WasmComponent, WasmModule } from './description.ts';
import { NO_PRODUCERS } from './read-producers.ts';
import type { ComponentNames } from './read-component-names.ts';
import type { Instantiable, Scope } from './scope.ts';
import { Exports, portOf, type ComponentType, type Declared } from './type.ts';

/** A part while the whole that holds it is being read. */
interface PartDraft {
  readonly draft: Draft;
  /** Its place in the whole's index space of components, by which the whole names it. */
  readonly index: number;
  /** Its place among the parts. */
  readonly place: number;
  readonly supplies: Map<string, Supply[]>;
}

/** A component while it is being read. */
export class Draft {
  readonly scope: Scope;
  readonly modules: WasmModule[] = [];
  readonly parts = new Map<Instantiable, PartDraft>();
  producers: Producers = NO_PRODUCERS;
  names: ComponentNames = { components: new Map() };
  readonly #imports: Declared[] = [];
  readonly #exports: Declared[] = [];
  readonly #importPorts: Port[] = [];
  readonly #exportPorts: Port[] = [];

  constructor(scope: Scope) {
    this.scope = scope;
  }

  addImport(declared: Declared, offset: number): void {
    this.#imports.push(declared);
    this.#importPorts.push(this.#list(declared, offset));
  }

  addExport(declared: Declared, offset: number): void {
    this.#exports.push(declared);
    this.#exportPorts.push(this.#list(declared, offset));
  }

  addPart(item: Instantiable, draft: Draft): void {
    const { size: place } = this.parts;
    this.parts.set(item, { draft, index: this.scope.components.length, place, supplies: new Map() });
  }

  /** True where an instance of it can run anything: shims that only rename are no parts. */
  get carriesCode(): boolean {
    return this.scope.modules > 0 || this.scope.components.some((component) => component.carriesCode);
  }

  type(offset: number): ComponentType {
    return { kind: 'component', imports: this.#imports, exports: new Exports(this.#exports, offset) };
  }

  finish(nameInWhole?: string): WasmComponent {
    const name = this.names.own ?? nameInWhole;
    return {
      kind: 'component',
      ...(name === undefined ? {} : { name }),
      imports: this.#importPorts,
      exports: this.#exportPorts,
      parts: [...this.parts.values()].map((part) => this.#finishPart(part)),
      modules: this.modules,
      producers: this.producers,
      witPackage:
        !this.carriesCode &&
        this.#exports.some(({ sort, type }) => sort === 'type' && type?.kind === 'component'),
    };
  }

  #finishPart({ draft, index, supplies }: PartDraft): Part {
    return { component: draft.finish(this.names.components.get(index)), supplies };
  }

  #list(declared: Declared, offset: number): Port {
    const port = portOf(declared, offset);
    this.scope.account.list(1 + port.functions.length, offset);
    return port;
  }
}
