import type { Tool } from '../tools/define-tool.ts';
import { parseInput } from '../tools/parse-input.ts';
import { openHost, type HostOptions } from './open-host.ts';

/** Runs a tool and writes its answer on stdout: as text for people, or as JSON. */
export async function runTool(
  tool: Tool,
  input: Readonly<Record<string, unknown>>,
  { json, ...options }: HostOptions & { readonly json?: boolean | undefined },
): Promise<void> {
  const { context } = await openHost(options);
  const output = await tool.run(parseInput(tool, input), context);
  const text = json ? JSON.stringify(output, undefined, 2) : tool.present(output, context);
  process.stdout.write(`${text}\n`);
}
