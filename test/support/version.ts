import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The package's version. */
export const { version: VERSION } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'),
) as { readonly version: string };
