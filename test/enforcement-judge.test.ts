import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENFORCEMENTS, type Enforcement } from '../src/core/catalogue/enforcement.ts';
import type { Mode, TargetId } from '../src/core/catalogue/enforcement.ts';
import { isHeld, judge, type JudgeContext } from '../src/core/catalogue/judge.ts';
import { listMatrices, matrixOf } from '../src/core/catalogue/matrix/index.ts';
import { CAPABILITIES } from '../src/core/permissions/capability.ts';
import type { Permission } from '../src/core/permissions/permission.ts';
import { permissionsOf } from './support/permissions.ts';

function judged(target: TargetId, mode: Mode, text: string, context: JudgeContext = {}) {
  const permissions = permissionsOf(text);
  expect(permissions).toHaveLength(1);
  return judge(matrixOf(target, mode), permissions[0]!, context);
}

type Case = readonly [permission: string, enforcement: Enforcement, wider?: string];

/** What each target makes of a permission; the last word is what it grants beyond. */
const CASES: Readonly<Record<`${TargetId} ${Mode}`, readonly Case[]>> = {
  'wasmtime run': [
    ['fs-read /data=/srv/in', 'coarse', 'writing as well'],
    ['fs-write /out=/srv/out', 'enforced'],
    ['http-out https://api.example.com', 'coarse', 'every host and port, over HTTP and HTTPS'],
    ['http-out any (known at run time)', 'enforced'],
    ['http-in /v1/...', 'unsupported'],
    ['tcp-connect 10.0.0.5:5432', 'coarse', 'every address and port; the capability tcp-listen'],
    ['tcp-listen 8080', 'coarse', 'every local address and port; the capability tcp-connect'],
    ['udp 10.0.0.53:53', 'coarse', 'every address and port; the capability udp-listen'],
    ['dns db.internal', 'coarse', 'every name'],
    ['dns', 'enforced'],
    ['env LOG_LEVEL, TZ', 'enforced'],
    ['env any (a debugging tool)', 'enforced'],
    [
      'secret API_TOKEN',
      'coarse',
      'an ordinary environment variable, which all code in the component can read',
    ],
    ['args', 'enforced'],
    ['config mode', 'enforced'],
    ['keyvalue cache', 'coarse', 'every name'],
    ['keyvalue-read cache', 'coarse', 'every name; writing as well'],
    ['sql-write ledger', 'unsupported'],
    ['messaging-publish orders', 'unsupported'],
    ['blobstore images', 'unsupported'],
    ['stdio', 'enforced'],
    ['clocks', 'open'],
    ['random', 'open'],
    ['exit', 'open'],
    ['inference squeezenet', 'coarse', 'any model that the component brings itself, through `load`'],
    ['schedule 0 2 * * *', 'unsupported'],
    ['call payment-core', 'enforced'],
    ['call payment-core#charge', 'coarse', 'every function of payment-core'],
    ['memory 64MiB', 'enforced'],
    ['timeout 2s', 'enforced'],
    ['instances 100', 'open'],
  ],
  'wasmtime serve': [
    ['http-out https://api.example.com', 'open', 'every host and port, over HTTP and HTTPS'],
    ['http-in /v1/...', 'coarse', 'every path'],
    ['http-in /...', 'enforced'],
    ['http-in from gateway', 'coarse', 'every caller'],
    ['fs-read /www=/srv/www', 'coarse', 'writing as well'],
    ['env LOG_LEVEL', 'enforced'],
    ['args', 'unsupported'],
    ['stdio', 'open'],
    ['exit', 'open'],
    ['memory 64MiB', 'enforced'],
    ['timeout 2s', 'enforced'],
    ['instances 100', 'enforced'],
    ['sql ledger', 'unsupported'],
    ['schedule 0 2 * * *', 'unsupported'],
  ],
  'wasmedge run': [
    ['fs-read /data=/srv/in', 'enforced'],
    ['fs-write /out=/srv/out', 'enforced'],
    ['http-out https://api.example.com', 'open', 'every host and port, over HTTP and HTTPS'],
    ['tcp-connect 10.0.0.5:5432', 'open', 'every address and port'],
    ['dns db.internal', 'open', 'every name'],
    ['env LOG_LEVEL', 'enforced'],
    ['config mode', 'unsupported'],
    ['keyvalue cache', 'unsupported'],
    ['call payment-core', 'unsupported'],
    ['stdio', 'open'],
    ['memory 64MiB', 'enforced'],
    ['memory 100KiB', 'coarse', 'up to the next multiple of 64KiB'],
    ['timeout 2s', 'enforced'],
    ['instances 100', 'open'],
  ],
  'wasmedge serve': [
    ['http-in /v1/...', 'unsupported'],
    ['fs-read /data=/srv/in', 'enforced'],
  ],
  'spin serve': [
    ['http-out https://api.example.com', 'enforced'],
    ['http-out https://*.example.org', 'enforced'],
    ['http-out http://10.0.0.5:8080', 'enforced'],
    ['http-in /api/...', 'enforced'],
    ['http-in from gateway', 'enforced'],
    ['tcp-connect db.internal:5432', 'unsupported'],
    ['tcp-connect 10.0.0.5:5432', 'enforced'],
    ['tcp-connect 10.0.0.0/8:5432', 'enforced'],
    ['tcp-connect 10.0.0.5:5432, db.internal:5432', 'unsupported'],
    ['udp 10.0.0.53:53', 'enforced'],
    ['tcp-listen 8080', 'unsupported'],
    ['dns db.internal', 'unsupported'],
    ['fs-read /assets', 'enforced'],
    ['fs-read /data=/srv/in', 'unsupported'],
    [
      'fs-write /out',
      'coarse',
      'writing to every mounted directory of the application; the same for every component of the application',
    ],
    ['env LOG_LEVEL', 'enforced'],
    ['env any (a debugging tool)', 'unsupported'],
    ['config mode', 'enforced'],
    ['secret API_TOKEN', 'enforced'],
    ['keyvalue cache', 'enforced'],
    ['keyvalue-read cache', 'coarse', 'writing as well'],
    ['keyvalue-write cache', 'coarse', 'reading as well'],
    ['sql ledger', 'enforced'],
    ['sql ledger @postgres', 'coarse', 'everything on postgres'],
    ['sql-read ledger @postgres', 'coarse', 'everything on postgres; writing as well'],
    ['messaging-publish orders @broker', 'coarse', 'everything on broker'],
    ['messaging-publish orders', 'unsupported'],
    ['messaging-subscribe orders', 'enforced'],
    ['messaging-subscribe any (an audit log)', 'unsupported'],
    ['blobstore images', 'unsupported'],
    ['inference llama2-chat', 'enforced'],
    ['schedule "0 0 2 * * *"', 'enforced'],
    ['call payment-core', 'enforced'],
    ['args', 'unsupported'],
    ['clocks', 'open'],
    ['memory 64MiB', 'coarse', 'the same for every component of the application'],
    ['timeout 2s', 'open'],
    ['instances 100', 'coarse', 'the same for every component of the application'],
  ],
  'spin run': [
    ['http-in /api/...', 'unsupported'],
    ['messaging-subscribe orders', 'enforced'],
    ['timeout 2s', 'open'],
    ['http-out https://api.example.com', 'enforced'],
  ],
  'spinkube serve': [
    ['http-out https://api.example.com', 'enforced'],
    ['http-in /api/...', 'enforced'],
    ['fs-read /assets', 'enforced'],
    ['fs-write /out', 'unsupported'],
    ['tcp-connect db.internal:5432', 'unsupported'],
    ['tcp-connect 10.0.0.5:5432', 'enforced'],
    ['dns db.internal', 'unsupported'],
    ['secret API_TOKEN', 'enforced'],
    ['keyvalue cache', 'enforced'],
    ['sql ledger @postgres', 'coarse', 'everything on postgres'],
    ['messaging-subscribe orders', 'enforced'],
    ['schedule "0 0 2 * * *"', 'unsupported'],
    ['memory 64MiB', 'coarse', 'the same for every component of the application'],
    ['timeout 2s', 'open'],
    ['instances 100', 'open'],
  ],
  'spinkube run': [
    ['http-in /api/...', 'unsupported'],
    ['timeout 2s', 'open'],
  ],
  'wasmcloud serve': [
    ['fs-read /assets=/var/data', 'enforced'],
    ['fs-write /out=/var/out', 'enforced'],
    ['http-out https://api.example.com', 'coarse', 'every port of api.example.com'],
    ['http-out https://api.example.com:443', 'coarse', 'every port of api.example.com'],
    ['http-out https://api.example.com:8443', 'enforced'],
    ['http-out http://api.example.com:443', 'enforced'],
    ['http-out https://*.s3.amazonaws.com', 'coarse', 'every port of *.s3.amazonaws.com'],
    ['http-out any (webhooks)', 'coarse', 'the capabilities tcp-connect, udp'],
    ['http-in /v1/...', 'coarse', 'every path'],
    [
      'tcp-connect 10.0.0.5:5432',
      'coarse',
      'TCP, UDP and HTTP to the same address and port: they share one list',
    ],
    ['tcp-connect 10.0.0.0/8:5432', 'unsupported'],
    ['tcp-connect db.internal:5432', 'unsupported'],
    ['tcp-listen 8080', 'unsupported'],
    ['dns api.example.com, *.internal.example.com', 'enforced'],
    ['env LOG_LEVEL', 'enforced'],
    ['secret API_TOKEN', 'enforced'],
    ['keyvalue cache', 'enforced'],
    ['sql ledger @postgres', 'enforced'],
    ['sql-read ledger @postgres', 'coarse', 'writing as well'],
    ['messaging-subscribe a.b, c.>', 'enforced'],
    ['messaging-publish orders', 'coarse', 'every subject'],
    ['messaging orders', 'coarse', 'every subject'],
    ['blobstore-read images', 'enforced'],
    ['blobstore-write images', 'coarse', 'reading as well'],
    ['inference llama', 'unsupported'],
    ['schedule 0 2 * * *', 'unsupported'],
    [
      'call payment-core',
      'coarse',
      'every component that runs with it; the same for every component of the application',
    ],
    [
      'memory 64MiB',
      'coarse',
      'one limit for the host’s pod and all components in it; the same for every component of the host',
    ],
    ['timeout 500ms', 'coarse', 'up to the next multiple of 1s; the same for every component of the host'],
    ['instances 100', 'open'],
  ],
  'wasmcloud run': [['http-in /v1/...', 'unsupported']],
  'runwasi run': [
    ['fs-read /data', 'open', 'every directory that is there'],
    ['fs-write /out', 'open', 'every directory that is there'],
    ['http-out https://api.example.com', 'unsupported'],
    ['http-in /v1/...', 'unsupported'],
    ['tcp-connect 10.0.0.5:5432', 'open', 'every address and port'],
    ['dns db.internal', 'open', 'every name'],
    ['env LOG_LEVEL', 'enforced'],
    [
      'secret API_TOKEN',
      'coarse',
      'an ordinary environment variable, which all code in the component can read',
    ],
    ['args', 'enforced'],
    ['stdio', 'open'],
    ['config mode', 'unsupported'],
    ['schedule 0 2 * * *', 'enforced'],
    ['memory 64MiB', 'coarse', 'one limit for the shim and the component together'],
    ['timeout 2s', 'coarse', 'one deadline for the whole Job, counted from its start'],
    ['instances 3', 'enforced'],
  ],
  'runwasi serve': [
    ['fs-read /data', 'unsupported'],
    ['http-out https://api.example.com', 'open', 'every host and port, over HTTP and HTTPS'],
    ['http-in /v1/...', 'coarse', 'every path'],
    ['tcp-connect 10.0.0.5:5432', 'unsupported'],
    ['stdio', 'unsupported'],
    ['args', 'unsupported'],
    ['env LOG_LEVEL', 'enforced'],
    ['schedule 0 2 * * *', 'unsupported'],
    ['timeout 2s', 'open'],
  ],
  'wassette run': [
    ['fs-read /srv/in', 'enforced'],
    ['http-out https://api.example.com', 'coarse', 'every port of api.example.com; the capability dns'],
    ['http-out https://*.example.com', 'unsupported'],
    ['http-out any (webhooks)', 'unsupported'],
    ['tcp-connect 10.0.0.5:5432', 'unsupported'],
    ['dns api.example.com', 'coarse', 'every name'],
    ['env LOG_LEVEL', 'enforced'],
    ['secret API_TOKEN', 'enforced'],
    ['args', 'open'],
    ['keyvalue cache', 'unsupported'],
    ['memory 64MiB', 'enforced'],
    ['memory 100KB', 'coarse', 'up to the next multiple of 1KiB'],
    ['timeout 2s', 'open'],
  ],
  'wassette serve': [['http-in /v1/...', 'unsupported']],
  'jco run': [
    ['fs-read /data=/srv/in', 'coarse', 'writing as well'],
    [
      'http-out https://api.example.com',
      'coarse',
      'every host and port, over HTTP and HTTPS; the capabilities tcp-connect, tcp-listen, udp, udp-listen, dns',
    ],
    ['env LOG_LEVEL', 'enforced'],
    ['args', 'enforced'],
    ['http-in /v1/...', 'unsupported'],
    ['config mode', 'unsupported'],
    ['clocks', 'open'],
    ['memory 64MiB', 'open'],
    ['timeout 2s', 'open'],
    ['instances 100', 'open'],
  ],
  'jco serve': [['http-in /v1/...', 'coarse', 'every path']],
};

