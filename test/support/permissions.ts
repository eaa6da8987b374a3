import { expect } from 'vitest';
import { parseCell } from '../../src/core/permissions/parse-cell.ts';
import type { Permission } from '../../src/core/permissions/permission.ts';

/** The permissions of a cell that can be read whole. */
export function permissionsOf(text: string): Permission[] {
  const { cell, problems } = parseCell(text);
  expect(problems).toEqual([]);
  return cell.items.flatMap((item) => (item.kind === 'permission' ? [item.permission] : []));
}
