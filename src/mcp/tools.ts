import type { CallToolResult, Tool as ListedTool } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { isUserError, nearest, quote, userError } from '../core/errors.ts';
import type { Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import type { Tool, ToolContext } from '../tools/define-tool.ts';
import { parseInput } from '../tools/parse-input.ts';
import { traceOf, type Log } from './protocol-error.ts';

const ANNOTATIONS = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/** The tools as `tools/list` shows them. */
export function listTools(tools: readonly Tool[], locale: Locale): readonly ListedTool[] {
  return tools.map((tool) => ({
    name: tool.name,
    title: tool.title[locale],
    description: tool.description,
    inputSchema: jsonSchema(tool.input, 'input'),
    outputSchema: jsonSchema(tool.output, 'output'),
    annotations: ANNOTATIONS,
  }));
}

/** Without the dialect's name: MCP's default is the one that is written. */
function jsonSchema(schema: z.ZodObject, io: 'input' | 'output'): ListedTool['inputSchema'] {
  const options = io === 'input' ? ({ io } as const) : ({ io, override: shorten } as const);
  const { $schema: _, ...written } = z.toJSONSchema(schema, options);
  return { ...written, type: 'object' } as ListedTool['inputSchema'];
}

/** Lists of values longer than this say nothing that a reader of an answer needs. */
const LONGEST_LIST = 10;

/** Every host pays for each byte of `tools/list`, and a model writes inputs only. */
function shorten({ jsonSchema: written }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete written.additionalProperties;
  delete written.description;
  delete written.required;
  if (written.enum && written.enum.length > LONGEST_LIST) delete written.enum;
}

/**
 * Runs a tool. A tool that is not there is a `UserError`; whatever goes wrong inside one is a result that says so, so
 * that a model can mend its call.
 */
export async function callTool(
  tools: readonly Tool[],
  context: ToolContext,
  log: Log,
  name: string,
  given: Readonly<Record<string, unknown>> = {},
): Promise<CallToolResult> {
  const tool = tools.find((known) => known.name === name);
  if (!tool) throw unknownTool(tools, name);
  try {
    const output = await tool.run(parseInput(tool, given), context);
    return {
      content: [{ type: 'text', text: tool.present(output, context) }],
      structuredContent: output,
    };
  } catch (error) {
    if (isUserError(error)) return failure(error.in(context.locale));
    log(traceOf(error));
    return failure(say(context.locale, 'tools.defect'));
  }
}

function failure(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] };
}

function unknownTool(tools: readonly Tool[], name: string): Error {
  const names = tools.map((tool) => tool.name);
  const near = nearest(name, names);
  const values = { name: quote(name), accepted: names.join(', ') };
  return near === undefined
    ? userError('tools.unknown-tool', values)
    : userError('tools.unknown-tool-near', { ...values, near });
}
