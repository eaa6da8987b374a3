import type { Locale, Text } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import { CAPABILITIES, capabilityDeclaration, type Capability } from './capability.ts';
import { wasiInterfaces, type WasiGeneration } from './interface-names.ts';
import { NOTATION_EXAMPLES } from './notation-examples.ts';
import { codeSpan } from './code-spans.ts';
import { escapeCell } from './split-row.ts';

const OPENING: Text = {
  en: `# The permission notation

Whatever a row does not grant is denied. A Permissions cell holds \`none\`, or permissions: one a line (\`<br>\`) reads best, \`;\` works too.

\`\`\`text
cell       = none *( separator limit ) | permission *( separator permission )
permission = capability [ ":" ] [ scope *( "," scope ) ] [ " @" row ] [ " (" note ")" ]
separator  = line break | "<br>" | ";"
external   = [ "at" host:port ] free text
\`\`\`

- A comma separates scopes. Each scope is granted.
- \`@row\` names the external row behind a resource; that row gives its address with \`at host:port\`.
- A note says why. It is kept and shown in every report; \`any\` needs one.
- A scope with a space, comma, \`;\`, \`(\` or a leading \`@\` stands in double quotes, with \`\\"\` inside.
- \`\${NAME}\` is a deployment parameter. Where a scope grants reach it needs a value before anything is written.
- The row \`*\` is what every Wasm row has besides its own: \`stdio\`, \`clocks\`, \`random\`, \`exit\` and limits.
- A row whose Language is \`external\` is a database, a managed service or a container: documented, never compiled.
- \`memory\`, \`timeout\` and \`instances\` are limits, not grants; they may stand beside \`none\`.

## Capabilities
`,
  fr: `# La notation des permissions

Tout ce qu’une ligne n’accorde pas est refusé. Une cellule Permissions contient \`aucune\`, ou des permissions : une par ligne (\`<br>\`) se lit le mieux, \`;\` convient aussi.

\`\`\`text
cellule    = aucune *( séparateur limite ) | permission *( séparateur permission )
permission = capacité [ ":" ] [ portée *( "," portée ) ] [ " @" ligne ] [ " (" note ")" ]
séparateur = saut de ligne | "<br>" | ";"
externe    = [ "at" hôte:port ] texte libre
\`\`\`

- Une virgule sépare des portées. Chaque portée est accordée.
- \`@ligne\` nomme la ligne externe derrière une ressource ; cette ligne donne son adresse avec \`at hôte:port\`.
- Une note dit pourquoi. Elle est gardée et montrée dans chaque rapport ; \`any\` en exige une.
- Une portée avec une espace, une virgule, \`;\`, \`(\` ou un \`@\` initial se met entre guillemets droits, avec \`\\"\` à l’intérieur.
- \`\${NOM}\` est un paramètre de déploiement. Là où une portée donne un accès, il lui faut une valeur avant toute écriture.
- La ligne \`*\` est ce que chaque ligne Wasm possède en plus : \`stdio\`, \`clocks\`, \`random\`, \`exit\` et des limites.
- Une ligne dont le Langage est \`externe\` est une base de données, un service géré ou un conteneur : documentée, jamais compilée.
- \`memory\`, \`timeout\` et \`instances\` sont des limites, pas des autorisations ; elles peuvent accompagner \`aucune\`.

## Capacités
`,
};

const HEADERS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Capability', 'Scope', 'Read', 'Not read', 'WASI 0.2', 'WASI 0.3'],
  fr: ['Capacité', 'Portée', 'Se lit', 'Ne se lit pas', 'WASI 0.2', 'WASI 0.3'],
};

const OWN: Text = { en: 'the host’s own', fr: 'propre à l’hôte' };
const DRAFT: Text = { en: 'draft, or the host’s own', fr: 'ébauche, ou propre à l’hôte' };
const LIMIT: Text = { en: 'none: a limit', fr: 'aucune : une limite' };
const DRAFTED: ReadonlySet<string> = new Set([
  'config',
  'keyvalue',
  'blobstore',
  'sql',
  'messaging',
  'inference',
]);

/** The whole notation as one Markdown page. */
export function notationPage(locale: Locale): string {
  const rows = CAPABILITIES.map((capability) => {
    const { valid, invalid } = NOTATION_EXAMPLES[capability];
    return [
      codeSpan(capability),
      say(locale, `notation.accepts.${capabilityDeclaration(capability).scope}`),
      codeSpan(valid),
      codeSpan(invalid),
      interfacesCell(capability, '0.2', locale),
      interfacesCell(capability, '0.3', locale),
    ];
  });
  const lines = [HEADERS[locale], HEADERS[locale].map(() => '---'), ...rows];
  return `${OPENING[locale]}\n${lines.map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n')}\n`;
}

function interfacesCell(capability: Capability, generation: WasiGeneration, locale: Locale): string {
  if (capabilityDeclaration(capability).limit) return LIMIT[locale];
  const names = wasiInterfaces(capability, generation);
  if (!names) return (DRAFTED.has(capability.split('-')[0]!) ? DRAFT : OWN)[locale];
  return [...names.imports, ...names.exports.map((name) => `export ${name}`)].map(codeSpan).join('<br>');
}
