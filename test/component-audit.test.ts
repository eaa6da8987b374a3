import { describe, expect, test } from 'vitest';
import { auditAgainst, auditAlone, type AuditOptions } from '../src/core/component/audit.ts';
import type { Audit } from '../src/core/component/audited.ts';
import type { Part, Port, Supply, Wasm, WasmComponent } from '../src/core/component/description.ts';
import { readWasm } from '../src/core/component/read-wasm.ts';
import type { Capability } from '../src/core/permissions/capability.ts';
import type {
  ComponentRow,
  Permission,
  PermissionsTable,
  Scope,
} from '../src/core/permissions/permission.ts';
import { readFixture } from './support/component-fixtures.ts';

const OPTIONS: AuditOptions = { nameOf: (name) => name.toLowerCase().replaceAll('_', '-') };

const grant = (capability: Capability, ...scopes: readonly Scope[]): Permission => ({ capability, scopes });
const call = (component: string, called?: string): Permission =>
  grant('call', { kind: 'call', component, ...(called === undefined ? {} : { function: called }) });
const tcp = (host: string): Permission => grant('tcp-connect', { kind: 'endpoint', host, port: 443 });

function row(component: string, language: string, ...permissions: readonly Permission[]): ComponentRow {
  return {
    kind: 'component',
    component,
    language,
    function: '',
    cell: { none: false, items: permissions.map((permission) => ({ kind: 'permission', permission })) },
  };
}

function auditRows(
  wasm: Wasm,
  rows: readonly ComponentRow[],
  table?: PermissionsTable,
  options = OPTIONS,
): Audit {
  return auditAgainst(wasm, { rows, table: table ?? { rows } }, options);
}

const auditFixture = (name: string, ...rows: readonly ComponentRow[]) =>
  auditRows(readWasm(readFixture(name)), rows);

/** A component with these imports and exports and nothing inside. */
function componentWith(imports: readonly string[], exports: readonly string[] = []): WasmComponent {
  return {
    kind: 'component',
    imports: imports.map(port),
    exports: exports.map(port),
    parts: [],
    modules: [],
    producers: { languages: [], tools: [], sdks: [] },
    witPackage: false,
  };
}

/** `wasi:cli/environment@0.2.12: get-environment get-arguments` */
function port(text: string): Port {
  const at = text.indexOf(': ');
  const name = at < 0 ? text : text.slice(0, at);
  return { name, sort: 'instance', functions: at < 0 ? [] : text.slice(at + 2).split(' ') };
}

/** Without the inert ones: `granted http-out wasi:http/client@0.3.0: send`. */
function judged({ imports }: Audit): readonly string[] {
  return imports
    .filter(({ status }) => status !== 'inert')
    .map(({ status, by, name, functions }) => {
      const capabilities = by.map(({ permission }) => permission.capability);
      return `${[status, ...new Set(capabilities)].join(' ')} ${name}: ${functions.join(' ')}`;
    });
}

const found = ({ findings }: Audit) => findings.map(({ rule, severity }) => `${severity} ${rule}`);
const foundText = ({ findings }: Audit) => findings.map(({ what }) => what.en);
const permissions = (audit: Audit) =>
  audit.permissions.map((item) => `${item.permission.capability} ${item.status}`);
const inert = ({ imports }: Audit, name: string) =>
  imports
    .filter((item) => item.name.startsWith(name) && item.status === 'inert')
    .map(({ reason }) => reason.en);

