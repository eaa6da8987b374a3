import { AREA, WASI } from './probe-layout.mjs';

/** Each step takes `text`, which gives the address and the length of a literal, and answers imports and code. */
export const steps = {
  /** `env NAME=VALUE` for every variable. */
  listVariables: () => (text) => ({
    imports: [`(import "wasi:cli/environment@${WASI}" "get-environment" (func $variables (param i32)))`],
    code: `
      (call $variables (i32.const ${AREA}))
      (local.set $at (i32.load (i32.const ${AREA})))
      (local.set $end (i32.add (local.get $at) (i32.mul (i32.const 16) (i32.load (i32.const ${AREA + 4})))))
      (block $done (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (call $say ${text('env ')})
        (call $say (i32.load (local.get $at)) (i32.load offset=4 (local.get $at)))
        (call $say ${text('=')})
        (call $say (i32.load offset=8 (local.get $at)) (i32.load offset=12 (local.get $at)))
        (call $say ${text('\n')})
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next)))`,
  }),

  /** `read FOLDER PATH: TEXT`, or why not. */
  readFile: (folder, path) => (text) => ({
    imports: FILES,
    functions: [FIND_FOLDER],
    code: `
      (call $say ${text(`read ${folder} ${path}: `)})
      (local.set $at (call $find-folder ${text(folder)}))
      (if (i32.lt_s (local.get $at) (i32.const 0))
        (then (call $say ${text('no such folder\n')}))
        (else
          (call $open (local.get $at) (i32.const 0) ${text(path)} (i32.const 0) (i32.const 1) (i32.const ${AREA}))
          (if (i32.load8_u (i32.const ${AREA}))
            (then ${sayError(text, AREA + 4)})
            (else
              (call $read (i32.load (i32.const ${AREA + 4})) (i64.const 100) (i64.const 0) (i32.const ${AREA}))
              (if (i32.load8_u (i32.const ${AREA}))
                (then ${sayError(text, AREA + 4)})
                (else
                  (call $say (i32.load (i32.const ${AREA + 4})) (i32.load (i32.const ${AREA + 8})))
                  (call $say ${text('\n')})))))))`,
  }),

  /** `write FOLDER PATH: done`, or why not. */
  writeFile: (folder, path) => (text) => ({
    imports: FILES,
    functions: [FIND_FOLDER],
    code: `
      (call $say ${text(`write ${folder} ${path}: `)})
      (local.set $at (call $find-folder ${text(folder)}))
      (if (i32.lt_s (local.get $at) (i32.const 0))
        (then (call $say ${text('no such folder\n')}))
        (else
          (call $open (local.get $at) (i32.const 0) ${text(path)} (i32.const 1) (i32.const 2) (i32.const ${AREA}))
          (if (i32.load8_u (i32.const ${AREA}))
            (then ${sayError(text, AREA + 4)})
            (else
              (call $write (i32.load (i32.const ${AREA + 4})) ${text('from the guest')} (i64.const 0) (i32.const ${AREA}))
              ${sayOutcome(text, AREA, AREA + 8)}))))`,
  }),

  /** `connect IP:PORT: done`, or why not. */
  connect: (ip, port) => (text) => ({
    imports: SOCKETS,
    functions: [NEW_SOCKET],
    code: `
      (call $say ${text(`connect ${ip}:${port}: `)})
      (local.set $at (call $new-socket))
      (if (i32.lt_s (local.get $at) (i32.const 0))
        (then (call $say ${text('no socket\n')}))
        (else
          (call $start-connect (local.get $at) (call $network) ${address(ip, port)} (i32.const ${AREA}))
          (if (i32.load8_u (i32.const ${AREA}))
            (then ${sayError(text, AREA + 1)})
            (else
              (call $block (call $socket-ready (local.get $at)))
              (call $finish-connect (local.get $at) (i32.const ${AREA}))
              ${sayOutcome(text, AREA, AREA + 4)}))))`,
  }),

  /** `listen IP: done` on a port that the host chooses, or why not. */
  listen: (ip) => (text) => ({
    imports: SOCKETS,
    functions: [NEW_SOCKET],
    code: `
      (call $say ${text(`listen ${ip}: `)})
      (local.set $at (call $new-socket))
      (if (i32.lt_s (local.get $at) (i32.const 0))
        (then (call $say ${text('no socket\n')}))
        (else
          (call $start-bind (local.get $at) (call $network) ${address(ip, 0)} (i32.const ${AREA}))
          (if (i32.eqz (i32.load8_u (i32.const ${AREA}))) (then
            (call $block (call $socket-ready (local.get $at)))
            (call $finish-bind (local.get $at) (i32.const ${AREA}))))
          (if (i32.eqz (i32.load8_u (i32.const ${AREA}))) (then
            (call $start-listen (local.get $at) (i32.const ${AREA}))))
          ${sayOutcome(text, AREA, AREA + 1)}))`,
  }),

  /** `get AUTHORITY: STATUS`, or why not. */
  get: (authority) => (text) => ({
    imports: HTTP_OUT,
    code: `
      (call $say ${text(`get ${authority}: `)})
      (local.set $at (call $request (call $fields)))
      (drop (call $set-scheme (local.get $at) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)))
      (drop (call $set-authority (local.get $at) (i32.const 1) ${text(authority)}))
      (drop (call $set-path (local.get $at) (i32.const 1) ${text('/')}))
      (call $send (local.get $at) (i32.const 0) (i32.const 0) (i32.const ${AREA}))
      (if (i32.load8_u (i32.const ${AREA}))
        (then ${sayError(text, AREA + 8)})
        (else
          (local.set $at (i32.load (i32.const ${AREA + 8})))
          (call $block (call $response-ready (local.get $at)))
          (call $response-of (local.get $at) (i32.const ${AREA}))
          (if (i32.load8_u (i32.const ${AREA + 16}))
            (then ${sayError(text, AREA + 24)})
            (else
              (call $say-number (call $status (i32.load (i32.const ${AREA + 24}))))
              (call $say ${text('\n')})))))`,
  }),

  /** `config KEY: VALUE`, or that there is none. */
  readConfiguration: (key) => (text) => ({
    imports: [`(import "wasi:config/store@0.2.0-rc.1" "get" (func $configuration (param i32 i32 i32)))`],
    code: `
      (call $say ${text(`config ${key}: `)})
      (call $configuration ${text(key)} (i32.const ${AREA}))
      (if (i32.load8_u (i32.const ${AREA}))
        (then ${sayError(text, AREA + 4)})
        (else (if (i32.load8_u (i32.const ${AREA + 4}))
          (then
            (call $say (i32.load (i32.const ${AREA + 8})) (i32.load (i32.const ${AREA + 12})))
            (call $say ${text('\n')}))
          (else (call $say ${text('nothing there\n')})))))`,
  }),

  /** `grow PAGES: done` or `refused`. */
  grow: (pages) => (text) => ({
    code: `
      (call $say ${text(`grow ${pages}: `)})
      (if (i32.lt_s (memory.grow (i32.const ${pages})) (i32.const 0))
        (then (call $say ${text('refused\n')}))
        (else (call $say ${text('done\n')})))`,
  }),

  /** Never ends. */
  turnForever: () => () => ({ code: '(loop $forever (br $forever))' }),

  /** `said TEXT` */
  say: (words) => (text) => ({ code: `(call $say ${text(`said ${words}\n`)})` }),

  /** What the called component answers. */
  call: (interfaceId) => () => ({
    imports: [`(import "${interfaceId}" "call" (func $call (param i32 i32 i32)))`],
    code: `
      (call $call (i32.const 0) (i32.const 0) (i32.const ${AREA}))
      (call $say (i32.load (i32.const ${AREA + 4})) (i32.load (i32.const ${AREA + 8})))`,
  }),
};

