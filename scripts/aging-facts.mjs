// Lists the facts whose source was read more than 180 days ago: `npm run facts:aging [-- --today YYYY-MM-DD]`.
import { build } from 'esbuild';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const AGE_DAYS = 180;
const DAY_MS = 86_400_000;

async function loadCatalogue() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { loadCatalogue } from './src/core/catalogue/catalogue.ts';",
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    absWorkingDir: root,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).loadCatalogue();
}

/** Every source below a value, with the path that leads to it. */
function* sourcesBelow(value, path = '') {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.read === 'string' && typeof value.title === 'string') yield { path, source: value };
  for (const [name, inner] of Object.entries(value)) {
    yield* sourcesBelow(inner, path === '' ? name : `${path}.${name}`);
  }
}

const { values } = parseArgs({ options: { today: { type: 'string' } } });
const today = values.today ?? new Date().toISOString().slice(0, 10);
if (Number.isNaN(Date.parse(today))) {
  console.error(`--today ${today} is not a date; write YYYY-MM-DD.`);
  process.exit(2);
}

const { entries, matrices } = await loadCatalogue();
const owners = [
  ...entries.map((entry) => [entry.id, entry]),
  ...matrices.map((matrix) => [`matrix ${matrix.platform} ${matrix.mode ?? ''}`.trim(), matrix]),
];
const old = owners.flatMap(([id, owner]) =>
  [...sourcesBelow(owner)]
    .map(({ path, source }) => ({
      id,
      path,
      source,
      days: Math.floor((Date.parse(today) - Date.parse(source.read)) / DAY_MS),
    }))
    .filter(({ days }) => days > AGE_DAYS),
);
for (const { id, path, source, days } of old.toSorted((a, b) => b.days - a.days)) {
  console.log(
    `${id} ${path}: read ${source.read}, ${days} days ago: ${source.title} ${source.url ?? ''}`.trim(),
  );
}
console.log(`${old.length} facts are older than ${AGE_DAYS} days on ${today}.`);
