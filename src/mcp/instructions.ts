/** What each tool is for, in the order of use. */
const STEPS: ReadonlyMap<string, string> = new Map([
  ['fill_template', 'fill_template: the prompt text and the skeleton of the permissions table. Start here.'],
  [
    'search_catalogue',
    'search_catalogue: look up every runtime, tool, language or interface before you propose it. "Not in the catalogue" does not mean invented.',
  ],
  [
    'check_architecture',
    'check_architecture: pass the whole document; mend each finding; repeat until the verdict is clean, before you show it.',
  ],
  [
    'compile_permissions',
    'compile_permissions: the configuration for one runtime from the table, with what that runtime cannot enforce. Do not write manifests by hand.',
  ],
  [
    'audit_component',
    'audit_component: compares a built .wasm with its row of the table; use it as the gate of the pipeline.',
  ],
]);

/** The `instructions` of the server: English, since models read them; only registered tools are named. */
export function instructionsFor(tools: readonly string[]): string {
  const steps = tools.map((name, index) => `${index + 1}. ${STEPS.get(name) ?? name}`);
  return [
    'Reach for Wasm Architect when someone designs, reviews, migrates to or deploys a WebAssembly (Wasm, WASI, Component Model) architecture, or asks what a Wasm component may do.',
    'The permissions table (Component, Language, Function, Permissions) is the contract: whatever a row does not grant is denied, and everything else in a design follows from it. The resource wasm-architect://notation/en explains how it is written.',
    ['Tools, in the order of use:', ...steps].join('\n'),
    'Limits: the tools change nothing and reach no network. The facts are dated and may have aged since; what they do not cover is unknown, not wrong. Where a Wasm figure has no source, measure it instead of stating it. Answer in the language of the user; pass locale "fr" for French.',
  ].join('\n\n');
}