for (const { target, mode } of listMatrices()) {
  const cases = CASES[`${target} ${mode}`].map(([text, enforcement, wider]) => ({
    text,
    enforcement,
    wider,
  }));
  test.each(cases)(`${target} ${mode}: $text is $enforcement`, ({ text, enforcement, wider }) => {
    const judgement = judged(target, mode, text);
    expect(judgement.enforcement).toBe(enforcement);
    expect(judgement.wider?.en).toBe(wider);
  });
}

describe('the context', () => {
  test.each<[TargetId, Mode, string, JudgeContext, Enforcement]>([
    ['spin', 'serve', 'timeout 2s', { wasi: '0.2' }, 'open'],
    ['spin', 'serve', 'timeout 2s', { wasi: '0.3' }, 'coarse'],
    ['spin', 'serve', 'timeout 2s', { wasi: '0.3', alone: true }, 'enforced'],
    ['spin', 'run', 'timeout 2s', { wasi: '0.3', alone: true }, 'open'],
    ['spin', 'serve', 'memory 64MiB', { alone: true }, 'enforced'],
    ['spin', 'serve', 'fs-write /out', { alone: true }, 'coarse'],
    ['wasmcloud', 'serve', 'call payment-core', { alone: true }, 'coarse'],
    ['wasmcloud', 'serve', 'timeout 2s', { alone: true }, 'enforced'],
    ['runwasi', 'serve', 'env LOG_LEVEL', { alone: false }, 'enforced'],
  ])('%s %s: %s with %o is %s', (target, mode, text, context, enforcement) => {
    expect(judged(target, mode, text, context).enforcement).toBe(enforcement);
  });

  test('what the row grants anyway is not wider', () => {
    const granted = permissionsOf('tcp-connect any (a proxy)<br>tcp-listen any (a proxy)');
    const judgements = granted.map((one) => judge(matrixOf('wasmtime', 'run'), one, { granted }));
    expect(judgements.map(({ enforcement }) => enforcement)).toEqual(['enforced', 'enforced']);
  });
});

