import type { Cli, Command, Flag } from '../entry.ts';
import { command, flags, inRepository } from './help-text.ts';

const REPOSITORY = 'spinframework/spin';
const V4 = 'v4.0.2';

/** What every trigger takes; `spin up` hands them on. */
const TRIGGER: Flag[] = flags(`
  -L, --log-dir APP_LOG_DIR
  --truncate-logs
  --disable-cache
  --cache WASMTIME_CACHE_FILE
  --disable-pooling
  --debug-info
  --follow FOLLOW_ID
  -q, --quiet, --sh, --shush
  --runtime-config-file RUNTIME_CONFIG_FILE
  --state-dir STATE_DIR
  --help-args-only
  --launch-metadata-only
  --allow-transient-write
  --experimental-wasi-otel
  --key-value KEY=VALUE
  --sqlite SQLITE_STATEMENT
  --max-instance-memory BYTES
  --variable KEY=VALUE
`);

const HTTP_TRIGGER: Flag[] = flags(`
  --listen ADDRESS
  --tls-cert TLS_CERT
  --tls-key TLS_KEY
  --http1-max-buf-size BYTES
  --find-free-port
  --format FORMAT
  --max-instance-reuse-count N
  --max-instance-concurrent-reuse-count N
  --request-timeout DURATION
  --idle-instance-timeout DURATION
`);

const UP: Flag[] = [
  ...flags(`
    -f, --from APP_SOURCE
    --from-file, --file FILE_SOURCE
    --from-registry REGISTRY_SOURCE
    --profile PROFILE
    -k, --insecure
    -e, --env NAME=VALUE
    --temp, --tmp DIR
    --cache-dir CACHE_DIR
    --direct-mounts
    --build
    -c, --component-id COMPONENT_ID
  `),
  ...TRIGGER,
  ...HTTP_TRIGGER,
];

const TEMPLATE = `
  -t, --template TEMPLATE_ID
  --tag TAGS
  -o, --output OUTPUT_PATH
  --init
  -v, --value KEY=VALUE
  --values-file VALUES_FILE
  -a, --accept-defaults
  --no-vcs
  --allow-overwrite, --allow-overwrites
`;

const KUBE: Command[] = [
  {
    name: 'kube',
    flags: flags(`
      --kubeconfig KUBECONFIG
      -n, --namespace NAMESPACE
    `),
  },
  command(
    'kube scaffold',
    `
    -r, --replicas N
    --max-replicas N
    --autoscaler-target-cpu-utilization N
    --autoscaler-target-memory-utilization N
    --autoscaler hpa|keda
    --executor NAME
    --cpu-limit LIMIT
    --cpu-request REQUEST
    --memory-limit LIMIT
    --memory-request REQUEST
    --azure-identity
    --service-account-name NAME
    -f, --from REFERENCE
    -o, --out FILE
    -c, --runtime-config-file FILE
    -s, --image-pull-secret NAME
    -v, --variable NAME=VALUE
    --component COMPONENT_ID
    `,
  ),
  command('kube version', '-s, --short'),
];

