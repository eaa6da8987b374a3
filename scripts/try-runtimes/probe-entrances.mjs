import { AREA, OUT, WASI } from './probe-layout.mjs';

/** How a probe is started, and where its lines go. */
export const entrances = {
  /** A command: the lines go to standard output. */
  run: {
    imports: [
      `(import "wasi:cli/stdout@${WASI}" "get-stdout" (func $stdout (result i32)))`,
      `(import "wasi:io/streams@${WASI}" "[method]output-stream.blocking-write-and-flush" (func $print (param i32 i32 i32 i32)))`,
    ],
    code: `
      (func (export "wasi:cli/run@${WASI}#run") (result i32)
        (call $try)
        (call $print (call $stdout) (i32.const ${OUT}) (global.get $said) (i32.const ${AREA}))
        (i32.const 0))`,
  },
  /** A command without standard output. */
  runInSilence: {
    imports: [],
    code: `(func (export "wasi:cli/run@${WASI}#run") (result i32) (call $try) (i32.const 0))`,
  },
  /** A server: the lines are the body of the answer. */
  serve: {
    imports: [
      `(import "wasi:http/types@${WASI}" "[constructor]fields" (func $fields (result i32)))`,
      `(import "wasi:http/types@${WASI}" "[constructor]outgoing-response" (func $response (param i32) (result i32)))`,
      `(import "wasi:http/types@${WASI}" "[method]outgoing-response.body" (func $body (param i32 i32)))`,
      `(import "wasi:http/types@${WASI}" "[method]outgoing-body.write" (func $stream (param i32 i32)))`,
      `(import "wasi:http/types@${WASI}" "[static]outgoing-body.finish" (func $finish (param i32 i32 i32 i32)))`,
      `(import "wasi:http/types@${WASI}" "[static]response-outparam.set" (func $answer (param i32 i32 i32 i32 i64 i32 i32 i32 i32)))`,
      `(import "wasi:http/types@${WASI}" "[resource-drop]incoming-request" (func $forget (param i32)))`,
      `(import "wasi:io/streams@${WASI}" "[method]output-stream.blocking-write-and-flush" (func $print (param i32 i32 i32 i32)))`,
      `(import "wasi:io/streams@${WASI}" "[resource-drop]output-stream" (func $close (param i32)))`,
    ],
    code: `
      (func (export "wasi:http/incoming-handler@${WASI}#handle") (param $request i32) (param $out i32)
        (local $reply i32) (local $body i32) (local $stream i32)
        (call $forget (local.get $request))
        (call $try)
        (local.set $reply (call $response (call $fields)))
        (call $body (local.get $reply) (i32.const ${AREA}))
        (local.set $body (i32.load (i32.const ${AREA + 4})))
        (call $answer (local.get $out) (i32.const 0) (local.get $reply)
          (i32.const 0) (i64.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
        (call $stream (local.get $body) (i32.const ${AREA}))
        (local.set $stream (i32.load (i32.const ${AREA + 4})))
        (call $print (local.get $stream) (i32.const ${OUT}) (global.get $said) (i32.const ${AREA}))
        (call $close (local.get $stream))
        (call $finish (local.get $body) (i32.const 0) (i32.const 0) (i32.const ${AREA})))`,
  },
  /** A called component, through the interface that stands for the real one. */
  answer: (interfaceId) => ({
    imports: [],
    code: `
      (func (export "${interfaceId}#call") (param i32 i32) (result i32)
        (call $try)
        (i32.store (i32.const ${AREA}) (i32.const 0))
        (i32.store (i32.const ${AREA + 4}) (i32.const ${OUT}))
        (i32.store (i32.const ${AREA + 8}) (global.get $said))
        (i32.const ${AREA}))`,
  }),
};
