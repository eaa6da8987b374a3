import type { Granted } from '../rows.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule, type CheckContext } from '../rule.ts';
import { namesSecret } from '../secret-names.ts';

export const noSecretInEnv = defineRule({
  id: 'no-secret-in-env',
  severity: 'error',
  source: NOTATION,
  text: {
    en: {
      asks: 'Passwords, tokens and keys are granted as `secret`, not as `env`.',
      why: 'Environment variables stand in manifests, process lists and crash reports, and nothing rotates them.',
      secret: '`{component}` gets the secret {name} as an environment variable.',
      move: 'Write `secret {name}`.',
    },
    fr: {
      asks: 'Mots de passe, jetons et clés sont accordés par `secret`, non par `env`.',
      why: 'Les variables d’environnement figurent dans les manifestes, les listes de processus et les rapports d’erreur, et rien ne les renouvelle.',
      secret: '`{component}` reçoit le secret {name} comme variable d’environnement.',
      move: 'Écrivez `secret {name}`.',
    },
  },
  *check({ rows, document }) {
    for (const granted of rows.granted) {
      const { permission, where = {}, row } = granted;
      if (permission.capability !== 'env') continue;
      for (const scope of permission.scopes) {
        if (scope.kind !== 'name' || !namesSecret(scope.name)) continue;
        yield {
          where,
          what: ['secret', { component: row.component, name: scope.name }],
          fix: ['move', { name: scope.name }],
          replacement: replacementOf(granted, document),
        };
      }
    }
  },
});

/** The same item with `secret` in place of `env`, where it holds nothing but that name. */
function replacementOf(
  { permission, where }: Granted,
  { lines }: CheckContext['document'],
): string | undefined {
  if (permission.scopes.length !== 1 || where?.line === undefined || where.column === undefined)
    return undefined;
  const written = lines[where.line - 1]?.slice(where.column - 1, (where.endColumn ?? 0) - 1) ?? '';
  return /^`?env /.test(written) ? written.replace('env', 'secret') : undefined;
}
