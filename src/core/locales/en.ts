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
    'No template was found. A template is a folder with prompt.yaml and one file for each locale ({accepted}).',
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
  'templates.folder': 'In {folder}:\n{problems}',
  'templates.folder-unreadable': 'Folder {folder} cannot be read: {reason}.',
  'templates.file-unreadable': 'the file cannot be read: {reason}.',
  'templates.link-outside': 'the link leads out of the folder; it is not followed.',
  'templates.not-a-file': 'this is not a regular file.',
  'templates.not-utf8': 'the file is not UTF-8 text.',
  'templates.file-too-large': 'the file is larger than {limit} kB.',
  'templates.too-many': 'there are more than {limit} folders.',
  'audit.granted': 'The table grants {capabilities}.',
  'audit.proposed': 'It needs {capabilities}, which the proposed row grants.',
  'audit.types-only': 'Imported for its types: it carries no function.',
  'audit.opens-nothing': 'These functions reach nothing by themselves: no file, no network, no store.',
  'audit.idle': 'It only hands out what is used through {interfaces}, where no function acts.',
  'audit.plumbing':
    'The runtime or standard library of {toolchain} imports it whatever the code does, so it does not show what the code uses.',
  'audit.not-granted': 'It needs {capability}, which is not granted.',
  'audit.no-call': 'It is not of the host, and no call to it is granted.',
  'audit.everything':
    'It calls the modules of Node itself, with all that the process may do. No permission grants that.',
  'audit.no-capability': 'The notation has no capability for it.',
  'audit.offered': 'Other components and the host may call it.',
  'audit.why-granted':
    'What a binary imports it can use wherever the host offers it, whatever the table says.',
  'audit.what-not-granted':
    'The binary imports {names} (functions: {functions}), which needs {capability}. The table does not grant it.',
  'audit.fix-grant':
    'Grant {capability} with the scope that the code needs, or build without these functions.',
  'audit.fix-javascript-http':
    'Grant http-out with its origins, or build without it: jco componentize … --disable http fetch-event.',
  'audit.fix-python':
    'The interpreter of {toolchain} always brings it: see that the target refuses {capability}, or grant it with its scope. componentize-py --stub-wasi takes out every WASI import, and freezes the seed of the random numbers.',
  'audit.fix-linked':
    'The toolchain of {toolchain} always links it: see that the target refuses {capability}, or grant it with its scope.',
  'audit.fix-sockets':
    'A C library links TCP, UDP, listening and name look-up together: see that the target refuses {capability}, or grant it with its scope.',
  'audit.what-no-call':
    'The binary imports {names} (functions: {functions}). It is not of the host, and the table grants no call to it.',
  'audit.fix-call':
    'Add the permission call {component} and its row, compose that component in, or build without the import.',
  'audit.what-everything':
    'The binary imports {names}, which call the modules of Node itself: files, processes, network.',
  'audit.fix-everything':
    'Build without the Node modules, or replace them by WASI interfaces that a permission covers.',
  'audit.what-unknown': 'The binary imports {names}, for which the notation has no capability.',
  'audit.fix-unknown':
    'Find out what the host grants through it, and record that in the document, or build without the import.',
  'audit.what-entrance':
    'The binary exports {name}, through which a host calls in, and the table does not grant {capability}.',
  'audit.why-entrance':
    'A host may connect such an export by itself, and the component then answers calls that nobody planned.',
  'audit.fix-entrance': 'Grant {capability} with its scope, or build without the export.',
  'audit.what-unanswered':
    'Row {caller} calls {target}, and the binary exports no such function under that name.',
  'audit.why-unanswered': 'The composition of the two fails, or the host refuses to start them.',
  'audit.fix-unanswered':
    'Export an interface called {component} with the functions that are called, or correct the call in the table.',
  'audit.what-no-handler': 'The table grants {capability}, and the binary exports no HTTP handler.',
  'audit.why-no-handler': 'No host can send it a request.',
  'audit.fix-no-handler':
    'Build with wasi:http/incoming-handler (WASI 0.2) or wasi:http/handler (WASI 0.3) exported, or take {capability} out of the row.',
  'audit.what-unused':
    'The table grants {capability}, and the binary imports or exports nothing that uses it.',
  'audit.why-unused': 'A permission that is not needed is open to whatever the next build brings in.',
  'audit.fix-unused': 'Take {capability} out of the row, unless a later build is to use it.',
  'audit.what-version': 'The binary uses {version}, which the target does not run: {names}.',
  'audit.why-version': 'The host refuses a component whose imports it cannot satisfy.',
  'audit.fix-version': 'Build against a version that the target runs, or choose a target that runs this one.',
  'audit.what-generations': 'The binary uses several generations of WASI at once: {generations}.',
  'audit.why-generations':
    'The host has to offer all of them; many offer one, and release candidates fit only the host of their time.',
  'audit.fix-generations': 'Check that the target runs each of them, or build everything against one.',
  'audit.what-language': 'The row says {language}, and the binary was made by a toolchain for {toolchain}.',
  'audit.why-language':
    'It may be the binary of another row, and then every other result is about the wrong component.',
  'audit.fix-language': 'Audit the binary of this row, or correct its language.',
  'audit.what-wit-package': 'This is a WIT package in binary form: types, and nothing that runs.',
  'audit.why-wit-package': 'There is no code in it whose imports could be compared.',
  'audit.fix-wit-package': 'Audit the component that was built from it.',
  'audit.what-core-module':
    'This is a core module and not a component: its host gives it WASI 0.1 functions by module name.',
  'audit.what-unfinished': 'This is a core module that carries its world but has not been made a component.',
  'audit.why-core-module':
    'Hosts of components do not load it, and it cannot be composed or called by interface.',
  'audit.fix-core-module':
    'Make it a component: wasm-tools component new MODULE.wasm -o COMPONENT.wasm, with --adapt for WASI 0.1. A host of core modules such as WasmEdge runs it as it is.',
  'audit.decide-route': 'Which routes it answers.',
  'audit.decide-origin': 'Which origins it calls.',
  'audit.decide-endpoint': 'Which addresses and ports it reaches.',
  'audit.decide-listener': 'On which port it listens.',
  'audit.decide-host': 'Which names it looks up.',
  'audit.decide-directory': 'Which directories it opens.',
  'audit.decide-name': 'Which names it uses.',
  'audit.decide-subject': 'Which subjects or topics.',
  'audit.decide-call': 'Whether this is the name of its row.',
} as const;
