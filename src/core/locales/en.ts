/** Every phrase of the code in English. Keys are `area.meaning`; `{name}` is a placeholder. */
export const en = {
  'table.component': 'Component',
  'table.language': 'Language',
  'table.function': 'Function',
  'table.permissions': 'Permissions',
  'table.external': 'external',
  'table.none': 'none',
  'wit.to-replace': 'To be replaced: the table names this interface but not its types.',
  'wit.too-large': 'wasm-tools was not asked: the input is larger than 1 MB of WIT or 32 MB of component.',
  'wit.too-slow': 'wasm-tools was stopped: it gave no answer within its time limit.',
  'wit.crashed':
    'wasm-tools stopped on this input without saying why; it may be nested too deeply or need too much memory.',
} as const;
