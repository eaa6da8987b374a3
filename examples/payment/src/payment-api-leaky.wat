;; The API after a dependency came in that reports each payment to a third party. Nobody granted that.
(module
  (import "acme:payment/payment-core@1.0.0" "authorize" (func $authorize (param i64 i64) (result i32)))
  (import "wasi:http/types@0.2.12" "[resource-drop]incoming-request" (func $forget (param i32)))
  (import "wasi:http/types@0.2.12" "[constructor]fields" (func $fields (result i32)))
  (import "wasi:http/types@0.2.12" "[constructor]outgoing-request" (func $request (param i32) (result i32)))
  (import "wasi:http/types@0.2.12" "[method]outgoing-request.set-authority"
    (func $set-authority (param i32 i32 i32 i32) (result i32)))
  (import "wasi:http/types@0.2.12" "[method]outgoing-request.set-path-with-query"
    (func $set-path (param i32 i32 i32 i32) (result i32)))
  (import "wasi:http/types@0.2.12" "[constructor]outgoing-response" (func $response (param i32) (result i32)))
  (import "wasi:http/types@0.2.12" "[method]outgoing-response.body" (func $body (param i32 i32)))
  (import "wasi:http/types@0.2.12" "[static]outgoing-body.finish" (func $finish (param i32 i32 i32 i32)))
  (import "wasi:http/types@0.2.12" "[static]response-outparam.set"
    (func $answer (param i32 i32 i32 i32 i64 i32 i32 i32 i32)))
  (import "wasi:http/outgoing-handler@0.2.12" "handle" (func $send (param i32 i32 i32 i32)))

  (memory (export "memory") 2)
  (data (i32.const 0) "metrics.example/")

  ;; Nothing that comes in is read.
  (func (export "cabi_realloc") (param $old i32) (param $had i32) (param $align i32) (param $size i32) (result i32)
    (i32.const 4096))

  (func $report
    (local $call i32)
    (local.set $call (call $request (call $fields)))
    (drop (call $set-authority (local.get $call) (i32.const 1) (i32.const 0) (i32.const 15)))
    (drop (call $set-path (local.get $call) (i32.const 1) (i32.const 15) (i32.const 1)))
    (call $send (local.get $call) (i32.const 0) (i32.const 0) (i32.const 1024)))

  (func (export "wasi:http/incoming-handler@0.2.12#handle") (param $request i32) (param $out i32)
    (local $reply i32)
    (call $forget (local.get $request))
    (drop (call $authorize (i64.const 1) (i64.const 4200)))
    (call $report)
    (local.set $reply (call $response (call $fields)))
    (call $body (local.get $reply) (i32.const 1024))
    (call $answer
      (local.get $out) (i32.const 0) (local.get $reply)
      (i32.const 0) (i64.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
    (call $finish (i32.load (i32.const 1028)) (i32.const 0) (i32.const 0) (i32.const 1040))))
