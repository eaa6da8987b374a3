// Starts the built server as a host does and shows the main job for a payment service: the prompt, the permissions
// table, and what two runtimes hold of it.
// npm run demo [-- --locale en|fr] [-- --template NAME --set name=value …] [-- --server dist/wasm-architect.cjs]
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');

const WORDS = {
  en: {
    started: 'Started the server as a host does:',
    prompt: 'The prompt that an assistant gets from',
    skeleton: 'The permissions-table skeleton, from the tool',
    hints: 'To decide:',
    service: 'a payment service: card payments, refunds, webhooks of the bank',
    constraint: 'Kubernetes through a containerd shim',
    completed: 'The table, completed',
    ledger: 'ledger',
    external: 'external',
    holds: (target) => `What ${target} holds of it, from the tool compile_permissions`,
    files: (count, main) => `${count} files, the main one ${main}.`,
    marks: { enforced: '✓ enforced', coarse: '~ wider', open: '! open', unsupported: '✗ impossible' },
    leftOpen: 'Open though not granted:',
    cannot: 'cannot:',
    widened: 'Gets more by composition:',
    rest: 'The whole report is ENFORCEMENT.md. To write the files: wasm-architect compile TABLE --target TARGET --out DIR',
  },
  fr: {
    started: 'Serveur démarré comme le ferait un hôte :',
    prompt: 'Le prompt qu’un assistant reçoit de',
    skeleton: 'Le squelette du tableau des permissions, de l’outil',
    hints: 'À décider :',
    service: 'un service de paiement : paiements par carte, remboursements, webhooks de la banque',
    constraint: 'Kubernetes par un shim containerd',
    completed: 'Le tableau, complété',
    ledger: 'registre',
    external: 'externe',
    holds: (target) => `Ce que ${target} en tient, de l’outil compile_permissions`,
    files: (count, main) => `${count} fichiers, dont le principal : ${main}.`,
    marks: { enforced: '✓ appliquée', coarse: '~ élargie', open: '! ouverte', unsupported: '✗ impossible' },
    leftOpen: 'Ouvert sans être accordé :',
    cannot: 'impossible :',
    widened: 'Reçoit plus par la composition :',
    rest: 'Le rapport entier est ENFORCEMENT.md. Pour écrire les fichiers : wasm-architect compile TABLEAU --target CIBLE --out DOSSIER',
  },
};

function readOptions() {
  const { values } = parseArgs({
    options: {
      locale: { type: 'string' },
      server: { type: 'string', default: join(root, 'dist', 'wasm-architect.cjs') },
      template: { type: 'string', default: 'wasm-expert' },
      set: { type: 'string', multiple: true, default: [] },
    },
  });
  const given = Object.fromEntries(
    values.set.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new Error(`--set takes name=value, and this is "${pair}".`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  const language = values.locale ?? process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? 'en';
  return {
    locale: /^fr(?![a-z])/i.test(language) ? 'fr' : 'en',
    server: values.server,
    template: values.template,
    given,
  };
}

function heading(text) {
  const line = '─'.repeat(Math.min(100, text.length));
  process.stdout.write(`\n${text}\n${line}\n\n`);
}

const { locale, server, template, given } = readOptions();
const words = WORDS[locale];
const payment = {
  core_language: 'Rust',
  api_language: 'Go',
  target: 'spinkube',
  service: words.service,
  constraint: words.constraint,
};
const isDefault = template === 'wasm-expert' && Object.keys(given).length === 0;

const command = [server, '--locale', locale];
const client = new Client({ name: 'wasm-architect-demo', version: '1.0.0' });

/** The answer of a tool as data. */
async function call(name, args) {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
  if (isError) throw new Error(content[0].text);
  return { data: structuredContent, text: content[0].text };
}

async function skeletonOf(name, values) {
  const { data } = await call('fill_template', { template: name, values, locale });
  return data.skeleton;
}

/** A row of the table with these permissions in place of its own. */
function granting(row, permissions) {
  return row.replace(/\| [^|]*\|$/, `| ${permissions.join('<br>')} |`);
}

/** The skeleton of the payment service as an architect completes it. */
function complete({ markdown }) {
  const [header, rule, api, core] = markdown.trim().split('\n');
  return [
    header,
    rule,
    api.replace(/ \|$/, '<br>`memory 64MiB` |'),
    granting(core, [
      '`http-out https://api.bank.example`',
      '`sql-write ledger @postgres`',
      '`secret BANK_TOKEN`',
      '`memory 64MiB`',
    ]),
    `| \`postgres\` | ${words.external} | ${words.ledger} | \`at postgres.internal:5432\` |`,
  ].join('\n');
}

/** A text on one line, as long as the terminal is wide. */
function oneLine(text, indent) {
  const width = Math.max(40, (process.stdout.columns ?? 120) - indent);
  const line = text.replace(/\s+/g, ' ');
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
}

/** How a target holds each row: what is granted, what is wider or impossible and why, what stays open. */
function showReport({ files, report }) {
  const main = files.find((file) => file.main)?.path;
  process.stdout.write(`${words.files(files.length, main)}\n`);
  for (const { component, language, permissions, open } of report.components) {
    process.stdout.write(`\n${component} (${language})\n`);
    for (const { permission, enforcement, by, wider, cannot, compensate } of permissions) {
      const mark = words.marks[enforcement].padEnd(13);
      process.stdout.write(`  ${mark} ${permission}\n`);
      const limit = wider ?? (cannot && `${words.cannot} ${cannot}`);
      const reason = enforcement === 'enforced' ? by : [limit, compensate].filter(Boolean).join(' → ');
      if (reason) process.stdout.write(`  ${' '.repeat(14)}${oneLine(reason, 16)}\n`);
    }
    for (const closes of new Set(open.map((left) => left.closes))) {
      const capabilities = open.filter((left) => left.closes === closes).map(({ capability }) => capability);
      process.stdout.write(`  ${words.leftOpen} ${capabilities.join(', ')}\n`);
      process.stdout.write(`  ${' '.repeat(14)}${oneLine(closes, 16)}\n`);
    }
    for (const { permissions: gained } of report.widened.filter(({ part }) => part === component))
      process.stdout.write(`  ${words.widened} ${gained.join(', ')}\n`);
  }
}

await client.connect(new StdioClientTransport({ command: process.execPath, args: command }));
process.stdout.write(`${words.started} node dist/wasm-architect.cjs --locale ${locale}\n`);

const values = isDefault ? payment : given;
const { messages } = await client.getPrompt({ name: template, arguments: values });
heading(`${words.prompt} ${template}`);
process.stdout.write(`${messages[0].content.text}\n`);

const skeleton = await skeletonOf(template, values);
if (skeleton.rows.length > 0) {
  heading(`${words.skeleton} fill_template`);
  process.stdout.write(`${skeleton.markdown}\n`);
  const hints = skeleton.rows.filter((row) => row.hint);
  if (hints.length > 0) process.stdout.write(`${words.hints}\n`);
  for (const row of hints) process.stdout.write(`- ${row.component}: ${row.hint}\n`);
}

const table = complete(isDefault ? skeleton : await skeletonOf('wasm-expert', payment));
heading(words.completed);
process.stdout.write(`${table}\n\n`);
const { text: verdict } = await call('check_architecture', { document: table, locale });
process.stdout.write(`check_architecture: ${verdict.split('\n', 1)[0].replaceAll('*', '')}\n`);

for (const target of ['spin', 'runwasi']) {
  const { data } = await call('compile_permissions', { table, target, locale });
  heading(words.holds(target));
  showReport(data);
}
process.stdout.write(`\n${words.rest}\n`);
await client.close();