describe('functions, not interfaces', () => {
  test.each<readonly [string, readonly string[], readonly Permission[], readonly string[]]>([
    [
      'files that nothing can open',
      [
        'wasi:filesystem/types@0.2.6: [method]descriptor.write-via-stream [method]descriptor.stat',
        'wasi:filesystem/preopens@0.2.6: get-directories',
      ],
      [],
      [],
    ],
    [
      'a file opened',
      [
        'wasi:filesystem/types@0.2.6: [method]descriptor.open-at',
        'wasi:filesystem/preopens@0.2.6: get-directories',
      ],
      [],
      [
        'not-granted wasi:filesystem/types@0.2.6: [method]descriptor.open-at',
        'not-granted wasi:filesystem/preopens@0.2.6: get-directories',
      ],
    ],
    [
      'a file opened, by permission',
      [
        'wasi:filesystem/types@0.2.6: [method]descriptor.open-at',
        'wasi:filesystem/preopens@0.2.6: get-directories',
      ],
      [grant('fs-read')],
      [
        'granted fs-read wasi:filesystem/types@0.2.6: [method]descriptor.open-at',
        'granted fs-read wasi:filesystem/preopens@0.2.6: get-directories',
      ],
    ],
    [
      'writing needs more than reading',
      ['wasi:filesystem/types@0.3.0: [method]descriptor.open-at [method]descriptor.unlink-file-at'],
      [grant('fs-read')],
      [
        'not-granted wasi:filesystem/types@0.3.0: [method]descriptor.unlink-file-at',
        'granted fs-read wasi:filesystem/types@0.3.0: [method]descriptor.open-at',
      ],
    ],
    [
      'writing includes reading',
      ['wasi:filesystem/types@0.3.0: [method]descriptor.open-at [method]descriptor.unlink-file-at'],
      [grant('fs-write')],
      [
        'granted fs-write wasi:filesystem/types@0.3.0: [method]descriptor.unlink-file-at',
        'granted fs-write wasi:filesystem/types@0.3.0: [method]descriptor.open-at',
      ],
    ],
    [
      'a directory listed without opening anything',
      ['wasi:filesystem/types@0.2.6: [method]descriptor.read-directory'],
      [],
      ['not-granted wasi:filesystem/types@0.2.6: [method]descriptor.read-directory'],
    ],
    [
      'variables and arguments in one interface',
      ['wasi:cli/environment@0.2.6: get-environment get-arguments initial-cwd'],
      [grant('env')],
      [
        'granted env wasi:cli/environment@0.2.6: get-environment',
        'not-granted wasi:cli/environment@0.2.6: get-arguments',
      ],
    ],
    [
      'a secret in a variable',
      ['wasi:cli/environment@0.2.6: get-environment'],
      [grant('secret')],
      ['granted secret wasi:cli/environment@0.2.6: get-environment'],
    ],
    ['HTTP types alone', ['wasi:http/types@0.2.12: [constructor]outgoing-request'], [], []],
    [
      'HTTP sent, WASI 0.2',
      ['wasi:http/outgoing-handler@0.2.12: handle'],
      [grant('http-out')],
      ['granted http-out wasi:http/outgoing-handler@0.2.12: handle'],
    ],
    [
      'HTTP sent, WASI 0.3',
      ['wasi:http/client@0.3.0: send'],
      [],
      ['not-granted wasi:http/client@0.3.0: send'],
    ],
    [
      'HTTP passed on by a middleware',
      ['wasi:http/handler@0.3.0: handle'],
      [call('shop')],
      ['granted call wasi:http/handler@0.3.0: handle'],
    ],
    ['sockets for their types', ['wasi:sockets/tcp@0.2.6', 'wasi:sockets/udp@0.2.6'], [], []],
    [
      'a network that nothing uses',
      [
        'wasi:sockets/instance-network@0.2.6: instance-network',
        'wasi:sockets/tcp-create-socket@0.2.6: create-tcp-socket',
        'wasi:sockets/tcp@0.2.6: [method]tcp-socket.subscribe',
      ],
      [],
      [],
    ],
    [
      'a client',
      [
        'wasi:sockets/tcp@0.2.6: [method]tcp-socket.start-connect [method]tcp-socket.start-bind',
        'wasi:sockets/tcp-create-socket@0.2.6: create-tcp-socket',
      ],
      [tcp('10.0.0.1')],
      [
        'granted tcp-connect wasi:sockets/tcp@0.2.6: [method]tcp-socket.start-connect',
        'granted tcp-connect wasi:sockets/tcp-create-socket@0.2.6: create-tcp-socket',
      ],
    ],
    [
      'a client that could listen',
      [
        'wasi:sockets/types@0.3.0: [static]tcp-socket.create [method]tcp-socket.connect [method]tcp-socket.listen',
      ],
      [tcp('10.0.0.1')],
      [
        'granted tcp-connect wasi:sockets/types@0.3.0: [method]tcp-socket.connect',
        'not-granted wasi:sockets/types@0.3.0: [method]tcp-socket.listen',
      ],
    ],
    [
      'a datagram in 0.3',
      ['wasi:sockets/types@0.3.0: [method]udp-socket.send'],
      [tcp('10.0.0.1')],
      ['not-granted wasi:sockets/types@0.3.0: [method]udp-socket.send'],
    ],
    [
      'the look-up of a name in a scope',
      ['wasi:sockets/ip-name-lookup@0.2.6: resolve-addresses'],
      [tcp('bank.example')],
      ['granted tcp-connect wasi:sockets/ip-name-lookup@0.2.6: resolve-addresses'],
    ],
    [
      'a look-up beside addresses',
      ['wasi:sockets/ip-name-lookup@0.2.6: resolve-addresses'],
      [tcp('10.0.0.0/8')],
      ['not-granted wasi:sockets/ip-name-lookup@0.2.6: resolve-addresses'],
    ],
    [
      'one direction of a store',
      ['wasi:keyvalue/store@0.2.0-draft2: [method]bucket.get [method]bucket.set open'],
      [grant('keyvalue-read')],
      [
        'granted keyvalue-read wasi:keyvalue/store@0.2.0-draft2: [method]bucket.get',
        'not-granted wasi:keyvalue/store@0.2.0-draft2: [method]bucket.set',
        'granted keyvalue-read wasi:keyvalue/store@0.2.0-draft2: open',
      ],
    ],
    [
      'any command of Redis',
      ['fermyon:spin/redis@2.0.0: [method]connection.execute'],
      [grant('keyvalue-read')],
      ['not-granted fermyon:spin/redis@2.0.0: [method]connection.execute'],
    ],
    [
      'a database',
      ['spin:postgres/postgres@4.2.0: [method]connection.query'],
      [grant('sql-read')],
      ['granted sql-read spin:postgres/postgres@4.2.0: [method]connection.query'],
    ],
    [
      'a variable of Spin',
      ['spin:variables/variables@3.0.0: get'],
      [grant('secret')],
      ['granted secret spin:variables/variables@3.0.0: get'],
    ],
    [
      'the modules of Node',
      ['jco:node/child-process@0.1.0: spawn'],
      [grant('fs-write')],
      ['not-granted jco:node/child-process@0.1.0: spawn'],
    ],
    [
      'telemetry',
      ['wasi:otel/tracing@0.2.0-rc.2: on-start'],
      [],
      ['unknown wasi:otel/tracing@0.2.0-rc.2: on-start'],
    ],
  ])('%s', (_, imports, granted, expected) => {
    expect(judged(auditRows(componentWith(imports), [row('a', 'Zig', ...granted)]))).toEqual(expected);
  });

  test('an interface behind a label counts by the interface', () => {
    const audit = auditFixture('two-stores', row('a', 'Rust', grant('keyvalue-read'), call('metrics')));
    expect(judged(audit)).toEqual([
      'granted keyvalue-read users: [method]bucket.get [method]bucket.exists [method]bucket.list-keys',
      'not-granted users: [method]bucket.set [method]bucket.delete',
      'granted keyvalue-read users: open',
      'granted keyvalue-read catalogue: [method]bucket.get [method]bucket.exists [method]bucket.list-keys',
      'not-granted catalogue: [method]bucket.set [method]bucket.delete',
      'granted keyvalue-read catalogue: open',
      'granted call metrics: add',
      'not-granted log-line: log-line',
    ]);
  });
});

