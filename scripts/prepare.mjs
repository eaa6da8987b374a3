// Builds the package where npm prepares it. `npm install --global` of a Git address, as pre-commit does it, prepares a
// clone with the settings of the global install, so that what the build needs is not there yet.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

if (!existsSync(join(root, 'node_modules'))) {
  const install = ['ci', '--global=false', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync(process.execPath, [process.env.npm_execpath, ...install], { cwd: root, stdio: 'inherit' });
}
const { buildPackage } = await import('./build.mjs');
await buildPackage(join(root, 'dist'));
