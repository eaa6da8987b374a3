import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Packages that are inlined name source maps that they do not carry.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-package.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
    // It imports JSON without saying so, which Node refuses and the bundler does not.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
