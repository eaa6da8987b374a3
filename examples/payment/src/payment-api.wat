;; Stands for the Go API: /v1/payments/4200 asks the core for 42.00, and the answer is 200 where it authorizes, else 402.
(module
  (import "acme:payment/payment-core@1.0.0" "authorize" (func $authorize (param i64 i64) (result i32)))
  (import "wasi:http/types@0.2.12" "[method]incoming-request.path-with-query" (func $path (param i32 i32)))
  (import "wasi:http/types@0.2.12" "[resource-drop]incoming-request" (func $forget (param i32)))
  (import "wasi:http/types@0.2.12" "[constructor]fields" (func $fields (result i32)))
  (import "wasi:http/types@0.2.12" "[constructor]outgoing-response" (func $response (param i32) (result i32)))
  (import "wasi:http/types@0.2.12" "[method]outgoing-response.set-status-code"
    (func $set-status (param i32 i32) (result i32)))
  (import "wasi:http/types@0.2.12" "[method]outgoing-response.body" (func $body (param i32 i32)))
  (import "wasi:http/types@0.2.12" "[static]outgoing-body.finish" (func $finish (param i32 i32 i32 i32)))
  (import "wasi:http/types@0.2.12" "[static]response-outparam.set"
    (func $answer (param i32 i32 i32 i32 i64 i32 i32 i32 i32)))

  (memory (export "memory") 2)

  ;; The path of the request is all that comes in, so it always has the same place.
  (func (export "cabi_realloc") (param $old i32) (param $had i32) (param $align i32) (param $size i32) (result i32)
    (i32.const 4096))

  ;; The number behind the last slash of the path, in cents; 0 where there is none.
  (func $amount (param $request i32) (result i64)
    (local $at i32) (local $end i32) (local $digit i32) (local $cents i64)
    (call $path (local.get $request) (i32.const 0))
    (if (i32.eqz (i32.load8_u (i32.const 0))) (then (return (i64.const 0))))
    (local.set $at (i32.load (i32.const 4)))
    (local.set $end (i32.add (local.get $at) (i32.load (i32.const 8))))
    (loop $characters
      (if (i32.lt_u (local.get $at) (local.get $end)) (then
        (local.set $digit (i32.sub (i32.load8_u (local.get $at)) (i32.const 48)))
        (local.set $cents (select
          (i64.add (i64.mul (local.get $cents) (i64.const 10)) (i64.extend_i32_u (local.get $digit)))
          (i64.const 0)
          (i32.lt_u (local.get $digit) (i32.const 10))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $characters))))
    (local.get $cents))

  (func (export "wasi:http/incoming-handler@0.2.12#handle") (param $request i32) (param $out i32)
    (local $reply i32)
    (local.set $reply (call $response (call $fields)))
    (drop (call $set-status
      (local.get $reply)
      (select (i32.const 200) (i32.const 402) (call $authorize (i64.const 1) (call $amount (local.get $request))))))
    (call $forget (local.get $request))
    ;; A body without a word in it.
    (call $body (local.get $reply) (i32.const 0))
    (call $answer
      (local.get $out) (i32.const 0) (local.get $reply)
      (i32.const 0) (i64.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
    (call $finish (i32.load (i32.const 4)) (i32.const 0) (i32.const 0) (i32.const 16))))
