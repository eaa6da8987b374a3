import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TargetId } from '../src/core/catalogue/enforcement.ts';
import type { CompiledFile } from '../src/core/compile/target.ts';
import { CAPABILITIES } from '../src/core/permissions/capability.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import { compileService, documentOf, SERVICE_NAMES, type Service } from './support/services.ts';

const GOLDEN = resolve(import.meta.dirname, 'golden/compile');

const GOLDENS: readonly (readonly [Service, TargetId])[] = [
  ...SERVICE_NAMES.flatMap((service) => [[service, 'spin'] as const, [service, 'runwasi'] as const]),
  ['payment', 'wasmtime'],
  ['images', 'wasmcloud'],
  ['telemetry', 'wasmedge'],
  ['inference', 'wassette'],
  ['webhooks', 'jco'],
];

/** A folder for each service and target, and one more for what reads differently in French. */
function goldenFiles(service: Service, target: TargetId): readonly CompiledFile[] {
  const { files } = compileService(service, target);
  const french = compileService(service, target, { locale: 'fr' }).files;
  const differing = french.filter(({ content }, index) => content !== files[index]!.content);
  return [
    ...files.map(({ path, content }) => ({ path: `${service}-${target}/${path}`, content })),
    ...differing.map(({ path, content }) => ({ path: `${service}-${target}-fr/${path}`, content })),
  ].map(({ path, content }) => ({ path: path.replace('/.github/', '/github/'), content }));
}

describe('golden folders', () => {
  test.each(GOLDENS)('%s for %s', async (service, target) => {
    const files = goldenFiles(service, target);
    for (const { path, content } of files) {
      await expect(content).toMatchFileSnapshot(`golden/compile/${path}`);
    }
    const kept = readdirSync(GOLDEN, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(GOLDEN, resolve(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    const own = kept.filter((path) => new RegExp(`^${service}-${target}(?:-fr)?/`).test(path));
    const paths = new Set(files.map(({ path }) => path));
    expect(own.filter((path) => !paths.has(path))).toEqual([]);
  });

  test.each(SERVICE_NAMES)('%s in French has the same files', (service) => {
    const paths = (locale: 'en' | 'fr') =>
      compileService(service, 'spin', { locale }).files.map(({ path }) => path);
    expect(paths('fr')).toEqual(paths('en'));
  });

  test('use every capability between them', () => {
    const used = SERVICE_NAMES.flatMap((service) =>
      parseTable(documentOf(service)).table.rows.flatMap((row) =>
        row.kind === 'external'
          ? []
          : row.cell.items.map((item) =>
              item.kind === 'permission' ? item.permission.capability : item.text,
            ),
      ),
    );
    expect(new Set(used)).toEqual(new Set(CAPABILITIES));
  });
});
