import { say } from '../core/locales/say.ts';
import { serverFactory } from '../mcp/server.ts';
import { serveOnStdio } from '../serve/stdio.ts';
import { log } from './log.ts';
import { openHost, type HostOptions } from './open-host.ts';
import { VERSION } from './version.ts';

/** Serves MCP on the standard streams until the host leaves. */
export async function serve(options: HostOptions): Promise<void> {
  const { context, watch } = await openHost(options);
  if (process.stdin.isTTY) log(say(context.locale, 'cli.waiting'));
  const listeners = new Set<() => void>();
  watch?.(() => {
    for (const listener of listeners) listener();
  });
  serveOnStdio(
    serverFactory({
      version: VERSION,
      loadTools: async () => (await import('../tools/index.ts')).TOOLS,
      context,
      log,
      ...(watch && { onTemplatesChange: (listener) => void listeners.add(listener) }),
    }),
    log,
  );
}
