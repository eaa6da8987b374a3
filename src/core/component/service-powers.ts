import type { Capability } from '../permissions/capability.ts';
import { all, PASSIVE, some, type Power } from './power.ts';

type Entry = readonly [string, readonly Power[]];

const SQL = ['sql', 'sql-read', 'sql-write'] as const satisfies readonly Capability[];
const PUBLISH = ['messaging-publish', 'messaging'] as const satisfies readonly Capability[];

/** Stores whose functions tell reading from writing; opening one serves both. */
function store(family: 'keyvalue' | 'blobstore', reading: string, writing: string): readonly Power[] {
  return [
    some(reading, `${family}-read`, family),
    some(writing, `${family}-write`, family),
    { grantedBy: [`${family}-read`, family, `${family}-write`] },
  ];
}

const BUCKET = store('keyvalue', 'bucket.get bucket.exists bucket.list-keys', 'bucket.set bucket.delete');
const CONTAINER = store(
  'blobstore',
  'container.get-data container.list-objects container.has-object container.object-info container.info ' +
    'container.name stream-object-names.read-stream-object-names stream-object-names.skip-stream-object-names',
  'container.write-data container.delete-object container.delete-objects container.clear',
);

/** The drafts of `wasi:` and the packages of wasmCloud that came out of them have the same functions. */
const stores = (namespace: string): readonly Entry[] => [
  [`${namespace}:keyvalue/store`, BUCKET],
  [`${namespace}:keyvalue/types`, BUCKET],
  [`${namespace}:keyvalue/atomics`, store('keyvalue', 'cas.current', 'increment cas.increment swap')],
  [`${namespace}:keyvalue/cas`, store('keyvalue', 'current', 'swap')],
  [`${namespace}:keyvalue/batch`, store('keyvalue', 'get-many', 'set-many delete-many')],
  [`${namespace}:blobstore/types`, PASSIVE],
  [`${namespace}:blobstore/container`, CONTAINER],
  [
    `${namespace}:blobstore/blobstore`,
    store(
      'blobstore',
      'container-exists',
      'create-container delete-container clear-container copy-object move-object',
    ),
  ],
];

const SPIN_STORE = store('keyvalue', 'store.get store.exists store.get-keys', 'store.set store.delete');
const SPIN_REDIS: readonly Power[] = [
  some('connection.publish', ...PUBLISH),
  some('connection.get connection.smembers', 'keyvalue-read', 'keyvalue'),
  some(
    'connection.set connection.incr connection.del connection.sadd connection.srem',
    'keyvalue-write',
    'keyvalue',
  ),
  // Any command of Redis, reading and writing.
  some('connection.execute', 'keyvalue'),
  { grantedBy: ['keyvalue', 'keyvalue-read', 'keyvalue-write', ...PUBLISH] },
];

/** What hosts offer beyond WASI 0.2 and 0.3: the drafts of proposals, and the interfaces of Spin and wasmCloud. */
export const SERVICE_POWERS: readonly Entry[] = [
  ...stores('wasi'),
  ...stores('wasmcloud'),
  ['wasi:config/store', all('config', 'secret')],
  ['wasi:logging/logging', all('stdio')],
  ['wasi:messaging/types', PASSIVE],
  ['wasi:messaging/producer', all(...PUBLISH)],
  ['wasi:messaging/request-reply', all(...PUBLISH)],
  ['wasi:nn/tensor', PASSIVE],
  ['wasi:nn/errors', PASSIVE],
  ['wasi:nn/graph', all('inference')],
  ['wasi:nn/inference', all('inference')],
  // TLS over streams that something else opened.
  ['wasi:tls/types', PASSIVE],
  ['wasi:tls/client', PASSIVE],
  ['wasi:otel/types', PASSIVE],
  ['wasmcloud:messaging/types', PASSIVE],
  ['wasmcloud:messaging/consumer', all(...PUBLISH)],
  ['wasmcloud:postgres/types', PASSIVE],
  ['wasmcloud:postgres/query', all(...SQL)],
  ['wasmcloud:postgres/prepared', all(...SQL)],
  ['wasmcloud:secrets/store', all('secret')],
  ['wasmcloud:secrets/reveal', all('secret')],
  ['wasmcloud:secrets/secret', all('secret')],
  ['fermyon:spin/key-value', SPIN_STORE],
  ['spin:key-value/key-value', SPIN_STORE],
  ['fermyon:spin/redis', SPIN_REDIS],
  ['spin:redis/redis', SPIN_REDIS],
  ['fermyon:spin/mqtt', all(...PUBLISH)],
  ['spin:mqtt/mqtt', all(...PUBLISH)],
  ['fermyon:spin/mysql', all(...SQL)],
  ['spin:mysql/mysql', all(...SQL)],
  ['fermyon:spin/postgres', all(...SQL)],
  ['spin:postgres/postgres', all(...SQL)],
  ['fermyon:spin/sqlite', all(...SQL)],
  ['spin:sqlite/sqlite', all(...SQL)],
  ['fermyon:spin/rdbms-types', PASSIVE],
  ['fermyon:spin/redis-types', PASSIVE],
  ['fermyon:spin/variables', all('config', 'secret')],
  ['spin:variables/variables', all('config', 'secret')],
  ['fermyon:spin/llm', all('inference')],
];
