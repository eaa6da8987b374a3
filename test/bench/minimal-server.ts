// The least that a server on this SDK can be: one prompt whose constant text is as long as wasm-expert, one tool.
import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import * as z from 'zod';

declare const PROMPT_TEXT: string;

serveStdio(() => {
  const server = new McpServer({ name: 'minimal', version: '1.0.0' });
  server.registerPrompt(
    'wasm-expert',
    {
      title: 'Minimal',
      description: 'A constant text',
      argsSchema: z.object({ service: z.string().optional() }),
    },
    () => ({ messages: [{ role: 'user', content: { type: 'text', text: PROMPT_TEXT } }] }),
  );
  server.registerTool(
    'fill_template',
    {
      title: 'Minimal',
      description: 'A constant text',
      inputSchema: z.object({ template: z.string() }),
      outputSchema: z.object({ text: z.string() }),
    },
    () => ({ content: [{ type: 'text', text: PROMPT_TEXT }], structuredContent: { text: PROMPT_TEXT } }),
  );
  return server;
});