describe('calls', () => {
  const core = 'shop:payment/payment-core@1.0.0: authorize refund';
  test.each<readonly [string, string, readonly Permission[], readonly string[]]>([
    ['any package', core, [call('payment_core')], [`granted call ${core}`]],
    [
      'the package’s name',
      'shop:payment-core/api: pay',
      [call('payment-core')],
      ['granted call shop:payment-core/api: pay'],
    ],
    [
      'one function',
      core,
      [call('payment-core', 'authorize')],
      [
        'granted call shop:payment/payment-core@1.0.0: authorize',
        'not-granted shop:payment/payment-core@1.0.0: refund',
      ],
    ],
    [
      'a method',
      'shop:till/till: [method]session.pay [method]session.refund',
      [call('till', 'pay')],
      [
        'granted call shop:till/till: [method]session.pay',
        'not-granted shop:till/till: [method]session.refund',
      ],
    ],
    ['another component', core, [call('ledger')], [`not-granted ${core}`]],
    [
      'a name that starts with a digit',
      'shop:p/n2fa: check',
      [call('2fa')],
      ['granted call shop:p/n2fa: check'],
    ],
    [
      'a row that bears the name of a host’s interface',
      'wasi:http/outgoing-handler@0.2.12: handle',
      [call('outgoing-handler'), call('http')],
      ['not-granted wasi:http/outgoing-handler@0.2.12: handle'],
    ],
  ])('%s', (_, imported, granted, expected) => {
    expect(judged(auditRows(componentWith([imported]), [row('a', 'Zig', ...granted)]))).toEqual(expected);
  });

  test('an interface that someone has written stands for its component, and nothing else does', () => {
    const options = { ...OPTIONS, given: new Map([['core', 'bank:rules/rules@2.0.0']]) };
    const wasm = componentWith(['bank:rules/rules@2.0.0: check', 'shop:p/core: check']);
    const rows = [row('a', 'Zig', call('core'))];
    expect(judged(auditRows(wasm, rows, { rows }, options))).toEqual([
      'granted call bank:rules/rules@2.0.0: check',
      'not-granted shop:p/core: check',
    ]);
  });

  test('a call of another row needs an export that answers it', () => {
    const rows = [
      row('core', 'Zig'),
      row('api', 'Go', call('core', 'pay'), call('core', 'refund')),
      row('web', 'Go', call('core')),
    ];
    const audit = auditRows(componentWith([], ['shop:p/core@1.0.0: pay']), [rows[0]!], { rows });
    expect(foundText(audit)).toEqual([
      'Row "api" calls "core#refund", and the binary exports no such function under that name.',
    ]);
  });
});

