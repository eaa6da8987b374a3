import { kebabName } from '../../permissions/names.ts';
import { nameApart } from '../name-apart.ts';
import { letterWords } from '../letter-words.ts';
import type { Plan } from '../target.ts';

/** Names as Spin takes them: each word of a component id starts with a letter, a variable is lower snake case. */
export interface SpinNames {
  /** A row's name → its component id. */
  readonly ids: ReadonlyMap<string, string>;
  /** `config NAME` and `secret NAME` → the variable of the application. */
  readonly variables: ReadonlyMap<string, string>;
}

/** Names everything that a plan names in the manifest, so that differing names stay apart. */
export function spinNames({ rows }: Plan): SpinNames {
  const secrets = rows
    .flatMap(({ permissions }) => permissions)
    .flatMap(({ written }) => written ?? [])
    .filter(({ capability }) => capability === 'config' || capability === 'secret')
    .flatMap(({ capability, scopes }) =>
      scopes.flatMap((scope) => (scope.kind === 'name' ? [variableKey(capability, scope.name)] : [])),
    );
  return {
    ids: nameApart(
      rows.map(({ name }) => name),
      letterWords,
      '-x',
    ),
    variables: nameApart(
      secrets,
      (key) => letterWords(kebabName(key.slice(key.indexOf(' ') + 1))).replaceAll('-', '_'),
      '_x',
    ),
  };
}

/** What `SpinNames.variables` is asked with. */
export function variableKey(capability: string, name: string): string {
  return `${capability} ${name}`;
}
