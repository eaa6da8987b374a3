import type { Cli, NotOffered } from '../entry.ts';
import { command, inRepository } from './help-text.ts';

const REPOSITORY = 'sigstore/cosign';
const V3 = 'v3.1.2';

const INHERITED = `
  --output-file FILE
  -t, --timeout DURATION
  -d, --verbose
`;
const KEY = `
  --key KEY
  --sk
  --slot SLOT
  --trusted-root FILE
`;
const REGISTRY = `
  --allow-http-registry
  --allow-insecure-registry
  --k8s-keychain
  --registry-cacert FILE
  --registry-client-cert FILE
  --registry-client-key FILE
  --registry-password PASSWORD
  --registry-server-name NAME
  --registry-token TOKEN
  --registry-username USERNAME
`;
const SIGNING = `
  --bundle FILE
  --certificate FILE
  --certificate-chain FILE
  --fulcio-auth-flow FLOW
  --identity-token TOKEN
  --oidc-client-id ID
  --oidc-client-secret-file FILE
  --oidc-disable-ambient-providers
  --oidc-provider PROVIDER
  --oidc-redirect-url URL
  --signing-config FILE
  --timestamp-client-cacert FILE
  --timestamp-client-cert FILE
  --timestamp-client-key FILE
  --timestamp-server-name NAME
  --use-signing-config
  -y, --yes
`;
const IDENTITY = `
  --certificate-github-workflow-name NAME
  --certificate-github-workflow-ref REF
  --certificate-github-workflow-repository REPOSITORY
  --certificate-github-workflow-sha SHA
  --certificate-github-workflow-trigger TRIGGER
  --certificate-identity IDENTITY
  --certificate-identity-regexp REGEXP
  --certificate-oidc-issuer ISSUER
  --certificate-oidc-issuer-regexp REGEXP
  --insecure-ignore-sct
  --insecure-ignore-tlog
  --max-workers N
  --use-signed-timestamps
`;

/** The commands that sign and verify; cosign has more. */
export const cosignCli: Cli = {
  binary: 'cosign',
  version: '3.1.2',
  complete: false,
  commands: [
    command('', INHERITED),
    command(
      'sign',
      `
      ${KEY}
      ${REGISTRY}
      ${SIGNING}
      -a, --annotations KEY=VALUE
      -r, --recursive
      --registry-referrers-mode MODE
      --upload
      ${INHERITED}
      `,
    ),
    command(
      'verify',
      `
      ${KEY}
      ${REGISTRY}
      ${IDENTITY}
      -a, --annotations KEY=VALUE
      --check-claims
      --local-image
      -o, --output FORMAT
      ${INHERITED}
      `,
    ),
    command(
      'attest',
      `
      ${KEY}
      ${REGISTRY}
      ${SIGNING}
      --no-upload
      --predicate FILE
      --statement FILE
      --type TYPE
      ${INHERITED}
      `,
    ),
    command(
      'verify-attestation',
      `
      ${KEY}
      ${REGISTRY}
      ${IDENTITY}
      --check-claims
      --local-image
      -o, --output FORMAT
      --policy FILES
      --type TYPE
      ${INHERITED}
      `,
    ),
    command(
      'sign-blob',
      `
      ${KEY}
      ${SIGNING}
      --signing-algorithm ALGORITHM
      ${INHERITED}
      `,
    ),
    command(
      'verify-blob',
      `
      ${KEY}
      ${IDENTITY}
      --bundle FILE
      ${INHERITED}
      `,
    ),
    command(
      'login',
      `
      -u, --username USERNAME
      -p, --password PASSWORD
      --password-stdin
      ${INHERITED}
      `,
    ),
    { name: 'generate-key-pair' },
  ],
  sources: [inRepository(REPOSITORY, V3, 'cmd/cosign/cli/commands.go'), inRepository(REPOSITORY, V3, 'doc')],
};

export const cosignNotOffered: NotOffered[] = [
  {
    name: 'cosign upload wasm',
    why: 'deprecated',
    note: {
      en: 'All of `cosign upload` leaves in 4.0.0, and this one writes an image layout that component hosts do not use. Push with wkg, wash or oras, then sign the digest.',
      fr: 'Toute la commande `cosign upload` disparaît en 4.0.0, et le format d’image qu’elle écrit n’est pas celui des hôtes de composants. Poussez avec wkg, wash ou oras, puis signez l’empreinte.',
    },
    instead: 'wkg oci push',
    sources: [
      inRepository(REPOSITORY, V3, 'cmd/cosign/cli/upload.go'),
      inRepository(REPOSITORY, V3, 'README.md'),
    ],
  },
];