describe('plumbing', () => {
  test('what the standard library of Rust brings is inert, and a file opened is not', () => {
    expect(judged(auditFixture('rust-hello', row('a', 'Rust')))).toEqual([]);
    expect(judged(auditFixture('rust-files', row('a', 'Rust')))).toEqual([
      'not-granted wasi:filesystem/types@0.2.6: [method]descriptor.open-at',
      'not-granted wasi:filesystem/preopens@0.2.6: get-directories',
    ]);
    expect(inert(auditFixture('rust-hello', row('a', 'Rust')), 'wasi:cli/exit')).toEqual([
      'The runtime or standard library of Rust imports it whatever the code does, so it does not show what the code uses.',
    ]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['js-default', 'JavaScript', ['not-granted wasi:http/outgoing-handler@0.2.10: handle']],
    ['js-no-http', 'TypeScript (jco 1.35)', []],
    ['js-bare', 'JS', []],
    ['go-hello', 'Go', []],
    ['go-module', 'Go', []],
    ['c-printf', 'C', []],
    ['rust-p3-handler', 'Rust', []],
  ])('%s', (fixture, language, expected) => {
    expect(judged(auditFixture(fixture, row('a', language)))).toEqual(expected);
  });

  test('each inert import says why, in the catalogue’s words where it has some', () => {
    const audit = auditFixture('js-no-http', row('a', 'JavaScript'));
    const reasons = audit.imports.map(({ name, reason }) => `${name}: ${reason.en}`);
    expect(reasons.filter((line) => /poll|terminal-input|preopens|random|types/.test(line))).toEqual([
      'wasi:io/poll@0.2.12: These functions reach nothing by themselves: no file, no network, no store.',
      'wasi:io/error@0.2.12: Imported for its types: it carries no function.',
      'wasi:cli/terminal-input@0.2.12: `isatty` brings the five terminal interfaces; they only tell whether a stream is a terminal.',
      'wasi:filesystem/types@0.2.12: These functions reach nothing by themselves: no file, no network, no store.',
      'wasi:filesystem/preopens@0.2.12: Any `fd_write` brings the file system along; without `[method]descriptor.open-at` no file can be opened.',
      'wasi:random/random@0.2.12: The runtime or standard library of JavaScript imports it whatever the code does, so it does not show what the code uses.',
    ]);
  });

  test('what a C program does not bring by itself counts', () => {
    const wasm = componentWith(['wasi:cli/environment@0.2.6: get-environment', 'wasi:cli/exit@0.2.6: exit']);
    expect(judged(auditRows(wasm, [row('a', 'C')]))).toEqual([
      'not-granted wasi:cli/environment@0.2.6: get-environment',
    ]);
  });

  test('a client in Rust has the functions of every socket, which only the target can refuse', () => {
    const audit = auditFixture('rust-tcp', row('a', 'Rust', tcp('bank.example')));
    expect(audit.findings.map(({ severity, fix }) => `${severity}: ${fix.en}`)).toEqual([
      'warning: A C library links TCP, UDP, listening and name look-up together: see that the target refuses udp, or grant it with its scope.',
      'warning: A C library links TCP, UDP, listening and name look-up together: see that the target refuses tcp-listen, or grant it with its scope.',
    ]);
    expect(found(auditFixture('rust-tcp', row('a', 'Rust')))).toEqual(
      Array.from({ length: 4 }, () => 'error imports-granted'),
    );
  });

  test('the interpreter of Python can reach the network and every directory', () => {
    expect(found(auditFixture('python-default', row('a', 'Python')))).toEqual(['warning imports-granted']);
    expect(found(auditFixture('python-default', row('a', 'unknown')))).toEqual(
      Array.from({ length: 6 }, () => 'error imports-granted'),
    );
    expect(auditFixture('python-default', row('a', 'Python')).findings.map(({ what }) => what.en)).toEqual([
      'The binary imports "wasi:filesystem/types@0.2.9", "wasi:sockets/udp@0.2.9", "wasi:sockets/tcp@0.2.9", "wasi:sockets/ip-name-lookup@0.2.9" (functions: "[method]descriptor.set-size", "[method]descriptor.set-times", "[method]descriptor.create-directory-at", "[method]descriptor.set-times-at", … (+19)), which needs fs-write, fs-read, udp, tcp-connect, tcp-listen, dns. The table does not grant it.',
    ]);
  });
});

describe('what helps against an import that nobody granted', () => {
  test.each([
    ['JavaScript', 'error', /--disable http fetch-event\.$/],
    ['Python', 'error', /wasi:http\/proxy names outgoing-handler/],
    ['Rust', 'error', /^Grant http-out with the scope/],
  ])('HTTP sent from %s', (language, severity, fix) => {
    const { findings } = auditRows(componentWith(['wasi:http/outgoing-handler@0.2.12: handle']), [
      row('a', language),
    ]);
    expect(findings.map((finding) => finding.severity)).toEqual([severity]);
    expect(findings[0]!.fix.en).toMatch(fix);
  });
});

describe('findings', () => {
  test('reach is an error, what stays inside is a warning', () => {
    const wasm = componentWith([
      'wasi:http/client@0.3.0: send',
      'wasi:clocks/system-clock@0.3.0: now',
      'wasi:otel/logs@0.2.0-rc.2: on-emit',
    ]);
    expect(found(auditRows(wasm, [row('a', 'Zig')]))).toEqual([
      'error imports-granted',
      'warning imports-granted',
      'warning imports-known',
    ]);
  });

  test('where the row stands, what is wrong, why and what to do, in both languages', () => {
    const [finding] = auditFixture('js-default', {
      ...row('till', 'JavaScript'),
      where: { line: 7, row: 2 },
    }).findings;
    expect(finding).toEqual({
      rule: 'imports-granted',
      severity: 'error',
      where: { line: 7, row: 2, component: 'till' },
      what: {
        en: 'The binary imports "wasi:http/outgoing-handler@0.2.10" (functions: "handle"), which needs http-out. The table does not grant it.',
        fr: 'Le binaire importe "wasi:http/outgoing-handler@0.2.10" (fonctions : "handle"), ce qui demande http-out. Le tableau ne l’accorde pas.',
      },
      why: {
        en: 'What a binary imports it can use wherever the host offers it, whatever the table says.',
        fr: 'Ce qu’un binaire importe, il peut s’en servir partout où l’hôte l’offre, quoi que dise le tableau.',
      },
      fix: {
        en: 'Grant http-out with its origins, or build without it: jco componentize … --disable http fetch-event.',
        fr: 'Accordez http-out avec ses origines, ou construisez sans : jco componentize … --disable http fetch-event.',
      },
    });
  });

  test('a permission of the `*` row counts for every row and is never reported as unused', () => {
    const rows = [row('a', 'Zig'), row('*', '–', grant('clocks'), grant('stdio'))];
    const audit = auditRows(componentWith(['wasi:clocks/wall-clock@0.2.6: now']), [rows[0]!], { rows });
    expect([judged(audit), permissions(audit), found(audit)]).toEqual([
      ['granted clocks wasi:clocks/wall-clock@0.2.6: now'],
      ['clocks used', 'stdio unused'],
      [],
    ]);
  });

  test('the language of the row against that of the binary', () => {
    expect(foundText(auditFixture('go-hello', row('a', 'Rust')))).toContain(
      'The row says "Rust", and the binary was made by a toolchain for Go.',
    );
    expect(found(auditFixture('rust-hello', row('a', 'Rust')))).toEqual([]);
  });

  test('a thousand unknown imports are a hundred findings and one for the rest', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `a:b/c${index}: f`);
    const { findings } = auditRows(componentWith(names), [row('a', 'Zig')]);
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)!.what.en).toBe(
      'The binary imports "a:b/c100", "a:b/c101", "a:b/c102", "a:b/c103", … (+896) (functions: "f", "f", "f", "f", … (+896)). It is not of the host, and the table grants no call to it.',
    );
  });

  test('a hostile name is quoted on one line', () => {
    const hostile = 'a:b/\u001b[31m\nfake finding';
    expect(foundText(auditRows(componentWith([`${hostile}: f`]), [row('a', 'Zig')]))).toEqual([
      'The binary imports "a:b/ [31m fake finding" (functions: "f"). It is not of the host, and the table grants no call to it.',
    ]);
  });
});

