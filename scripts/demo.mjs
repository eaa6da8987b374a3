// Starts the built server as a host does and shows the main job for a payment service.
// npm run demo [-- --locale en|fr] [-- --template NAME --set name=value …]
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
    hints: 'To decide',
    service: 'a payment service: card payments, refunds, webhooks of the bank',
    constraint: 'Kubernetes through a containerd shim',
  },
  fr: {
    started: 'Serveur démarré comme le ferait un hôte :',
    prompt: 'Le prompt qu’un assistant reçoit de',
    skeleton: 'Le squelette du tableau des permissions, de l’outil',
    hints: 'À décider',
    service: 'un service de paiement : paiements par carte, remboursements, webhooks de la banque',
    constraint: 'Kubernetes par un shim containerd',
  },
};

function readOptions() {
  const { values } = parseArgs({
    options: {
      locale: { type: 'string' },
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
  return { locale: /^fr(?![a-z])/i.test(language) ? 'fr' : 'en', template: values.template, given };
}

function heading(text) {
  const line = '─'.repeat(Math.min(100, text.length));
  process.stdout.write(`\n${text}\n${line}\n\n`);
}

const { locale, template, given } = readOptions();
const words = WORDS[locale];
const isDefault = template === 'wasm-expert' && Object.keys(given).length === 0;
const values = isDefault
  ? {
      core_language: 'Rust',
      api_language: 'Go',
      target: 'spinkube',
      service: words.service,
      constraint: words.constraint,
    }
  : given;

const command = [join(root, 'dist', 'wasm-architect.cjs'), '--locale', locale];
const client = new Client({ name: 'wasm-architect-demo', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command: process.execPath, args: command }));
process.stdout.write(`${words.started} node dist/wasm-architect.cjs --locale ${locale}\n`);

const { messages } = await client.getPrompt({ name: template, arguments: values });
heading(`${words.prompt} ${template}`);
process.stdout.write(`${messages[0].content.text}\n`);

const { structuredContent, content, isError } = await client.callTool({
  name: 'fill_template',
  arguments: { template, values, locale },
});
if (isError) throw new Error(content[0].text);
heading(`${words.skeleton} fill_template`);
process.stdout.write(`${structuredContent.skeleton.markdown}\n`);
const hints = structuredContent.skeleton.rows.filter((row) => row.hint);
if (hints.length > 0) {
  process.stdout.write(`${words.hints}:\n`);
  for (const row of hints) process.stdout.write(`- ${row.component}: ${row.hint}\n`);
}
await client.close();
