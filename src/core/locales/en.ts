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
  'component.empty': 'The file is empty. A WebAssembly component or core module is expected.',
  'component.not-wasm':
    'This is not a WebAssembly binary: it starts with {start} instead of the bytes 00 61 73 6d.',
  'component.text-format':
    'This is the WebAssembly text format. Turn it into a binary first: wasm-tools parse FILE.wat -o FILE.wasm.',
  'component.lfs-pointer':
    'This is a Git LFS pointer, not the file that it stands for. Fetch the file first: git lfs pull.',
  'component.no-magic':
    'Byte {offset}: a WebAssembly binary should start here and does not. The file is cut off or damaged.',
  'component.other-version':
    'Byte {offset}: this binary has version {version} in layer {layer}. Core modules (version 1, layer 0) and components (version 13, layer 1) are read. Rebuild it with a current toolchain.',
  'component.ends-early':
    'Byte {offset}: the binary or one of its sections ends too early. It is cut off or damaged.',
  'component.bytes-left':
    'Byte {offset}: the section goes on for {count} bytes after its last item. The binary is damaged.',
  'component.unknown-code':
    'Byte {offset}: the code {code} has no meaning here. The binary is damaged, or newer than the component format of August 2026.',
  'component.long-number':
    'Byte {offset}: a number has more bits than the format allows. The binary is damaged.',
  'component.long-name': 'Byte {offset}: a name is longer than {limit} bytes, the most that is read.',
  'component.not-utf8': 'Byte {offset}: a name is not UTF-8. The binary is damaged.',
  'component.no-index':
    'Byte {offset}: item {index} is referred to, but only {count} stand before it. The binary is damaged.',
  'component.no-export':
    'Byte {offset}: an alias names something that its instance does not export. The binary is damaged.',
  'component.wrong-kind':
    'Byte {offset}: something of another kind should stand here. The binary is damaged.',
  'component.too-many': 'Byte {offset}: the binary holds more than {limit} items, the most that is read.',
  'component.too-deep':
    'Byte {offset}: components or types are nested more than {limit} deep, the most that is read.',
} as const;
