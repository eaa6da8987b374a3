import { quote } from '../errors.ts';
import type { Text } from '../locales/locale.ts';
import { sayAll } from '../locales/say.ts';
import type { Permission } from '../permissions/permission.ts';
import { scopeText } from '../permissions/print.ts';

/** A parameter without a value, where the target has no parameters of its own. */
export function parameterObstacle({ scopes }: Pick<Permission, 'scopes'>, target: string): Text | undefined {
  return scopes.some(({ kind }) => kind === 'parameter')
    ? sayAll('compile.parameter-as-name', { target })
    : undefined;
}

/** The first scope of a permission whose text a pattern does not match. */
export function patternObstacle({ scopes }: Permission, pattern: RegExp, why: Text): Text | undefined {
  const found = scopes.map(scopeText).find((text) => !pattern.test(text));
  return found === undefined
    ? undefined
    : { en: `${quote(found)}: ${why.en}`, fr: `${quote(found)} : ${why.fr}` };
}

/** A variable that a shell and a process can both name. */
export const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;

export const NO_VARIABLE: Text = {
  en: 'a variable’s name has letters, digits and `_` only.',
  fr: 'le nom d’une variable n’a que des lettres, des chiffres et `_`.',
};

/** A path that stands in one field of a line. */
export const PLAIN_PATH = /^[^:\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/;

export const NO_PLAIN_PATH: Text = {
  en: 'a path with a colon or a control character cannot be written here.',
  fr: 'un chemin avec un deux-points ou un caractère de contrôle ne peut pas s’écrire ici.',
};