describe('permissions', () => {
  test.each<readonly [string, readonly string[], readonly Permission[], readonly string[]]>([
    ['used', ['wasi:http/client@0.3.0: send'], [grant('http-out')], ['http-out used']],
    ['unused', [], [grant('http-out'), grant('sql')], ['http-out unused', 'sql unused']],
    [
      'limits and schedules do not show',
      [],
      [grant('memory'), grant('timeout'), grant('schedule')],
      ['memory not-visible', 'timeout not-visible', 'schedule not-visible'],
    ],
    [
      'writing does not show in opening',
      ['wasi:filesystem/types@0.2.6: [method]descriptor.open-at'],
      [grant('fs-read'), grant('fs-write')],
      ['fs-read used', 'fs-write not-visible'],
    ],
    [
      'writing shows in deleting',
      ['wasi:filesystem/types@0.2.6: [method]descriptor.unlink-file-at'],
      [grant('fs-write')],
      ['fs-write used'],
    ],
    ['no files at all', [], [grant('fs-write')], ['fs-write unused']],
    [
      'a secret may come as a variable',
      ['wasi:cli/environment@0.2.6: get-environment'],
      [grant('env'), grant('secret')],
      ['env used', 'secret not-visible'],
    ],
    ['a limit of a call', ['shop:p/core: pay'], [call('core'), call('ledger')], ['call used', 'call unused']],
  ])('%s', (_, imports, granted, expected) => {
    expect(permissions(auditRows(componentWith(imports), [row('a', 'Zig', ...granted)]))).toEqual(expected);
  });

  test('an unused one is information', () => {
    expect(found(auditRows(componentWith([]), [row('a', 'Zig', grant('sql'))]))).toEqual([
      'info permissions-used',
    ]);
  });
});

describe('exports', () => {
  test.each<
    readonly [string, readonly string[], readonly Permission[], readonly string[], readonly string[]]
  >([
    [
      'a handler with its permission',
      ['wasi:http/incoming-handler@0.2.12: handle'],
      [grant('http-in')],
      ['granted'],
      [],
    ],
    [
      'a handler without',
      ['wasi:http/handler@0.3.0: handle'],
      [],
      ['not-granted'],
      ['warning exports-granted'],
    ],
    ['no handler', ['wasi:cli/run@0.2.12: run'], [grant('http-in')], ['offered'], ['error exports-present']],
    [
      'a subscriber',
      ['wasmcloud:messaging/handler@0.2.0: handle-message'],
      [grant('messaging-subscribe')],
      ['granted'],
      [],
    ],
    [
      'both directions of messaging',
      ['spin:redis/inbound-redis@3.0.0: handle-message'],
      [grant('messaging')],
      ['granted'],
      [],
    ],
    [
      'a subscriber without permission',
      ['wasmcloud:messaging/handler@0.2.0: handle-message'],
      [],
      ['not-granted'],
      ['warning exports-granted'],
    ],
    ['its own interface', ['shop:p/core: pay'], [], ['offered'], []],
  ])('%s', (_, exports, granted, statuses, findings) => {
    const audit = auditRows(componentWith([], exports), [row('a', 'Zig', ...granted)]);
    expect([audit.exports.map(({ status }) => status), found(audit)]).toEqual([statuses, findings]);
  });
});