describe('a judgement', () => {
  test('says by what, beyond what, what compensates, and where it stands', () => {
    const { by, wider, compensate, sources } = judged('wasmtime', 'run', 'http-out https://api.example.com');
    expect({ by, wider }).toEqual({
      by: '-S http=y',
      wider: {
        en: 'every host and port, over HTTP and HTTPS',
        fr: 'tous les hôtes et tous les ports, en HTTP et en HTTPS',
      },
    });
    expect(compensate?.fr).toMatch(/^Proxy de sortie/);
    expect(sources.map(({ title }) => title)).toContain(
      'bytecodealliance/wasmtime crates/cli-flags/src/lib.rs@v48.0.0 (2026-08-20)',
    );
  });

  test('names no syntax where the target refuses nothing or offers nothing', () => {
    expect(judged('wasmtime', 'serve', 'http-out https://api.example.com').by).toBeUndefined();
    expect(judged('spin', 'serve', 'tcp-connect db.internal:5432').by).toBeUndefined();
  });

  test('tells scope by scope, so that what can be written is', () => {
    const { scopes } = judged('spin', 'serve', 'tcp-connect 10.0.0.5:5432, db.internal:5432');
    expect(scopes.map(({ enforcement }) => enforcement)).toEqual(['enforced', 'unsupported']);
  });

  test('takes a range of one address for an address', () => {
    const cases = ['tcp-connect 10.0.0.5/32:5432', 'tcp-connect [2001:db8::1/128]:5432'];
    expect(cases.map((text) => judged('wasmcloud', 'serve', text).enforcement)).toEqual(['coarse', 'coarse']);
    expect(judged('wasmcloud', 'serve', 'tcp-connect [2001:db8::/32]:5432').enforcement).toBe('unsupported');
  });

  test('leaves a deployment parameter to the value it gets', () => {
    expect(judged('spin', 'serve', 'http-out https://${API_HOST}').enforcement).toBe('enforced');
  });
});

describe('on every target', () => {
  const matrices = constantFrom(...listMatrices());
  const capability = constantFrom(...CAPABILITIES);

  test('a capability without scope is judged, with a syntax only where the target holds it', () => {
    assert(
      property(matrices, capability, (matrix, name) => {
        const { enforcement, by } = judge(matrix, { capability: name, scopes: [] });
        expect(ENFORCEMENTS).toContain(enforcement);
        expect(by === undefined || isHeld(enforcement)).toBe(true);
      }),
    );
  });

  test('more context never makes a judgement worse', () => {
    assert(
      property(matrices, capability, (matrix, name) => {
        const permission: Permission = { capability: name, scopes: [] };
        const worse = judge(matrix, permission).enforcement;
        const better = judge(matrix, permission, { wasi: '0.3', alone: true, granted: [permission] });
        expect(ENFORCEMENTS.indexOf(better.enforcement)).toBeLessThanOrEqual(ENFORCEMENTS.indexOf(worse));
      }),
    );
  });
});
