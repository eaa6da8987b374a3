import { readCommandLine, type CommandLine } from '../../catalogue/cli/read-command-line.ts';
import { wasmedgeCli } from '../../catalogue/cli/wasmedge.ts';
import { kebabName } from '../../permissions/names.ts';
import type { Permission } from '../../permissions/permission.ts';
import { componentPath, script } from '../composition.ts';
import type { ManifestGrant } from '../manifest-grant.ts';
import { hostPath, mountGrant, mountsOf, readMount } from '../mounts.ts';
import { namesOf } from '../names-of.ts';
import { shellWord } from '../shell-word.ts';
import { scriptLines } from '../shell-words.ts';
import { tightestMemory, tightestTimeout } from '../tightest.ts';

/** The bytes of a page, in which WasmEdge bounds a memory. */
export const PAGE = 65_536;

/** The script that runs one module with what it is granted. A name without a value comes from the environment. */
export function wasmedgeScript(
  name: string,
  granted: readonly Permission[],
  values: ReadonlyMap<string, string>,
): string {
  const memory = tightestMemory(granted);
  const milliseconds = tightestTimeout(granted);
  const given = new Set(namesOf(granted, ['env']).filter((variable) => values.has(variable)));
  const secrets = new Set(namesOf(granted, ['secret']));
  const lines = [
    ...mountsOf(granted).map((mount) => {
      const fields = [mount.guest, hostPath(mount), ...(mount.writable ? [] : ['readonly'])];
      return `--dir ${shellWord(fields.join(':'))}`;
    }),
    ...namesOf(granted, ['env', 'secret']).map((variable) =>
      given.has(variable) && !secrets.has(variable)
        ? `--env ${shellWord(`${variable}=${values.get(variable)!}`)}`
        : `--env "${variable}=\${${variable}:?}"`,
    ),
    ...(memory === undefined ? [] : [`--memory-page-limit ${Math.ceil(memory / PAGE)}`]),
    ...(milliseconds === undefined ? [] : [`--time-limit ${milliseconds}`]),
  ];
  const passesOn = granted.some(({ capability }) => capability === 'args');
  const command = ['exec wasmedge', ...lines, `${componentPath(name)}${passesOn ? ' "$@"' : ''}`];
  return script([command.join(' \\\n  ')]);
}

/** What the `wasmedge` lines of a script grant. */
export function readWasmedge(text: string, file: string): readonly ManifestGrant[] {
  return scriptLines(text, file).flatMap(lineGrants);
}

function lineGrants(words: readonly string[]): readonly ManifestGrant[] {
  const start = words.findIndex((word) => /(?:^|\/)wasmedge$/.test(word));
  if (start < 0) return [];
  const line = readCommandLine(wasmedgeCli, words.slice(start + 1));
  const [module, ...rest] = line.operands;
  if (module === undefined || line.command?.runsGuest !== true) return [];
  const component = kebabName(module.replace(/^.*\//, '').replace(/\.(?:wasm|so)$/, ''));
  const grants = line.flags.flatMap((flag) => flagGrants(component, flag));
  return rest.length > 0 ? [...grants, { component, capability: 'args' }] : grants;
}

function flagGrants(
  component: string,
  { typed, value = '' }: CommandLine['flags'][number],
): readonly ManifestGrant[] {
  const number = /^\d{1,16}$/.test(value) ? Number(value) : 0;
  switch (typed) {
    case '--dir': {
      // Anything but exactly `readonly` leaves a directory writable.
      const [guest = '', host = guest, mode] = value.split(':');
      return [mountGrant(component, readMount(guest, host, mode !== 'readonly'))];
    }
    case '--env': {
      const name = value.split('=', 1)[0]!;
      return [{ component, capability: 'env', scope: { kind: 'name', name } }];
    }
    case '--memory-page-limit':
      return number > 0
        ? [{ component, capability: 'memory', scope: { kind: 'size', bytes: number * PAGE } }]
        : [];
    case '--time-limit':
      return number > 0
        ? [{ component, capability: 'timeout', scope: { kind: 'duration', milliseconds: number } }]
        : [];
    default:
      return [];
  }
}
