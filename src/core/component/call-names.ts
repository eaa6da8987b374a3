/** How a table's names and a binary's belong together. */
export interface CallNames {
  /** Maps a name of the table to kebab-case. */
  readonly nameOf: (name: string) => string;
  /** The interface of a called component where someone has written it: component in kebab-case → interface id. */
  readonly given?: ReadonlyMap<string, string>;
}

/** An interface by the names that may stand for its component, and by its id without the version. */
export interface Offer {
  readonly names: readonly string[];
  readonly interface?: string | undefined;
}

/**
 * True where an interface is the one of a component: the given one, or one that has the component's name itself or
 * as the name of its package. WIT names cannot start with a digit, so that an `n` may stand before one.
 */
export function goesByName(offer: Offer, component: string, { given }: CallNames): boolean {
  const id = given?.get(component);
  if (id !== undefined) return offer.interface === id.replace(/@.*$/s, '');
  return offer.names.some(
    (name) => name === component || (/^n+\d/.test(name) && name.replace(/^n+/, '') === component),
  );
}

/** The names by which a component may be called: of the interface, then of its package. */
export function namesOf(path: string): readonly string[] {
  return path
    .slice(path.indexOf(':') + 1)
    .split('/')
    .reverse();
}