const versionsOf = (imports: readonly string[], runs?: readonly string[]) => {
  const options: AuditOptions = { ...OPTIONS, ...(runs === undefined ? {} : { runs }) };
  const rows = [row('a', 'Zig', grant('keyvalue'), grant('config'))];
  const audit = auditRows(componentWith(imports), rows, { rows }, options);
  return audit.versions.map((item) => `${item.package}@${item.version} ${item.runs}`);
};

describe('versions', () => {
  test.each<readonly [string, readonly string[], readonly string[] | undefined, readonly string[]]>([
    ['nothing is said of the target', ['wasi:io/error@0.2.1'], undefined, ['wasi@0.2.1 undefined']],
    ['an older patch', ['wasi:io/error@0.2.1'], ['wasi@0.2.6'], ['wasi@0.2.1 true']],
    ['a newer patch', ['wasi:io/error@0.2.12'], ['wasi@0.2.6'], ['wasi@0.2.12 true']],
    ['the canonical version', ['wasi:io/error@0.2'], ['wasi@0.2.6'], ['wasi@0.2 true']],
    ['another generation', ['wasi:http/types@0.3.0'], ['wasi@0.2.6'], ['wasi@0.3.0 false']],
    [
      'a candidate where the release runs',
      ['wasi:http/types@0.3.0-rc-2026-03-15'],
      ['wasi@0.2.6', 'wasi@0.3.0'],
      ['wasi@0.3.0-rc-2026-03-15 false'],
    ],
    [
      'the release where a candidate runs',
      ['wasi:http/types@0.3.0'],
      ['wasi@0.3.0-rc-2026-03-15'],
      ['wasi@0.3.0 false'],
    ],
    [
      'the very candidate',
      ['wasi:http/types@0.3.0-rc-2026-03-15'],
      ['wasi@0.3.0-rc-2026-03-15'],
      ['wasi@0.3.0-rc-2026-03-15 true'],
    ],
    [
      'drafts that do not mix',
      ['wasi:keyvalue/store@0.2.0-draft2'],
      ['wasi@0.2.12', 'wasi:keyvalue@0.2.0-draft'],
      ['wasi:keyvalue@0.2.0-draft2 false'],
    ],
    [
      'a package that nothing is said of',
      ['wasi:config/store@0.2.0-rc.1'],
      ['wasi@0.2.12'],
      ['wasi:config@0.2.0-rc.1 undefined'],
    ],
    ['interfaces of components', ['shop:p/core@1.0.0'], ['wasi@0.2.12'], []],
  ])('%s', (_, imports, runs, expected) => {
    expect(versionsOf(imports, runs)).toEqual(expected);
  });

  test('a version that the target does not run is an error', () => {
    const rows = [row('a', 'Rust', grant('http-in'))];
    const audit = auditRows(
      readWasm(readFixture('rust-p3-handler')),
      rows,
      { rows },
      { ...OPTIONS, runs: ['wasi@0.2.6', 'wasi@0.3.0-rc-2026-03-15'] },
    );
    expect(foundText(audit)).toEqual([
      'The binary uses "wasi@0.3.0", which the target does not run: "wasi:http/types@0.3.0", "wasi:http/handler@0.3.0".',
    ]);
  });

  test('two generations beside each other are information where no target is known', () => {
    expect(found(auditFixture('rust-p3-handler', row('a', 'Rust', grant('http-in'))))).toEqual([
      'info one-wasi-generation',
    ]);
  });
});

describe('composed components', () => {
  const api = row(
    'payment-api',
    'Zig',
    grant('http-in'),
    grant('env'),
    grant('args'),
    call('payment-core', 'authorize'),
    call('payment-core', 'refund'),
  );
  const core = row('payment-core', 'Zig', grant('http-out'), grant('clocks'));

  test('the union of the rows grants what the whole imports, and a call inside counts as used', () => {
    const audit = auditFixture('payment-composed', api, core);
    expect(judged(audit).filter((line) => !line.startsWith('granted'))).toEqual([]);
    expect(permissions(audit)).toEqual([
      'http-in used',
      'env used',
      'args used',
      'call used',
      'call used',
      'http-out used',
      'clocks used',
    ]);
    expect(audit.components).toEqual(['payment-api', 'payment-core']);
    expect(foundText(audit)).toEqual([
      'The part of row "payment-api" imports "wasi:clocks/monotonic-clock@0.2.12" (functions: "now", "resolution", "subscribe-instant", "subscribe-duration"), which needs clocks. That row does not grant it; another one of the composition does.',
    ]);
  });

  test('one row does not grant what the other part imports', () => {
    expect(
      judged(auditFixture('payment-composed', api)).filter((line) => !line.startsWith('granted')),
    ).toEqual([
      'not-granted wasi:clocks/monotonic-clock@0.2.12: now resolution subscribe-instant subscribe-duration',
      'not-granted wasi:http/outgoing-handler@0.2.12: handle',
      'not-granted wasi:clocks/wall-clock@0.2.12: now resolution',
    ]);
  });

  test('each part and where its imports come from', () => {
    expect(auditFixture('payment-composed', api, core).parts).toEqual([
      {
        row: 'payment-core',
        exports: ['shop:payment/payment-core@1.0.0'],
        imports: expect.arrayContaining([{ name: 'wasi:http/outgoing-handler@0.2.12', from: 'outside' }]),
      },
      {
        row: 'payment-api',
        exports: ['wasi:http/incoming-handler@0.2.12'],
        imports: expect.arrayContaining([{ name: 'shop:payment/payment-core@1.0.0', from: 'part' }]),
      },
    ]);
  });
});

