import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'docker-login-action',
  kind: 'action',
  name: 'login-action',
  uses: 'docker/login-action',
  summary: {
    en: 'Logs in to a container registry, for instance ghcr.io with the workflow’s own token.',
    fr: 'Se connecte à un registre de conteneurs, par exemple ghcr.io avec le jeton du workflow.',
  },
  maturity: 'stable',
  reason: {
    en: 'Maintained by Docker, released with version tags.',
    fr: 'Maintenue par Docker, publiée avec des étiquettes de version.',
  },
  aliases: ['docker login action'],
  tag: 'v4.6.0',
  versions: [{ version: 'v4.6.0' }],
  commit: 'dbcb813823bdd20940b903addbd779551569679f',
  inputs: ['registry', 'username', 'password', 'ecr', 'scope', 'logout', 'registry-auth'],
  cautions: [
    {
      text: {
        en: 'Pushing to ghcr.io needs the permission `packages: write`.',
        fr: 'Pousser vers ghcr.io demande la permission `packages: write`.',
      },
    },
    {
      text: {
        en: 'The inputs were read in the state of 2026-04-27, before v4.6.0.',
        fr: 'Les entrées ont été lues dans l’état du 2026-04-27, avant v4.6.0.',
      },
    },
  ],
  related: ['wkg', 'oci-wasm-artifacts'],
  verified: true,
  sources: cite('ACTION-PINS', 'LOGIN-ACTION'),
});