/** Plugins add subcommands of their own, so a word that is not listed says nothing. */
export const spinCli: Cli = {
  binary: 'spin',
  version: '4.0.2',
  complete: false,
  commands: [
    command('', '-V, --version'),
    command('templates', '', { aliases: ['template'] }),
    command(
      'templates install',
      `
      --git, --repo GIT
      --branch BRANCH
      --dir DIR
      --tar TAR_URL
      --upgrade, --update
      `,
      { aliases: ['template install'] },
    ),
    command(
      'templates upgrade',
      `
      --repo GIT
      --branch BRANCH
      --all
      `,
      { aliases: ['template upgrade'] },
    ),
    command('templates uninstall', '', { aliases: ['template uninstall'] }),
    command(
      'templates list',
      `
      --tag TAGS
      --format FORMAT
      --verbose
      `,
      { aliases: ['template list'] },
    ),
    command(
      'new',
      `
      -E, --target-environment TARGET_ENVIRONMENT
      ${TEMPLATE}
      `,
      { aliases: ['n'] },
    ),
    command(
      'add',
      `
      ${TEMPLATE}
      -f, --file APP
      `,
      { aliases: ['a'] },
    ),
    { name: 'up', aliases: ['u'], flags: UP, flagsComplete: true },
    {
      name: 'build',
      aliases: ['b'],
      flags: flags(`
        -f, --from, --file APP_SOURCE
        --profile PROFILE
        -c, --component-id COMPONENT_ID
        -u, --up
      `),
    },
    {
      name: 'watch',
      aliases: ['w'],
      flags: flags(`
        -f, --from, --file APP_SOURCE
        --profile PROFILE
        -c, --clear
        -d, --debounce DEBOUNCE
      `),
    },
    { name: 'deploy', aliases: ['d'] },
    { name: 'login' },
    command('registry', '', { aliases: ['oci'] }),
    command(
      'registry push',
      `
      -f, --from, --file APP_SOURCE
      --profile PROFILE
      -k, --insecure
      --compose
      --build
      --cache-dir CACHE_DIR
      --annotation ANNOTATION
      `,
      { aliases: ['oci push'] },
    ),
    command(
      'registry pull',
      `
      -k, --insecure
      --cache-dir CACHE_DIR
      `,
      { aliases: ['oci pull'] },
    ),
    command(
      'registry login',
      `
      -u, --username USERNAME
      -p, --password PASSWORD
      --password-stdin
      `,
      { aliases: ['oci login'] },
    ),
    command('plugins', '', { aliases: ['plugin'] }),
    command(
      'plugins install',
      `
      -f, --file LOCAL_MANIFEST
      -u, --url REMOTE_MANIFEST
      -E, --target-environment [=TARGET_ENVIRONMENT]
      -y, --yes
      --override-compatibility-check
      --auth-header-value VALUE
      -v, --version VERSION
      `,
      { aliases: ['plugin install'] },
    ),
    command(
      'plugins list',
      `
      --installed
      --all
      --summary
      --filter FILTER
      --format FORMAT
      -E, --target-environment [=TARGET_ENVIRONMENT]
      `,
      { aliases: ['plugin list'] },
    ),
    command('plugins search', '--format FORMAT', { aliases: ['plugin search'] }),
    command('plugins uninstall', '', { aliases: ['plugins rm', 'plugin uninstall', 'plugin rm'] }),
    command(
      'plugins upgrade',
      `
      -a, --all
      -f, --file LOCAL_MANIFEST
      -u, --url REMOTE_MANIFEST
      -y, --yes
      --auth-header-value VALUE
      --override-compatibility-check
      -v, --version VERSION
      -d, --downgrade
      `,
      { aliases: ['plugin upgrade'] },
    ),
    command('plugins update', '', { aliases: ['plugin update'] }),
    command('plugins show', '', { aliases: ['plugin show'] }),
    command('doctor', '-f, --from, --file APP_SOURCE'),
    command('trigger'),
    { name: 'trigger http', flags: [...TRIGGER, ...HTTP_TRIGGER], flagsComplete: true },
    { name: 'trigger redis', flags: TRIGGER, flagsComplete: true },
    command('maintenance'),
    command('maintenance generate-reference', '-o OUTPUT'),
    command('maintenance generate-manifest-schema', '-o OUTPUT'),
    command('maintenance generate-completions'),
    ...KUBE,
  ],
  sources: [
    inRepository(REPOSITORY, V4, 'src/lib.rs'),
    inRepository(REPOSITORY, V4, 'src/commands'),
    inRepository(REPOSITORY, V4, 'crates/trigger/src/cli.rs'),
    inRepository(REPOSITORY, V4, 'crates/trigger-http/src/lib.rs'),
    inRepository(REPOSITORY, V4, 'crates/runtime-factors/src/lib.rs'),
    inRepository('spinframework/spin-plugin-kube', '59fcdd2', 'pkg/cmd'),
  ],
};
