import { McpServer, type CacheHint } from '@modelcontextprotocol/server';
import type { Tool, ToolContext } from '../tools/define-tool.ts';
import { instructionsFor } from './instructions.ts';
import { completePrompt, getPrompt, listPrompts } from './prompts.ts';
import { answer, traceOf, type Log } from './protocol-error.ts';
import { completeResource, listResources, listResourceTemplates, readResource } from './resources.ts';
import { callTool, listTools } from './tools.ts';

export interface ServerOptions {
  readonly version: string;
  /** Loads the tools that `context.tools` names, at the first call that needs them: their schemas cost a start. */
  readonly loadTools: () => Promise<readonly Tool[]>;
  readonly context: ToolContext;
  readonly log: Log;
  /** Has a listener called each time that the templates have changed; absent where they cannot. */
  readonly onTemplatesChange?: (listener: () => void) => void;
}

const FOR_AN_HOUR: CacheHint = { ttlMs: 3_600_000, cacheScope: 'public' };
const NOT_AT_ALL: CacheHint = { ttlMs: 0, cacheScope: 'private' };

/** Binds everything once; each connection then gets a server of its own. */
export function serverFactory(options: ServerOptions): () => McpServer {
  const { context, loadTools, log, onTemplatesChange } = options;
  const changing = onTemplatesChange ? NOT_AT_ALL : FOR_AN_HOUR;
  const listChanged = onTemplatesChange !== undefined;
  const instructions = instructionsFor(context.tools);
  const ask = <T>(action: () => Promise<T>) => answer(context.locale, log, action);
  let listed: ReturnType<typeof listTools> | undefined;

  return () => {
    const mcp = new McpServer(
      { name: 'wasm-architect', title: 'Wasm Architect', version: options.version },
      {
        instructions,
        cacheHints: {
          'server/discover': FOR_AN_HOUR,
          'tools/list': FOR_AN_HOUR,
          'prompts/list': changing,
          'resources/list': changing,
          'resources/templates/list': FOR_AN_HOUR,
          'resources/read': changing,
        },
      },
    );
    const { server } = mcp;
    server.registerCapabilities({
      prompts: { listChanged },
      resources: { listChanged },
      tools: {},
      completions: {},
    });
    server.setRequestHandler('prompts/list', () => ask(async () => ({ prompts: [...listPrompts(context)] })));
    server.setRequestHandler('prompts/get', ({ params }) =>
      ask(() => getPrompt(context, params.name, params.arguments)),
    );
    server.setRequestHandler('tools/list', () =>
      ask(async () => ({ tools: [...(listed ??= listTools(await loadTools(), context.locale))] })),
    );
    server.setRequestHandler('tools/call', ({ params }) =>
      ask(async () => callTool(await loadTools(), context, log, params.name, params.arguments)),
    );
    server.setRequestHandler('resources/list', () =>
      ask(async () => ({ resources: await listResources(context) })),
    );
    server.setRequestHandler('resources/templates/list', () =>
      ask(async () => ({ resourceTemplates: listResourceTemplates(context) })),
    );
    server.setRequestHandler('resources/read', ({ params }) => ask(() => readResource(context, params.uri)));
    server.setRequestHandler('completion/complete', ({ params: { ref, argument, context: given } }) =>
      ask(() =>
        ref.type === 'ref/prompt'
          ? completePrompt(context, ref.name, argument.name, argument.value)
          : completeResource(context, ref.uri, argument.name, argument.value, given?.arguments),
      ),
    );
    onTemplatesChange?.(() => announceChange(mcp, log));
    return mcp;
  };
}

function announceChange(mcp: McpServer, log: Log): void {
  if (!mcp.isConnected()) return;
  const { server } = mcp;
  Promise.all([server.sendPromptListChanged(), server.sendResourceListChanged()]).catch((error: unknown) =>
    log(traceOf(error)),
  );
}
