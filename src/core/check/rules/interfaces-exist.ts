import { nearest } from '../../errors.ts';
import { CATALOGUE } from '../catalogue-source.ts';
import type { Document } from '../document.ts';
import { isVersionOf, knownPackages, type KnownPackage } from '../interface-versions.ts';
import { idsInCode, idsInText, type WrittenId } from '../interface-ids.ts';
import { defineRule } from '../rule.ts';

export const interfacesExist = defineRule({
  id: 'interfaces-exist',
  severity: 'error',
  source: CATALOGUE,
  text: {
    en: {
      asks: 'Interfaces exist under that name and in that version.',
      why: 'A component that imports an interface which no host offers does not start.',
      package: 'The catalogue does not know the package `{name}`. That does not mean that it is invented.',
      'confirm-package': 'Check that the host of this design offers it.',
      interface: '`{package}` has no interface or world `{name}`.',
      near: 'Did you mean `{name}`?',
      list: 'It has {names}.',
      version: '`{package}` has no version {version}.',
      versions: 'Known: {versions}.',
      generation: '`{path}` does not exist in version {version}.',
      becomes: 'There it is `{name}`.',
      others: '`{path}` exists in {versions}.',
    },
    fr: {
      asks: 'Les interfaces existent sous ce nom et dans cette version.',
      why: 'Un composant qui importe une interface qu’aucun hôte n’offre ne démarre pas.',
      package: 'Le catalogue ne connaît pas le paquet `{name}`. Cela ne veut pas dire qu’il est inventé.',
      'confirm-package': 'Vérifiez que l’hôte de cette architecture l’offre.',
      interface: '`{package}` n’a ni interface ni monde `{name}`.',
      near: 'Vouliez-vous dire `{name}` ?',
      list: 'Il a {names}.',
      version: '`{package}` n’a pas de version {version}.',
      versions: 'Connues : {versions}.',
      generation: '`{path}` n’existe pas dans la version {version}.',
      becomes: 'Là, c’est `{name}`.',
      others: '`{path}` existe en {versions}.',
    },
  },
  *check({ document, facts }) {
    const packages = knownPackages(facts.catalogue);
    const unknown = new Set<string>();
    for (const id of idsIn(document)) {
      const known = packages.get(id.package);
      const { where } = id;
      const source = facts.catalogue.byId(known?.entry ?? '')?.sources[0];
      if (!known) {
        if (!isOfKnownOwner(id) || unknown.has(id.package) || facts.catalogue.byName(id.package)) continue;
        unknown.add(id.package);
        yield { where, what: ['package', { name: id.package }], fix: 'confirm-package', severity: 'info' };
        continue;
      }
      const versions = id.path === undefined ? known.versions : known.members.get(id.path);
      if (id.path !== undefined && !versions) {
        const name = nearestMember(id.path, known);
        yield {
          where,
          what: ['interface', { package: id.package, name: id.path.slice(id.package.length + 1) }],
          fix: name === undefined ? ['list', { names: listed(known.members.keys()) }] : ['near', { name }],
          source,
        };
        continue;
      }
      if (id.version === undefined || !versions || versions.length === 0) continue;
      if (isVersionOf(id.version, versions)) continue;
      if (id.path === undefined || !isVersionOf(id.version, known.versions)) {
        yield {
          where,
          what: ['version', { package: id.package, version: id.version }],
          fix: ['versions', { versions: shortened(known.versions) }],
          source,
        };
        continue;
      }
      const name = nameThere(id.path, id.version, known);
      yield {
        where,
        what: ['generation', { path: id.path, version: id.version }],
        fix:
          name === undefined
            ? ['others', { path: id.path, versions: shortened(versions) }]
            : ['becomes', { name }],
        source,
        ...(name !== undefined && !id.inCode && { replacement: `${name}@${id.version}` }),
      };
    }
  },
});

function* idsIn(document: Document): Iterable<WrittenId> {
  yield* idsInText(document);
  yield* idsInCode(document);
}

/** A package of an owner whose packages the catalogue lists; an id needs an interface to be told from other notations. */
function isOfKnownOwner({ package: name, path }: WrittenId): boolean {
  return path !== undefined && /^(?:wasi|spin|fermyon|wasmcloud):/.test(name);
}

/** The name of an interface in another generation. */
function nameThere(path: string, version: string, { becomes, members }: KnownPackage): string | undefined {
  const candidates = [
    becomes.get(path),
    ...[...becomes].flatMap(([old, now]) => (now === path ? [old] : [])),
  ];
  return candidates.find((name) => name !== undefined && isVersionOf(version, members.get(name) ?? []));
}

function nearestMember(path: string, { members }: KnownPackage): string | undefined {
  const name = nearest(nameOf(path), [...members.keys()].map(nameOf));
  return name === undefined ? undefined : `${path.slice(0, path.indexOf('/'))}/${name}`;
}

/** The last ones, which are the newest of each generation. */
function shortened(versions: readonly string[]): string {
  const shown = versions.slice(-SHOWN).join(', ');
  return versions.length > SHOWN ? `… ${shown}` : shown;
}

const SHOWN = 6;

function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function listed(ids: Iterable<string>): string {
  return [...ids].map((id) => `\`${nameOf(id)}\``).join(', ');
}
