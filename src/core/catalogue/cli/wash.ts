import type { Cli, NotOffered, Source } from '../entry.ts';
import { command, inRepository } from './help-text.ts';

const REPOSITORY = 'wasmCloud/wasmCloud';
const REGISTRY = `
  --insecure
  -u, --user USER
  -p, --password PASSWORD
  --ca-path CA_PATHS
`;

export const washCli: Cli = {
  binary: 'wash',
  version: '2.7.0',
  complete: true,
  commands: [
    command(
      '',
      `
      -o, --output OUTPUT
      --help-markdown
      -l, --log-level LOG_LEVEL
      --verbose
      --non-interactive
      --user-config USER_CONFIG
      -C PROJECT_PATH
      --enable-meters
      -V, --version
      `,
    ),
    command('build', '--skip-fetch'),
    command('completion'),
    command('config'),
    command(
      'config init',
      `
      --force
      --example
      --format FORMAT
      --global
      `,
    ),
    command('config info'),
    command('config show'),
    command(
      'config cleanup',
      `
      --cache
      --data
      --all
      --dry-run
      `,
    ),
    command('config validate', '--file FILE'),
    command('dev'),
    command('inspect', REGISTRY),
    command(
      'host',
      `
      --host-group HOST_GROUP
      --scheduler-nats-url URL
      --scheduler-nats-tls-ca PATH
      --scheduler-nats-tls-first
      --scheduler-nats-tls-cert PATH
      --scheduler-nats-tls-key PATH
      --data-nats-url URL
      --data-nats-tls-ca PATH
      --data-nats-tls-first
      --data-nats-tls-cert PATH
      --data-nats-tls-key PATH
      --host-name HOST_NAME
      --environment ENVIRONMENT
      --http-addr ADDRESS
      --tls-cert-path PATH
      --tls-key-path PATH
      --tls-ca-path PATH
      --http-client-ca-path PATHS
      --http-client-trust-roots webpki-and-native|webpki|native|extra-only
      --max-connections N
      --max-outbound-http-connections-per-workload N
      --max-outbound-socket-connections-per-workload N
      --max-inbound-socket-connections-per-workload N
      --http-connection-wait DURATION
      --wasi-webgpu
      --postgres-url URL
      --allow-insecure-registries
      --oci-ca-path PATHS
      --registry-pull-timeout DURATION
      --oci-cache-dir DIR
      --wasi-otel
      --allow-host-loopback
      --socket-egress count|enforce
      --deny-special-ranges
      --deny-private-ranges
      --wasm-proposal PROPOSALS
      --host-plugin PLUGINS
      --host-plugin-registry-user USER
      --host-plugin-registry-password PASSWORD
      `,
    ),
    command(
      'new',
      `
      --name NAME
      --subfolder SUBFOLDER
      --git-ref GIT_REF
      `,
    ),
    command('oci', '', { aliases: ['docker'] }),
    command('oci pull', REGISTRY, { aliases: ['docker pull'] }),
    command('oci push', REGISTRY, { aliases: ['docker push'] }),
    command(
      'update',
      `
      -f, --force
      -d, --dry-run
      --git GIT
      --token TOKEN
      `,
      { aliases: ['upgrade'] },
    ),
    command('wit'),
    command('wit fetch', '--clean'),
    command('wit update'),
    command('wit add'),
    command('wit remove'),
    command('wit clean'),
    command('wit build', '--output-file OUTPUT_FILE'),
  ],
  sources: [
    inRepository(REPOSITORY, 'v2.7.0', 'crates/wash/src/main.rs'),
    inRepository(REPOSITORY, 'v2.7.0', 'crates/wash/src/cli'),
  ],
};

const BOTH_MAJORS: Source[] = [
  inRepository(REPOSITORY, 'v1.9.2', 'crates/wash/src/bin/wash.rs'),
  inRepository(REPOSITORY, 'v2.7.0', 'crates/wash/src/main.rs'),
  inRepository('wasmCloud/wasmcloud.com', '9a976575', 'docs/migration.mdx'),
];

/** The subcommands of wash 1 that wash 2 lacks, with what does their work now where something does. */
const VERSION_1: readonly (readonly [name: string, instead?: string])[] = [
  ['app', 'kubectl apply'],
  ['call'],
  ['capture'],
  ['claims'],
  ['completions', 'wash completion'],
  ['config put'],
  ['config get'],
  ['config del'],
  ['ctx'],
  ['down'],
  ['drain'],
  ['get', 'kubectl get'],
  ['keys'],
  ['label'],
  ['link'],
  ['par'],
  ['plugin'],
  ['pull', 'wash oci pull'],
  ['push', 'wash oci push'],
  ['scale', 'kubectl apply'],
  ['secrets'],
  ['spy'],
  ['start', 'kubectl apply'],
  ['stop', 'kubectl delete'],
  ['ui'],
  ['up', 'wash host'],
  ['wit deps', 'wash wit fetch'],
  ['wit publish', 'wkg publish'],
];

export const washNotOffered: NotOffered[] = VERSION_1.map(([name, instead]) =>
  Object.assign(
    {
      name: `wash ${name}`,
      why: 'removed' as const,
      note: {
        en: 'A subcommand of wasmCloud v1. In v2 workloads are Kubernetes resources that the runtime operator reconciles; wash builds, runs locally and pushes.',
        fr: 'Sous-commande de wasmCloud v1. En v2, les charges sont des ressources Kubernetes que l’opérateur réconcilie ; wash construit, exécute en local et publie.',
      },
      since: '2.0.0',
      sources: BOTH_MAJORS,
    },
    instead !== undefined && { instead },
  ),
);