const FILES = [
  `(import "wasi:filesystem/preopens@${WASI}" "get-directories" (func $folders (param i32)))`,
  `(import "wasi:filesystem/types@${WASI}" "[method]descriptor.open-at" (func $open (param i32 i32 i32 i32 i32 i32 i32)))`,
  `(import "wasi:filesystem/types@${WASI}" "[method]descriptor.read" (func $read (param i32 i64 i64 i32)))`,
  `(import "wasi:filesystem/types@${WASI}" "[method]descriptor.write" (func $write (param i32 i32 i32 i64 i32)))`,
];

/** The handle of a folder by its name in the guest, or -1. */
const FIND_FOLDER = `
  (func $find-folder (param $name i32) (param $length i32) (result i32)
    (local $at i32) (local $end i32) (local $i i32)
    (call $folders (i32.const ${AREA}))
    (local.set $at (i32.load (i32.const ${AREA})))
    (local.set $end (i32.add (local.get $at) (i32.mul (i32.const 12) (i32.load (i32.const ${AREA + 4})))))
    (loop $next
      (if (i32.ge_u (local.get $at) (local.get $end)) (then (return (i32.const -1))))
      (local.set $i (i32.const 0))
      (block $differs
        (br_if $differs (i32.ne (i32.load offset=8 (local.get $at)) (local.get $length)))
        (loop $same
          (if (i32.eq (local.get $i) (local.get $length)) (then (return (i32.load (local.get $at)))))
          (br_if $differs (i32.ne
            (i32.load8_u (i32.add (i32.load offset=4 (local.get $at)) (local.get $i)))
            (i32.load8_u (i32.add (local.get $name) (local.get $i)))))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br $same)))
      (local.set $at (i32.add (local.get $at) (i32.const 12)))
      (br $next))
    (unreachable))`;

