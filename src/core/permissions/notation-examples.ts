import type { Capability } from './capability.ts';

/** For each capability one item that is read as that capability, and one that is not. A test runs them all. */
export const NOTATION_EXAMPLES: Readonly<
  Record<Capability, { readonly valid: string; readonly invalid: string }>
> = {
  'http-in': { valid: 'http-in /v1/payments/..., from checkout', invalid: 'http-in v1/payments' },
  'http-out': {
    valid: 'http-out https://api.bank.example',
    invalid: 'http-out https://api.bank.example/v2/pay',
  },
  'tcp-connect': { valid: 'tcp-connect 10.0.0.0/8:5432', invalid: 'tcp-connect db.internal' },
  'tcp-listen': { valid: 'tcp-listen 127.0.0.1:8080', invalid: 'tcp-listen localhost' },
  udp: { valid: 'udp time.example:123', invalid: 'udp time.example:0' },
  'udp-listen': { valid: 'udp-listen 5353', invalid: 'udp-listen 70000' },
  dns: { valid: 'dns api.bank.example', invalid: 'dns -bank-' },
  'fs-read': { valid: 'fs-read /templates', invalid: 'fs-read /templates/../etc' },
  'fs-write': { valid: 'fs-write /out=/srv/reports', invalid: 'fs-write out:rw' },
  env: { valid: 'env LOG_LEVEL, REGION', invalid: 'env LOG_LEVEL=debug' },
  config: { valid: 'config currency', invalid: 'config main currency' },
  secret: { valid: 'secret BANK_TOKEN', invalid: 'secret bank token' },
  args: { valid: 'args', invalid: 'args --verbose' },
  stdio: { valid: 'stdio', invalid: 'stdio stdout' },
  clocks: { valid: 'clocks', invalid: 'clocks monotonic' },
  random: { valid: 'random', invalid: 'random secure' },
  exit: { valid: 'exit', invalid: 'exit 0' },
  keyvalue: { valid: 'keyvalue carts @redis', invalid: 'keyvalue carts, counters (hot data) @redis' },
  'keyvalue-read': { valid: 'keyvalue-read prices', invalid: 'keyvalue-read my prices' },
  'keyvalue-write': { valid: 'keyvalue-write audit', invalid: 'keyvalue-write "audit' },
  blobstore: { valid: 'blobstore invoices', invalid: 'blobstore invoices @' },
  'blobstore-read': { valid: 'blobstore-read "scanned pages"', invalid: 'blobstore-read scanned pages' },
  'blobstore-write': { valid: 'blobstore-write thumbnails', invalid: 'blobstore-write thumb (nails' },
  sql: { valid: 'sql ledger @postgres', invalid: 'sql ledger (orders) refunds' },
  'sql-read': { valid: 'sql-read catalog', invalid: 'sql-read sales catalog' },
  'sql-write': { valid: 'sql-write ledger @postgres', invalid: 'sql-write the ledger' },
  messaging: { valid: 'messaging orders.>', invalid: 'messaging orders placed' },
  'messaging-publish': {
    valid: 'messaging-publish orders.created',
    invalid: 'messaging-publish orders created',
  },
  'messaging-subscribe': {
    valid: 'messaging-subscribe orders.*',
    invalid: 'messaging-subscribe orders, config',
  },
  inference: { valid: 'inference llama-3-8b', invalid: 'inference llama 3' },
  schedule: { valid: 'schedule 0 2 * * *', invalid: 'schedule every night' },
  call: { valid: 'call payment-core#charge', invalid: 'call messaging, config' },
  memory: { valid: 'memory 64MiB', invalid: 'memory 64' },
  timeout: { valid: 'timeout 500ms', invalid: 'timeout soon' },
  instances: { valid: 'instances 100', invalid: 'instances 0' },
};
