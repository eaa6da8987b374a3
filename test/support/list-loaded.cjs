// Preloaded into a server: writes on stderr, at its end, the names of the package's files that were loaded.
const { basename } = require('node:path');

process.on('exit', () => {
  const loaded = Object.keys(require.cache).map((file) => basename(file));
  process.stderr.write(`${loaded.join('\n')}\n`);
});