/** A part with code: what it imports comes from the host unless another part, given by its place, answers it. */
function partWith(
  imports: readonly string[],
  exports: readonly string[] = [],
  answered: Readonly<Record<string, number>> = {},
): Part {
  const component = componentWith(imports, exports);
  const supplies = component.imports.map(({ name }): readonly [string, readonly Supply[]] => {
    const part = answered[name];
    return [name, [part === undefined ? { from: 'outside' } : { from: 'part', part }]];
  });
  const modules = [
    { kind: 'module', imports: [], exports: [], producers: component.producers, carriesWorld: false },
  ];
  return {
    component: { ...component, modules } as WasmComponent,
    supplies: new Map(supplies),
  };
}

/** `error api: The part of row …` */
const ungranted = (audit: Audit) =>
  audit.findings
    .filter(({ rule }) => rule === 'imports-granted')
    .map(({ severity, where, what }) => `${severity} ${where.component}: ${what.en}`);
const rowsOfParts = (audit: Audit) => audit.parts.map((part) => part.row);

describe('a part of a composition against the row that it is built for', () => {
  const send = 'wasi:http/outgoing-handler@0.2.12: handle';
  const CORE = 'acme:p/core@1.0.0';
  const HANDLER = 'wasi:http/incoming-handler@0.2.12';
  const api = row('api', 'C', grant('http-in'), call('core'));
  const core = row('core', 'C', grant('http-out'));
  const whole = (imports: readonly string[], parts: readonly Part[]): WasmComponent => ({
    ...componentWith(imports, [HANDLER]),
    parts,
  });
  test('what only another row grants is not for it', () => {
    const parts = [partWith([send], [CORE]), partWith([`${CORE}: pay`, send], [HANDLER], { [CORE]: 0 })];
    const audit = auditRows(whole([send], parts), [api, core]);
    expect(rowsOfParts(audit)).toEqual(['core', 'api']);
    expect(ungranted(audit)).toEqual([
      'error api: The part of row "api" imports "wasi:http/outgoing-handler@0.2.12" (functions: "handle"), which needs http-out. That row does not grant it; another one of the composition does.',
    ]);
    expect(judged(audit)).toEqual([`granted http-out ${send}`]);
  });

  test('another version of the interface may answer it', () => {
    const parts = [partWith([], [CORE]), partWith(['wasi:http/outgoing-handler@0.2.3: handle'], [HANDLER])];
    expect(ungranted(auditRows(whole([send], parts), [api, core]))).toHaveLength(1);
  });

  test('what no row grants is said once, of the whole', () => {
    const parts = [partWith([], [CORE]), partWith(['wasi:random/random@0.2.12: get-random-u64'], [HANDLER])];
    const audit = auditRows(whole(['wasi:random/random@0.2.12: get-random-u64'], parts), [api, core]);
    expect(ungranted(audit)).toEqual([
      'warning api + core: The binary imports "wasi:random/random@0.2.12" (functions: "get-random-u64"), which needs random. The table does not grant it.',
    ]);
  });

  test('what another part answers reaches no host', () => {
    const parts = [
      partWith([send], [CORE]),
      partWith([send], [HANDLER], { 'wasi:http/outgoing-handler@0.2.12': 0 }),
    ];
    expect(ungranted(auditRows(whole([send], parts), [api, core]))).toEqual([]);
  });

  test('a call to another row needs its permission', () => {
    const parts = [partWith([send], [CORE]), partWith([`${CORE}: pay`], [HANDLER], { [CORE]: 0 })];
    const mute = row('api', 'C', grant('http-in'));
    expect(ungranted(auditRows(whole([send], parts), [mute, core]))).toEqual([
      'error api: The part of row "api" calls "acme:p/core@1.0.0" (functions: "pay"), and that row grants no such call.',
    ]);
  });

  test('a part inside a part counts as far as the outer one hands on', () => {
    const inner = [partWith([send], [HANDLER])];
    const outer = (imports: readonly string[]): Part => {
      const part = partWith(imports, [HANDLER]);
      return { ...part, component: { ...part.component, parts: inner, modules: [] } };
    };
    const audits = [[send], []].map((imports) =>
      auditRows(whole([send], [partWith([], [CORE]), outer(imports)]), [api, core]),
    );
    expect(audits.map(rowsOfParts)).toEqual([
      ['core', undefined, 'api'],
      ['core', undefined, 'api'],
    ]);
    expect(audits.map((audit) => ungranted(audit).length)).toEqual([1, 0]);
  });

  test.each<readonly [string, readonly Part[], readonly (string | undefined)[]]>([
    [
      'by its own name',
      [{ ...partWith([]), component: { ...partWith([]).component, name: 'Core' } }, partWith([])],
      ['core', 'api'],
    ],
    ['by what hosts call it through', [partWith([], [HANDLER]), partWith([])], ['api', 'core']],
    ['not where two would fit', [partWith([]), partWith([])], [undefined, undefined]],
    ['not two for one row', [partWith([], [HANDLER]), partWith([], [HANDLER])], [undefined, undefined]],
    [
      'not where a third stays',
      [partWith([], [CORE]), partWith([]), partWith([])],
      ['core', undefined, undefined],
    ],
  ])('its row is known %s', (_, parts, expected) => {
    expect(rowsOfParts(auditRows(whole([], parts), [api, core]))).toEqual(expected);
  });

  test('with one row for the whole there is nothing to tell apart', () => {
    const parts = [partWith([send], [CORE]), partWith([send], [HANDLER])];
    const both = row('both', 'C', grant('http-in'), grant('http-out'));
    expect(ungranted(auditRows(whole([send], parts), [both]))).toEqual([]);
  });
});

