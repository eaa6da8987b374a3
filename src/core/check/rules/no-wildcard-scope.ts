import { quote } from '../../errors.ts';
import { capabilityDeclaration, type Capability } from '../../permissions/capability.ts';
import type { Scope } from '../../permissions/permission.ts';
import { scopeText } from '../../permissions/print.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule } from '../rule.ts';

export const noWildcardScope = defineRule({
  id: 'no-wildcard-scope',
  severity: 'error',
  source: NOTATION,
  text: {
    en: {
      asks: 'A scope names what is needed; `any` stands with a note that says why.',
      why: 'A component that may reach everything can leak whatever it can read, whoever takes it over.',
      everything: '`{capability}` of `{component}` is granted for everything: {scope}.',
      noted: '`{capability}` of `{component}` is granted for everything ({scope}), for this reason: {note}.',
      suffix: '`{capability}` of `{component}` reaches every host below {scope}, those of others included.',
      parameter: '`{capability}` of `{component}` reaches {scope}, which is known only when it is deployed.',
      list: 'List what the component really needs, or give the reason in a note: `{capability} any (why)`.',
      folder: 'Name the folder that the component really needs.',
      hosts: 'List the exact hosts.',
      watch: 'Nothing to do where the reason holds; a control outside the component should limit it.',
      set: 'Write the address, or give the value when you compile: `--set`.',
    },
    fr: {
      asks: 'Une portée nomme ce qu’il faut ; `any` est accompagné d’une note qui dit pourquoi.',
      why: 'Un composant qui peut tout atteindre peut faire fuir tout ce qu’il lit, pour quiconque s’en empare.',
      everything: '`{capability}` de `{component}` est accordée pour tout : {scope}.',
      noted: '`{capability}` de `{component}` est accordée pour tout ({scope}), pour cette raison : {note}.',
      suffix: '`{capability}` de `{component}` atteint tous les hôtes sous {scope}, y compris ceux de tiers.',
      parameter: '`{capability}` de `{component}` atteint {scope}, que l’on ne connaît qu’au déploiement.',
      list: 'Listez ce dont le composant a vraiment besoin, ou donnez la raison en note : `{capability} any (pourquoi)`.',
      folder: 'Nommez le dossier dont le composant a vraiment besoin.',
      hosts: 'Listez les hôtes exacts.',
      watch: 'Rien à faire si la raison tient ; un contrôle hors du composant devrait la borner.',
      set: 'Écrivez l’adresse, ou donnez sa valeur à la compilation : `--set`.',
    },
  },
  *check({ rows }) {
    for (const { permission, where = {}, row } of rows.granted) {
      const { capability, note } = permission;
      const values = { capability, component: row.component };
      for (const scope of scopesOf(capability, permission.scopes)) {
        const named = { ...values, scope: quote(scopeText(scope)) };
        if (isEverything(scope)) {
          yield note === undefined
            ? {
                where,
                what: ['everything', named],
                fix: scope.kind === 'directory' ? 'folder' : ['list', { capability }],
              }
            : { where, what: ['noted', { ...named, note }], fix: 'watch', severity: 'info' };
        } else if (scope.kind === 'origin' && scope.host.startsWith('*.')) {
          yield { where, what: ['suffix', named], fix: 'hosts', severity: 'warning' };
        } else if (isOpenParameter(capability, scope)) {
          yield { where, what: ['parameter', named], fix: 'set', severity: 'info' };
        }
      }
    }
  },
});

/** `dns` without a scope means any name. */
function scopesOf(capability: Capability, scopes: readonly Scope[]): readonly Scope[] {
  const isOptional = capabilityDeclaration(capability).scoped === 'optional';
  return scopes.length === 0 && isOptional ? [{ kind: 'any' }] : scopes;
}

function isEverything(scope: Scope): boolean {
  switch (scope.kind) {
    case 'any':
      return true;
    case 'directory':
      return (scope.host ?? scope.guest) === '/';
    case 'endpoint':
      return scope.host.endsWith('/0');
    case 'subject':
      return /^[>#*]$/.test(scope.subject);
    default:
      return false;
  }
}

/** True where a parameter stands for the whole host or folder. */
function isOpenParameter(capability: Capability, scope: Scope): boolean {
  if (scope.kind !== 'parameter' || capabilityDeclaration(capability).reach !== true) return false;
  return /^(?:(?:https?:\/\/)?\$\{\w+\}(?::(?:\d+|\$\{\w+\}))?|\/?\$\{\w+\})$/.test(scope.text);
}
