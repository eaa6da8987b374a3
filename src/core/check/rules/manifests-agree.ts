import type { Place } from '../../finding.ts';
import type { Text } from '../../locales/locale.ts';
import { printHost } from '../../permissions/address.ts';
import { capabilityDeclaration } from '../../permissions/capability.ts';
import { printPermission } from '../../permissions/print.ts';
import type { Permission } from '../../permissions/permission.ts';
import type { ManifestGrant } from '../../compile/manifest-grant.ts';
import type { Peer } from '../../compile/network-grant.ts';
import { mayHoldManifests } from '../agreement/manifest-kinds.ts';
import type { ManifestDisagreement } from '../agreement/compare-manifests.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule, type CheckContext, type Report } from '../rule.ts';

const TEXT = {
  en: {
    asks: 'Every manifest and policy grants what the table grants, and nothing else.',
    why: 'The table is what was reviewed; what runs is what the manifest grants.',
    more: '`{component}` is granted {grants} here, which its row does not grant.',
    'more-than': '`{component}` is granted {grants} here; its row has {has}.',
    other: '`{component}` gets {grants} here; its row says {has}.',
    variable:
      '{grants} of `{component}` is only a variable: its value decides what can be reached, after every review.',
    lower: '`{component}` is limited to {grants} here; its row has {has}.',
    less: 'This manifest does not give `{component}` what its row grants: {missing}.',
    'no-row': '`{component}` is no row of the table, and this manifest grants it {grants}.',
    'no-rows':
      'No component of this manifest is a row of the table, so nothing in it was compared: {components}.',
    'more-for-all': 'Every component is granted {grants} here, which no row grants.',
    out: 'This policy lets the pods of `{component}` reach {place}, which its row does not grant.',
    'out-all': 'This policy lets every pod reach {place}, which no row grants.',
    in: 'This policy lets {place} reach the pods of `{component}`, which its row does not grant.',
    stopped: 'The policies stop `{component}` from reaching what its row grants: {places}.',
    'too-many': 'The manifests were not compared with a table of more than {most} rows.',
    remove: 'Take it out of the manifest, or add it to the row `{component}` and have that reviewed.',
    'remove-here': 'Take it out of the manifest, or add it to a row and have that reviewed.',
    align: 'Write in the manifest what the row says, or change the row and have it reviewed.',
    literal: 'Write the host itself, as the row does.',
    raise: 'Give it what the row says, or lower the limit in the row.',
    add: 'Add it to the manifest, or take it out of the row `{component}`.',
    name: 'Give the component the name of its row, or add a row for it.',
    narrow: 'Name the hosts and ports of the row in the policy, or add this to the row and have it reviewed.',
    let: 'Let it through in the policy, or take it out of the row `{component}`.',
    split: 'Check the table in parts.',
  },
  fr: {
    asks: 'Tout manifeste et toute politique accorde ce que le tableau accorde, et rien d’autre.',
    why: 'C’est le tableau qui a été relu ; ce qui s’exécute est ce que le manifeste accorde.',
    more: '`{component}` reçoit ici {grants}, que sa ligne n’accorde pas.',
    'more-than': '`{component}` reçoit ici {grants} ; sa ligne a {has}.',
    other: '`{component}` reçoit ici {grants} ; sa ligne dit {has}.',
    variable:
      '{grants} de `{component}` n’est qu’une variable : sa valeur décide de ce qui est joignable, après toute relecture.',
    lower: '`{component}` est limité ici à {grants} ; sa ligne a {has}.',
    less: 'Ce manifeste ne donne pas à `{component}` ce que sa ligne accorde : {missing}.',
    'no-row': '`{component}` n’est pas une ligne du tableau, et ce manifeste lui accorde {grants}.',
    'no-rows':
      'Aucun composant de ce manifeste n’est une ligne du tableau, rien n’y a donc été comparé : {components}.',
    'more-for-all': 'Chaque composant reçoit ici {grants}, qu’aucune ligne n’accorde.',
    out: 'Cette politique laisse les pods de `{component}` joindre {place}, ce que sa ligne n’accorde pas.',
    'out-all': 'Cette politique laisse chaque pod joindre {place}, ce qu’aucune ligne n’accorde.',
    in: 'Cette politique laisse {place} joindre les pods de `{component}`, ce que sa ligne n’accorde pas.',
    stopped: 'Les politiques empêchent `{component}` de joindre ce que sa ligne accorde : {places}.',
    'too-many': 'Les manifestes n’ont pas été comparés à un tableau de plus de {most} lignes.',
    remove: 'Retirez-le du manifeste, ou ajoutez-le à la ligne `{component}` et faites-la relire.',
    'remove-here': 'Retirez-le du manifeste, ou ajoutez-le à une ligne et faites-la relire.',
    align: 'Écrivez dans le manifeste ce que dit la ligne, ou changez la ligne et faites-la relire.',
    literal: 'Écrivez l’hôte lui-même, comme la ligne.',
    raise: 'Donnez-lui ce que dit la ligne, ou abaissez la limite dans la ligne.',
    add: 'Ajoutez-le au manifeste, ou retirez-le de la ligne `{component}`.',
    name: 'Donnez au composant le nom de sa ligne, ou ajoutez une ligne pour lui.',
    narrow:
      'Nommez dans la politique les hôtes et les ports de la ligne, ou ajoutez ceci à la ligne et faites-la relire.',
    let: 'Laissez-le passer dans la politique, ou retirez-le de la ligne `{component}`.',
    split: 'Vérifiez le tableau par parties.',
  },
} as const;

