import module from 'node:module';
import { exit } from 'node:process';

// Node 20 has no compile cache; nothing else may load before it is on.
(module as { readonly enableCompileCache?: () => void }).enableCompileCache?.();

// The usual start of a host does not need the parser of the command line.
const argv = process.argv.slice(2);
const run =
  argv.length === 0
    ? import('./serve.ts').then(({ serve }) => serve({}))
    : import('./run-command.ts').then(({ runCommand }) => runCommand(argv));
run.catch(async (error: unknown) => {
  const { reportFailure } = await import('./report-failure.ts');
  exit(reportFailure(error, argv));
});
