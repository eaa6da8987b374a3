import type { Scope } from '../../permissions/permission.ts';
import { scopeText } from '../../permissions/print.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule } from '../rule.ts';

export const httpsOnly = defineRule({
  id: 'https-only',
  severity: 'warning',
  source: NOTATION,
  text: {
    en: {
      asks: 'Remote hosts are called over HTTPS.',
      why: 'Plain HTTP can be read and changed on the way, tokens and card numbers included.',
      plain: '`{component}` calls {origin} without TLS.',
      encrypt: 'Write `{secured}`, and serve it with a certificate.',
    },
    fr: {
      asks: 'Les hôtes distants sont appelés en HTTPS.',
      why: 'Le HTTP en clair se lit et se modifie en chemin, jetons et numéros de carte compris.',
      plain: '`{component}` appelle {origin} sans TLS.',
      encrypt: 'Écrivez `{secured}`, et servez-le avec un certificat.',
    },
  },
  *check({ rows }) {
    for (const { permission, where = {}, row } of rows.granted) {
      for (const scope of permission.scopes) {
        if (!isPlainAndRemote(scope)) continue;
        const secured = scopeText({ ...scope, scheme: 'https' });
        yield {
          where,
          what: ['plain', { component: row.component, origin: scopeText(scope) }],
          fix: ['encrypt', { secured }],
        };
      }
    }
  },
});

/** Traffic that stays on the machine or inside Spin (`http://ID.spin.internal`) crosses no network. */
function isPlainAndRemote(scope: Scope): scope is Extract<Scope, { kind: 'origin' }> {
  if (scope.kind !== 'origin' || scope.scheme !== 'http') return false;
  return !/^(?:localhost|.+\.localhost|127\.[\d.]+|::1|.+\.spin\.internal)$/.test(scope.host);
}
