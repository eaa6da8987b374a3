import type { Text } from '../../locales/locale.ts';
import type { Permission } from '../../permissions/permission.ts';
import { distinctGrants, type ManifestGrant } from '../manifest-grant.ts';
import { mountGrant, mountsOf } from '../mounts.ts';
import { namesOf } from '../names-of.ts';
import {
  NO_PLAIN_PATH,
  NO_VARIABLE,
  parameterObstacle,
  patternObstacle,
  PLAIN_PATH,
  VARIABLE,
} from '../obstacles.ts';
import { publishArtefacts, pullArtefacts, rowArtefacts } from '../publish.ts';
import { defineTarget, type Plan, type PlannedRow } from '../target.ts';
import { tightestMemory, tightestTimeout } from '../tightest.ts';
import { PAGE, readWasmedge, wasmedgeScript } from './wasmedge-script.ts';

/** What no option of `wasmedge` can say. */
export function wasmedgeObstacle(permission: Permission): Text | undefined {
  const { capability } = permission;
  const parameter = parameterObstacle(permission, 'WasmEdge');
  if (parameter) return parameter;
  switch (capability) {
    case 'env':
    case 'secret':
      return patternObstacle(permission, VARIABLE, NO_VARIABLE);
    case 'fs-read':
    case 'fs-write':
      return patternObstacle(permission, PLAIN_PATH, NO_PLAIN_PATH);
    case 'inference':
      return {
        en: '`--nn-preload` also wants an encoding, a device and a path, which the table does not say.',
        fr: '`--nn-preload` demande aussi un encodage, un périphérique et un chemin, que le tableau ne dit pas.',
      };
    default:
      return undefined;
  }
}

/** What is written for a row: nothing is composed. */
function grantedTo({ permissions }: PlannedRow): readonly Permission[] {
  return permissions.flatMap(({ written }) => written ?? []);
}

function rowGrants(row: PlannedRow): readonly ManifestGrant[] {
  const granted = grantedTo(row);
  const component = row.name;
  const memory = tightestMemory(granted);
  const milliseconds = tightestTimeout(granted);
  return [
    ...mountsOf(granted).map((mount) => mountGrant(component, mount)),
    ...namesOf(granted, ['env', 'secret']).map((name): ManifestGrant => ({
      component,
      capability: 'env',
      scope: { kind: 'name', name },
    })),
    ...(granted.some(({ capability }) => capability === 'args')
      ? [{ component, capability: 'args' } as const]
      : []),
    ...(memory === undefined
      ? []
      : [
          {
            component,
            capability: 'memory',
            scope: { kind: 'size', bytes: Math.ceil(memory / PAGE) * PAGE },
          } as const,
        ]),
    ...(milliseconds === undefined
      ? []
      : [{ component, capability: 'timeout', scope: { kind: 'duration', milliseconds } } as const]),
  ];
}

function notes({ rows }: Plan): readonly Text[] {
  const variables = namesOf(rows.flatMap(grantedTo), ['secret']);
  return [
    {
      en: 'Build each component as a core module (`wasm32-wasip1`) into `components/`: WasmEdge runs no components without an experimental option.',
      fr: 'Construisez chaque composant en module de base (`wasm32-wasip1`) dans `components/` : WasmEdge n’exécute pas de composants sans option expérimentale.',
    },
    ...(variables.length > 0
      ? [
          {
            en: `The scripts take these from the environment and stop where one is missing: ${variables.join(', ')}. While it runs, the command line shows their values to whoever may list processes.`,
            fr: `Les scripts prennent ceci dans l’environnement et s’arrêtent s’il en manque : ${variables.join(', ')}. Pendant l’exécution, la ligne de commande montre leurs valeurs à qui peut lister les processus.`,
          },
        ]
      : []),
  ];
}

/** WasmEdge: a start script for each core module. */
export const wasmedge = defineTarget({
  id: 'wasmedge',
  // The generation of the worlds; the modules themselves are built for WASI preview 1.
  wasi: { '0.2': '0.2.12' },
  composition: 'none',
  modules: true,
  kubernetes: false,
  interfaces: ({ capability }, wasi) =>
    capability === 'secret' && wasi === '0.2'
      ? { imports: ['wasi:cli/environment@0.2.12'], exports: [] }
      : undefined,
  obstacle: wasmedgeObstacle,
  write: ({ rows, values }) =>
    rows.map((row, index) => ({
      path: `run-${row.name}.sh`,
      content: wasmedgeScript(row.name, grantedTo(row), values),
      ...(index === 0 && { main: true }),
    })),
  grants: ({ rows }) => distinctGrants(rows.flatMap(rowGrants)),
  read: readWasmedge,
  publish: (plan, lookup) => publishArtefacts(plan, lookup, rowArtefacts(plan)),
  deploy: (plan) => pullArtefacts(plan, rowArtefacts(plan)),
  notes,
});