describe('core modules', () => {
  test('the functions of WasmEdge need the permissions of their sockets', () => {
    const granted = row(
      'a',
      'Rust',
      grant('tcp-listen'),
      grant('stdio'),
      grant('inference'),
      grant('http-in'),
    );
    const audit = auditFixture('wasmedge-server', granted);
    expect(judged(audit)).toEqual([
      'not-granted wasi_snapshot_preview1: path_open',
      'granted stdio wasi_snapshot_preview1: fd_read',
      'granted tcp-listen wasi_snapshot_preview1: sock_listen sock_accept',
      'granted inference wasi_ephemeral_nn: load',
      'unknown env: host_log',
    ]);
    expect(permissions(audit)).toEqual([
      'tcp-listen used',
      'stdio used',
      'inference used',
      'http-in not-visible',
    ]);
    expect(found(audit)).toEqual(['info component-built', 'error imports-granted', 'warning imports-known']);
  });

  test('a WIT package has nothing to audit', () => {
    const audit = auditFixture('wit-package', row('a', 'Rust'));
    expect([audit.kind, found(audit)]).toEqual(['wit-package', ['error component-built']]);
  });
});

const propose = (wasm: Wasm) =>
  auditAlone(wasm, OPTIONS).proposed!.permissions.map(({ permission, decide }) =>
    [
      permission.capability,
      ...permission.scopes.map((scope) => (scope.kind === 'call' ? scope.component : '')),
      ...(decide === undefined ? [] : [decide.en]),
    ].join(' '),
  );

describe('a row proposed for a binary without a table', () => {
  test.each<readonly [string, readonly string[]]>([
    ['rust-hello', []],
    ['rust-files', ['fs-read Which directories it opens.']],
    ['js-default', ['http-out Which origins it calls.']],
    [
      'payment-api',
      [
        'http-in Which routes it answers.',
        'env Which names it uses.',
        'args',
        'clocks',
        'call payment-core Whether this is the name of its row.',
      ],
    ],
    [
      'spin-api',
      [
        'http-in Which routes it answers.',
        'http-out Which origins it calls.',
        'config Which names it uses.',
        'clocks',
        'keyvalue Which names it uses.',
        'sql Which names it uses.',
      ],
    ],
    [
      'wasmcloud-worker',
      [
        'keyvalue Which names it uses.',
        'blobstore Which names it uses.',
        'messaging Which subjects or topics.',
      ],
    ],
    [
      'wasmedge-server',
      [
        'tcp-listen On which port it listens.',
        'fs-read Which directories it opens.',
        'stdio',
        'inference Which names it uses.',
      ],
    ],
  ])('%s', (fixture, expected) => {
    expect(propose(readWasm(readFixture(fixture)))).toEqual(expected);
  });

  test('it grants all that the binary imports and a row can grant', () => {
    const { imports, findings } = auditAlone(readWasm(readFixture('spin-api')), OPTIONS);
    expect(imports.filter(({ status }) => status === 'not-granted')).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('what no row can grant is said all the same', () => {
    const { findings } = auditAlone(
      componentWith(['jco:node/fs@0.1.0: open', 'wasi:otel/logs@0.2.0-rc.2: on-emit']),
      OPTIONS,
    );
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error imports-granted',
      'warning imports-known',
    ]);
  });

  test('the toolchain and the producers', () => {
    const audit = auditAlone(readWasm(readFixture('go-hello')), OPTIONS);
    expect(audit.toolchain).toEqual({ name: 'Go', version: 'go1.26.8' });
    expect(audit.proposed!.language).toBe('Go');
    expect(audit.producers.languages).toEqual([{ name: 'Go', version: 'go1.26.8' }]);
  });
});