const POLL = `(import "wasi:io/poll@${WASI}" "[method]pollable.block" (func $block (param i32)))`;
const ADDRESS = 'i32 '.repeat(12);

const SOCKETS = [
  POLL,
  `(import "wasi:sockets/instance-network@${WASI}" "instance-network" (func $network (result i32)))`,
  `(import "wasi:sockets/tcp-create-socket@${WASI}" "create-tcp-socket" (func $create (param i32 i32)))`,
  `(import "wasi:sockets/tcp@${WASI}" "[method]tcp-socket.start-connect" (func $start-connect (param i32 i32 ${ADDRESS} i32)))`,
  `(import "wasi:sockets/tcp@${WASI}" "[method]tcp-socket.finish-connect" (func $finish-connect (param i32 i32)))`,
  `(import "wasi:sockets/tcp@${WASI}" "[method]tcp-socket.start-bind" (func $start-bind (param i32 i32 ${ADDRESS} i32)))`,
  `(import "wasi:sockets/tcp@${WASI}" "[method]tcp-socket.finish-bind" (func $finish-bind (param i32 i32)))`,
  `(import "wasi:sockets/tcp@${WASI}" "[method]tcp-socket.start-listen" (func $start-listen (param i32 i32)))`,
  `(import "wasi:sockets/tcp@${WASI}" "[method]tcp-socket.subscribe" (func $socket-ready (param i32) (result i32)))`,
];

const NEW_SOCKET = `
  (func $new-socket (result i32)
    (call $create (i32.const 0) (i32.const ${AREA}))
    (if (i32.load8_u (i32.const ${AREA})) (then (return (i32.const -1))))
    (i32.load (i32.const ${AREA + 4})))`;

const HTTP_OUT = [
  POLL,
  `(import "wasi:http/types@${WASI}" "[constructor]fields" (func $fields (result i32)))`,
  `(import "wasi:http/types@${WASI}" "[constructor]outgoing-request" (func $request (param i32) (result i32)))`,
  `(import "wasi:http/types@${WASI}" "[method]outgoing-request.set-scheme" (func $set-scheme (param i32 i32 i32 i32 i32) (result i32)))`,
  `(import "wasi:http/types@${WASI}" "[method]outgoing-request.set-authority" (func $set-authority (param i32 i32 i32 i32) (result i32)))`,
  `(import "wasi:http/types@${WASI}" "[method]outgoing-request.set-path-with-query" (func $set-path (param i32 i32 i32 i32) (result i32)))`,
  `(import "wasi:http/outgoing-handler@${WASI}" "handle" (func $send (param i32 i32 i32 i32)))`,
  `(import "wasi:http/types@${WASI}" "[method]future-incoming-response.subscribe" (func $response-ready (param i32) (result i32)))`,
  `(import "wasi:http/types@${WASI}" "[method]future-incoming-response.get" (func $response-of (param i32 i32)))`,
  `(import "wasi:http/types@${WASI}" "[method]incoming-response.status" (func $status (param i32) (result i32)))`,
];

/** An IPv4 address and a port as the canonical ABI passes them: the variant has room for IPv6. */
function address(ip, port) {
  const words = [0, port, ...ip.split('.').map(Number), 0, 0, 0, 0, 0, 0];
  return words.map((word) => `(i32.const ${word})`).join(' ');
}

function sayError(text, at) {
  return `(call $say ${text('error ')}) (call $say-number (i32.load8_u (i32.const ${at}))) (call $say ${text('\n')})`;
}

function sayOutcome(text, at, error) {
  return `(if (i32.load8_u (i32.const ${at}))
    (then ${sayError(text, error)})
    (else (call $say ${text('done\n')})))`;
}
