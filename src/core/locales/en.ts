/** Every phrase of the code in English. Keys are `area.meaning`; `{name}` is a placeholder. */
export const en = {
  'table.component': 'Component',
  'table.language': 'Language',
  'table.function': 'Function',
  'table.permissions': 'Permissions',
  'table.external': 'external',
  'table.none': 'none',
} as const;
