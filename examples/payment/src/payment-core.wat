;; Stands for the Rust core: refuses an amount of 0, and asks the bank over HTTPS about any other.
(module
  (import "wasi:http/types@0.2.12" "[constructor]fields" (func $fields (result i32)))
  (import "wasi:http/types@0.2.12" "[constructor]outgoing-request" (func $request (param i32) (result i32)))
  (import "wasi:http/types@0.2.12" "[method]outgoing-request.set-scheme"
    (func $set-scheme (param i32 i32 i32 i32 i32) (result i32)))
  (import "wasi:http/types@0.2.12" "[method]outgoing-request.set-authority"
    (func $set-authority (param i32 i32 i32 i32) (result i32)))
  (import "wasi:http/types@0.2.12" "[method]outgoing-request.set-path-with-query"
    (func $set-path (param i32 i32 i32 i32) (result i32)))
  (import "wasi:http/types@0.2.12" "[resource-drop]future-incoming-response" (func $forget (param i32)))
  (import "wasi:http/outgoing-handler@0.2.12" "handle" (func $send (param i32 i32 i32 i32)))

  (memory (export "memory") 2)
  (data (i32.const 0) "api.bank.example/v1/checks")

  ;; Of what comes in only the answer's own words are read, so the texts behind them may share one place.
  (func (export "cabi_realloc") (param $old i32) (param $had i32) (param $align i32) (param $size i32) (result i32)
    (i32.const 4096))

  ;; True where the request went out.
  (func $ask-bank (result i32)
    (local $call i32)
    (local.set $call (call $request (call $fields)))
    (drop (call $set-scheme (local.get $call) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 0)))
    (drop (call $set-authority (local.get $call) (i32.const 1) (i32.const 0) (i32.const 16)))
    (drop (call $set-path (local.get $call) (i32.const 1) (i32.const 16) (i32.const 10)))
    (call $send (local.get $call) (i32.const 0) (i32.const 0) (i32.const 1024))
    (if (i32.load8_u (i32.const 1024)) (then (return (i32.const 0))))
    (call $forget (i32.load (i32.const 1032)))
    (i32.const 1))

  (func (export "acme:payment/payment-core@1.0.0#authorize") (param $account i64) (param $cents i64) (result i32)
    (if (i64.eqz (local.get $cents)) (then (return (i32.const 0))))
    (call $ask-bank))

  (func (export "acme:payment/payment-core@1.0.0#refund") (param $payment i64) (result i32)
    (call $ask-bank)))
