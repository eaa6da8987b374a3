import { sayAll } from '../../locales/say.ts';
import type { Text } from '../../locales/locale.ts';
import { codeSpan } from '../../permissions/code-spans.ts';
import type { Capability } from '../../permissions/capability.ts';
import { findRow } from '../../permissions/names.ts';
import type { ExternalRow, Permission, PermissionsTable } from '../../permissions/permission.ts';
import { scopeText } from '../../permissions/print.ts';
import { parameterObstacle } from '../obstacles.ts';
import { serverScheme, type ServerScheme } from '../server-scheme.ts';
import { imageOf, publishByCommand, versionedImage } from '../publish.ts';
import { shellLine, shellWord } from '../shell-word.ts';
import { lines, toolVersion, useAction, type Lookup, type Step } from '../steps.ts';
import { defineTarget, type Plan } from '../target.ts';
import { spinGrants } from './spin-grants.ts';
import { spinInterfaces } from './spin-interfaces.ts';
import { spinRuntimeConfig, spinScript } from './spin-limits.ts';
import { isKeptFrom, routeText, spinManifest } from './spin-manifest.ts';
import { readSpin } from './spin-read.ts';
import { spinStores } from './spin-stores.ts';

const CLIENTS: Readonly<Record<string, readonly ServerScheme[]>> = {
  sql: ['postgres', 'mysql'],
  'messaging-publish': ['redis', 'mqtt'],
  'messaging-subscribe': ['redis'],
  messaging: ['redis'],
};

/** A server whose protocol or address Spin's clients do not know, a caller that is no component, a name without a value. */
export function spinObstacle(
  { capability, row, scopes }: Permission,
  server: ExternalRow | undefined,
  { rows }: Pick<PermissionsTable, 'rows'>,
): Text | undefined {
  const outside = scopes.find(
    (scope) => scope.kind === 'from' && findRow(rows, scope.row)?.kind === 'external',
  );
  if (outside?.kind === 'from') return sayAll('compile.spin-from-external', { row: outside.row });
  const unset = parameterObstacle({ scopes }, 'Spin');
  if (unset !== undefined) return unset;
  const pattern = isSubscription(capability) ? scopes.map(scopeText).find(isPattern) : undefined;
  if (pattern !== undefined) return sayAll('compile.spin-channel', { channel: codeSpan(pattern) });
  const clients = CLIENTS[capability.replace(/^(sql)-.*$/, '$1')];
  if (clients === undefined || (row === undefined && capability.startsWith('sql'))) return undefined;
  if (server?.external.at === undefined) return sayAll('compile.no-address');
  const scheme = serverScheme(server);
  if (scheme !== undefined && clients.includes(scheme)) return undefined;
  return sayAll('compile.no-client', { row: server.component, accepted: clients.join(', ') });
}

function isSubscription(capability: Capability): boolean {
  return capability === 'messaging' || capability === 'messaging-subscribe';
}

/** The trigger sends `SUBSCRIBE`, to which Redis knows no patterns. */
function isPattern(channel: string): boolean {
  return channel === 'any' || /[*?[\]]/.test(channel);
}

/** What no file of Spin can say. */
export function spinNotes(plan: Plan): readonly Text[] {
  const { rows, units, wasi } = plan;
  const written = rows.flatMap(({ permissions }) => permissions.flatMap((planned) => planned.written ?? []));
  const isIdle = (name: string) => {
    const { root } = units.find((unit) => unit.name === name)!;
    return !root.permissions.some(
      ({ written: own }) =>
        own && ['http-in', 'schedule', 'messaging', 'messaging-subscribe'].includes(own.capability),
    );
  };
  const unmapped = spinStores(plan).flatMap(({ label, backend }) => (backend === undefined ? [label] : []));
  const idle = units.filter(({ name }) => isIdle(name)).map(({ root }) => root.component);
  return [
    ...(written.some(({ capability }) => capability === 'schedule') ? [sayAll('compile.spin-cron')] : []),
    ...sharedRoutes(units).map(([route, components]) =>
      sayAll('compile.spin-route-shared', {
        route: codeSpan(route),
        components: components.map(codeSpan).join(', '),
        last: codeSpan(components.at(-1)!),
      }),
    ),
    ...(unmapped.length > 0
      ? [sayAll('compile.spin-store-unmapped', { labels: unmapped.map(codeSpan).join(', ') })]
      : []),
    ...(idle.length > 0 ? [sayAll('compile.spin-idle', { components: idle.map(codeSpan).join(', ') })] : []),
    ...(wasi === '0.3' ? [sayAll('compile.spin-wasi-0.3')] : []),
  ];
}

/** Routes that several components are granted. Spin keeps the last trigger of each and only logs the others. */
function sharedRoutes(units: Plan['units']): readonly (readonly [string, readonly string[]])[] {
  const byRoute = new Map<string, Set<string>>();
  for (const { root } of units)
    for (const { written } of root.permissions)
      for (const scope of written?.capability === 'http-in' ? written.scopes : []) {
        if (scope.kind === 'from') continue;
        const route = routeText(scope);
        byRoute.set(route, (byRoute.get(route) ?? new Set()).add(root.component));
      }
  return [...byRoute].flatMap(([route, components]) =>
    components.size > 1 ? [[route, [...components]] as const] : [],
  );
}

/** Installs the version whose commands the catalogue lists. */
export function spinSetup(lookup: Lookup): Step {
  return useAction(lookup, 'fermyon-actions-spin-setup', {
    version: `v${toolVersion('spin')}`,
  });
}

/** The application is one artefact, manifest included. */
export function publishSpin(plan: Plan, lookup: Lookup): readonly Step[] {
  const image = imageOf(plan, plan.service);
  const [host] = plan.registry.split('/');
  return [
    {
      name: 'Log Spin in',
      env: { TOKEN: '${{ secrets.GITHUB_TOKEN }}', ACTOR: '${{ github.actor }}' },
      run: lines([
        `echo "$TOKEN" | spin registry login --username "$ACTOR" --password-stdin ${shellWord(host!)}`,
      ]),
    },
    ...publishByCommand(
      image,
      plan.service,
      `${shellLine(['spin', 'registry', 'push', '--from', 'spin.toml'])} ${versionedImage(image, 'TAG')}`,
      lookup,
    ),
  ];
}

/** Spin: `spin.toml` for the developer's grants, `runtime-config.toml` for the operator's, `run.sh` to start it. */
export const spin = defineTarget({
  id: 'spin',
  wasi: { '0.2': '0.2.12', '0.3': '0.3.0' },
  composition: 'host',
  kubernetes: false,
  interfaces: spinInterfaces,
  obstacle: spinObstacle,
  write: (plan) => [
    { path: 'spin.toml', content: spinManifest(plan), main: true },
    { path: 'runtime-config.toml', content: spinRuntimeConfig(plan) },
    { path: 'run.sh', content: spinScript(plan) },
  ],
  grants: spinGrants,
  isolates: isKeptFrom,
  read: readSpin,
  setup: (lookup) => [spinSetup(lookup)],
  publish: publishSpin,
  deploy: (plan) => [
    '# On the host that serves: pull what was published, then start run.sh.',
    `spin registry pull ${versionedImage(imageOf(plan, plan.service), 'GITHUB_REF_NAME')}`,
  ],
  notes: spinNotes,
});