export const manifestsAgree = defineRule({
  id: 'manifests-agree',
  severity: 'error',
  source: NOTATION,
  text: TEXT,
  async *check(context) {
    if (!mayHoldManifests(context.document)) return;
    const { compareManifests } = await import('../agreement/compare-manifests.ts');
    for (const found of compareManifests(context)) yield reportOf(found, context);
  },
});

function reportOf(found: ManifestDisagreement, { rows }: CheckContext): Report<typeof TEXT.en> {
  const row = 'row' in found && found.row !== undefined ? rows.named(found.row) : undefined;
  const component = row?.component ?? '';
  const where: Place = {
    line: found.line,
    ...(row?.where?.row !== undefined && { row: row.where.row }),
    ...(row && { component }),
  };
  switch (found.kind) {
    case 'more': {
      const values = { component, grants: inSpans(found.grants.map(grantText)) };
      const fix = ['remove', { component }] as const;
      return found.has.length === 0
        ? { where, what: ['more', values], fix }
        : { where, what: ['more-than', { ...values, has: listed(found.has) }], fix };
    }
    case 'other':
    case 'lower':
      return {
        where,
        what: [
          found.kind,
          { component, grants: inSpans(found.grants.map(grantText)), has: listed(found.has) },
        ],
        fix: found.kind === 'other' ? 'align' : 'raise',
        severity: 'warning',
      };
    case 'variable':
      return {
        where,
        what: ['variable', { component, grants: inSpans(found.grants.map(grantText)) }],
        fix: 'literal',
        severity: 'warning',
      };
    case 'less':
      return {
        where,
        what: ['less', { component, missing: listed(found.missing) }],
        fix: ['add', { component }],
        severity: 'warning',
      };
    case 'no-row':
      return {
        where: { ...where, component: found.component },
        what: ['no-row', { component: found.component, grants: inSpans(found.grants.map(grantText)) }],
        fix: 'name',
      };
    case 'no-rows':
      return {
        where,
        what: ['no-rows', { components: inSpans(found.components) }],
        fix: 'name',
        severity: 'info',
      };
    case 'more-for-all':
      return {
        where,
        what: ['more-for-all', { grants: inSpans(found.grants.map(grantText)) }],
        fix: 'remove-here',
      };
    case 'in':
    case 'out': {
      const place = placeText(found.peer, found.port);
      return {
        where,
        what: row ? [found.kind, { component, place }] : ['out-all', { place }],
        fix: 'narrow',
      };
    }
    case 'stopped': {
      const places = inSpans(found.destinations.map(({ host, port }) => hostText(host, port)));
      return {
        where,
        what: ['stopped', { component, places }],
        fix: ['let', { component }],
        severity: 'warning',
      };
    }
    case 'too-many':
      return { where, what: ['too-many', { most: found.most }], fix: 'split', severity: 'info' };
  }
}

function grantText({ capability, scope, server }: ManifestGrant): string {
  if (server) return `${capability} ${hostText(server.host, server.port)}`;
  const isAll = scope === undefined && capabilityDeclaration(capability).scoped !== 'none';
  const scopes = isAll ? [{ kind: 'any' } as const] : scope === undefined ? [] : [scope];
  return printPermission({ capability, scopes });
}

function listed(permissions: readonly Permission[]): string {
  return inSpans([...new Set(permissions.map(printPermission))]);
}

const MOST_LISTED = 8;

function inSpans(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_LISTED).map((text) => `\`${text}\``);
  return [...shown, ...(texts.length > MOST_LISTED ? ['…'] : [])].join(', ');
}

function hostText(host: string, port: number | undefined): string {
  return port === undefined ? host : `${printHost(host)}:${port}`;
}

function placeText(peer: Peer, port: number | undefined): Text {
  if (peer.kind === 'host') {
    const text = `\`${hostText(peer.host, port)}\``;
    return { en: text, fr: text };
  }
  const name = peer.kind === 'pods' ? peer.name : undefined;
  const who =
    peer.kind === 'anyone'
      ? { en: 'every address', fr: 'toute adresse' }
      : name === undefined
        ? { en: 'other pods', fr: 'd’autres pods' }
        : { en: `the pods \`${name}\``, fr: `les pods \`${name}\`` };
  if (port === undefined) return who;
  return { en: `${who.en} on port ${port}`, fr: `${who.fr} sur le port ${port}` };
}
