import { sayAll } from '../../locales/say.ts';
import { capabilityDeclaration } from '../../permissions/capability.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule } from '../rule.ts';

export const scopeGiven = defineRule({
  id: 'scope-given',
  severity: 'error',
  source: NOTATION,
  text: {
    en: {
      asks: 'A capability that takes a scope has one.',
      why: 'Without a scope nobody can tell what is granted, and a runtime reads it as everything or nothing.',
      missing: '`{capability}` of `{component}` has no scope.',
      give: 'Name what it is limited to: {accepted}.',
    },
    fr: {
      asks: 'Une capacité qui prend une portée en a une.',
      why: 'Sans portée, personne ne sait ce qui est accordé, et un moteur comprend tout ou rien.',
      missing: '`{capability}` de `{component}` n’a pas de portée.',
      give: 'Nommez ce à quoi elle se limite : {accepted}.',
    },
  },
  *check({ rows }) {
    for (const { permission, where = {}, row } of rows.granted) {
      const { capability, scopes } = permission;
      const { scope, scoped } = capabilityDeclaration(capability);
      if (scoped !== 'required' || scopes.length > 0) continue;
      yield {
        where,
        what: ['missing', { capability, component: row.component }],
        fix: ['give', { accepted: sayAll(`notation.accepts.${scope}`) }],
      };
    }
  },
});
