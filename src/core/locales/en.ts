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
  'templates.described': '{label} (for example {example})',
  'templates.megabytes': '{number} MB',
  'templates.unknown-template': 'There is no template {name}. Templates: {accepted}.',
  'templates.unknown-template-near':
    'There is no template {name}; did you mean {near}? Templates: {accepted}.',
  'templates.no-locale': 'Template {name} has no text in "{locale}". It has: {available}.',
  'templates.unknown-argument': 'Template {template} has no placeholder {argument}. It accepts: {accepted}.',
  'templates.unknown-argument-near':
    'Template {template} has no placeholder {argument}; did you mean {near}? It accepts: {accepted}.',
  'templates.takes-no-argument': 'Template {template} has no placeholder {argument}; it takes none.',
  'templates.problem': '{file}: {what}',
  'templates.problem-key': '{file}: {key}: {what}',
  'templates.line': 'line {line}',
  'templates.none':
    'No template was found. A template is a folder with prompt.yaml and one file for each locale (en.md, fr.md).',
  'templates.folder-name':
    'a template is named in lower-case letters, digits and single hyphens, a letter first.',
  'templates.file-missing': 'the file is missing.',
  'templates.no-text': 'there is no text. At least one file is needed, named after its locale: {accepted}.',
  'templates.unknown-locale': 'locale {locale} is not known. Locales: {accepted}.',
  'templates.no-front-matter':
    'the file must start with front matter: YAML between two lines that hold only "---".',
  'templates.no-body': 'there is no text after the front matter.',
  'templates.not-yaml': 'this is not valid YAML: {detail}.',
  'templates.too-deep': 'the text is nested too deeply.',
  'templates.key-unknown': 'this key is not known here.',
  'templates.key-missing': 'this key is missing.',
  'templates.key-type': 'the value has the wrong type; expected: {expected}.',
  'templates.key-too-long': 'the value is too large; at most {limit}.',
  'templates.key-empty': 'the value is empty or too small.',
  'templates.key-value': 'the value must be one of: {accepted}.',
  'templates.key-form': 'the value {value} does not have the right form.',
  'templates.declared-twice': 'placeholder {name} is declared twice.',
  'templates.reserved': '{name} cannot name a placeholder. Reserved: {reserved}.',
  'templates.undeclared': 'this placeholder is not declared in prompt.yaml.',
  'templates.unused': 'placeholder {name} is declared but the text does not use it.',
  'templates.syntax': 'this is not valid Handlebars: {detail}.',
  'templates.not-a-name': 'only a name may stand here.',
  'templates.name-form': '{name} is not allowed; write a plain name, without "..", "@" or "this.".',
  'templates.this-outside': '{name} has a meaning only inside each and with.',
  'templates.unknown-name': '{name} is not a placeholder. Known: {accepted}.',
  'templates.unknown-block': '{name} is not known to templates; blocks are if, unless, each, with.',
  'templates.block-form': '{block} takes exactly one name.',
  'templates.not-offered': 'decorators and partials with a block are not known to templates.',
  'templates.partial-form': 'a partial is called by its name alone, without parameters.',
  'templates.unknown-partial': 'there is no partial {name} in this locale. Partials: {accepted}.',
  'templates.recursion': 'the partial calls itself: {chain}.',
} as const;
