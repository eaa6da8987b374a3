import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';
import {
  WASI_02,
  WASI_03,
  WASI_HOSTS,
  WASI_HOSTS_NOTE,
  WASI_RELEASES,
  WASI_TRAIN,
} from '../wasi-releases.ts';
import { IMPORTS_02, IMPORTS_03 } from '../wasi-worlds.ts';

const STREAMS = ['wasi:cli/stdout', 'wasi:cli/stderr', 'wasi:cli/stdin'];
const PROXY = [...IMPORTS_02.clocks, 'wasi:random/random', ...STREAMS, 'wasi:http/outgoing-handler'];
const SERVICE = [...IMPORTS_03.clocks, ...IMPORTS_03.random, ...STREAMS, 'wasi:http/client'];

export default defineEntry({
  id: 'wasi-http',
  kind: 'interface',
  name: 'wasi:http',
  package: 'wasi:http',
  vendor: 'wasi',
  phase: 3,
  summary: {
    en: 'HTTP in and out: `incoming-handler` and `outgoing-handler` in 0.2, `handler` and `client` in 0.3. Allowed hosts are not expressible in WIT.',
    fr: 'HTTP entrant et sortant : `incoming-handler` et `outgoing-handler` en 0.2, `handler` et `client` en 0.3. Les hôtes permis ne s’expriment pas en WIT.',
  },
  maturity: 'stable',
  reason: WASI_TRAIN,
  aliases: ['incoming-handler', 'outgoing-handler', 'wasi-http-proxy'],
  versions: WASI_RELEASES,
  interfaces: [
    {
      id: 'wasi:http/types',
      versions: WASI_02,
      direction: 'import',
      capabilities: [],
      ambient: false,
      risk: 'none',
      functions: words(`
      [constructor]fields [static]fields.from-list [method]fields.get [method]fields.has
      [method]fields.set [method]fields.delete [method]fields.append [method]fields.entries
      [method]fields.clone
      [method]incoming-request.method [method]incoming-request.path-with-query
      [method]incoming-request.scheme [method]incoming-request.authority
      [method]incoming-request.headers [method]incoming-request.consume
      [constructor]outgoing-request [method]outgoing-request.body [method]outgoing-request.method
      [method]outgoing-request.set-method [method]outgoing-request.path-with-query
      [method]outgoing-request.set-path-with-query [method]outgoing-request.scheme
      [method]outgoing-request.set-scheme [method]outgoing-request.authority
      [method]outgoing-request.set-authority [method]outgoing-request.headers
      [constructor]request-options [method]request-options.connect-timeout
      [method]request-options.set-connect-timeout [method]request-options.first-byte-timeout
      [method]request-options.set-first-byte-timeout [method]request-options.between-bytes-timeout
      [method]request-options.set-between-bytes-timeout
      [method]response-outparam.send-informational [static]response-outparam.set
      [method]incoming-response.status [method]incoming-response.headers
      [method]incoming-response.consume
      [method]incoming-body.stream [static]incoming-body.finish
      [method]future-trailers.subscribe [method]future-trailers.get
      [constructor]outgoing-response [method]outgoing-response.status-code
      [method]outgoing-response.set-status-code [method]outgoing-response.headers
      [method]outgoing-response.body
      [method]outgoing-body.write [static]outgoing-body.finish
      [method]future-incoming-response.subscribe [method]future-incoming-response.get
      http-error-code
    `),
      note: { en: 'Types only.', fr: 'Des types seulement.' },
      becomes: 'wasi:http/types',
    },
    {
      id: 'wasi:http/incoming-handler',
      versions: WASI_02,
      direction: 'export',
      capabilities: ['http-in'],
      ambient: false,
      risk: 'medium',
      functions: ['handle'],
      note: { en: 'A surface for attacks, no power.', fr: 'Une surface d’attaque, aucun pouvoir.' },
      becomes: 'wasi:http/handler',
    },
    {
      id: 'wasi:http/outgoing-handler',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['http-out'],
      ambient: true,
      risk: 'high',
      functions: ['handle'],
      note: {
        en: 'Any host, unless the runtime filters: Spin with `allowed_outbound_hosts`, wasmCloud with `allowedHosts`. The Wasmtime CLI has no host list.',
        fr: 'N’importe quel hôte, sauf si le runtime filtre : Spin avec `allowed_outbound_hosts`, wasmCloud avec `allowedHosts`. La CLI de Wasmtime n’a pas de liste d’hôtes.',
      },
      becomes: 'wasi:http/client',
    },
    {
      id: 'wasi:http/types',
      versions: WASI_03,
      direction: 'import',
      capabilities: [],
      ambient: false,
      risk: 'none',
      functions: words(`
      [constructor]fields [static]fields.from-list [method]fields.get [method]fields.has
      [method]fields.set [method]fields.delete [method]fields.get-and-delete [method]fields.append
      [method]fields.copy-all [method]fields.clone
      [static]request.new [method]request.get-method [method]request.set-method
      [method]request.get-path-with-query [method]request.set-path-with-query
      [method]request.get-scheme [method]request.set-scheme [method]request.get-authority
      [method]request.set-authority [method]request.get-options [method]request.get-headers
      [static]request.consume-body
      [constructor]request-options [method]request-options.get-connect-timeout
      [method]request-options.set-connect-timeout [method]request-options.get-first-byte-timeout
      [method]request-options.set-first-byte-timeout
      [method]request-options.get-between-bytes-timeout
      [method]request-options.set-between-bytes-timeout [method]request-options.clone
      [static]response.new [method]response.get-status-code [method]response.set-status-code
      [method]response.get-headers [static]response.consume-body
    `),
      note: {
        en: 'request, response, fields, request-options.',
        fr: 'request, response, fields, request-options.',
      },
    },
    {
      id: 'wasi:http/handler',
      versions: WASI_03,
      direction: 'both',
      capabilities: ['http-in'],
      ambient: false,
      risk: 'medium',
      functions: ['handle'],
      note: {
        en: 'Async. A service exports it; a middleware exports and imports it, and the import is a call to the next component.',
        fr: 'Asynchrone. Un service l’exporte ; un middleware l’exporte et l’importe, et l’import est un appel au composant suivant.',
      },
    },
    {
      id: 'wasi:http/client',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['http-out'],
      ambient: true,
      risk: 'high',
      functions: ['send'],
      note: {
        en: '`send` is async. Replaces `outgoing-handler`.',
        fr: '`send` est asynchrone. Remplace `outgoing-handler`.',
      },
    },
  ],
  worlds: [
    {
      id: 'wasi:http/imports',
      versions: WASI_02.slice(1),
      exports: [],
      imports: PROXY,
      note: {
        en: 'Since 0.2.1. No file system, no environment, no sockets.',
        fr: 'Depuis 0.2.1. Ni système de fichiers, ni environnement, ni sockets.',
      },
    },
    {
      id: 'wasi:http/proxy',
      versions: WASI_02,
      exports: ['wasi:http/incoming-handler'],
      imports: PROXY,
      note: {
        en: 'No file system, no environment, no sockets. In 0.3 it is `service`.',
        fr: 'Ni système de fichiers, ni environnement, ni sockets. En 0.3, c’est `service`.',
      },
    },
    {
      id: 'wasi:http/service',
      versions: WASI_03,
      exports: ['wasi:http/handler'],
      imports: SERVICE,
      note: { en: 'Replaces `proxy`.', fr: 'Remplace `proxy`.' },
    },
    {
      id: 'wasi:http/middleware',
      versions: WASI_03,
      exports: ['wasi:http/handler'],
      imports: [...SERVICE, 'wasi:http/handler'],
      note: {
        en: '`service`, and an import of `handler`: the next component.',
        fr: '`service`, plus un import de `handler` : le composant suivant.',
      },
    },
  ],
  hosts: WASI_HOSTS,
  cautions: [
    {
      text: WASI_HOSTS_NOTE,
      sources: cite('WT-REL', 'SPIN-WIT', 'SPIN-41', 'SK-SHIM', 'SK-RD', 'WC-RUNTIME', 'NPM-LAB'),
    },
    {
      text: {
        en: 'Outbound HTTP reaches any host unless the runtime filters it: `allowed_outbound_hosts` in Spin, `allowedHosts` in wasmCloud. The Wasmtime CLI has no such list.',
        fr: 'Le HTTP sortant atteint tout hôte sauf si le runtime le filtre : `allowed_outbound_hosts` dans Spin, `allowedHosts` dans wasmCloud. La CLI de Wasmtime n’a pas de telle liste.',
      },
      sources: cite('WT-FLAGS', 'WT-HTTPALLOW', 'SPIN-HOSTS', 'WC-CRD'),
    },
    {
      text: {
        en: 'Informational outbound responses are a proposal of their own, in phase 2.',
        fr: 'Les réponses informationnelles sortantes sont une proposition à part, en phase 2.',
      },
      sources: cite('WASI-PROP'),
    },
  ],
  related: [
    'trap-p3-http-spin4',
    'trap-p3-instance-reuse',
    'trap-fetch-event-0210',
    'trap-js-http-out-by-default',
    'wasi-cli',
  ],
  verified: true,
  sources: cite('WIT-02', 'WIT-03', 'WIT-RC', 'WASI-RELEASES', 'WASI-PROP', 'WASI-WIT'),
});
