;; Stands for the Go API: answers 200 where the core authorizes the payment, else 402.
(module
  (import "acme:payment/payment-core@1.0.0" "authorize" (func $authorize (param i64 i64) (result i32)))
  (import "wasi:http/types@0.2.12" "[constructor]fields" (func $fields (result i32)))
  (import "wasi:http/types@0.2.12" "[constructor]outgoing-response" (func $response (param i32) (result i32)))
  (import "wasi:http/types@0.2.12" "[method]outgoing-response.set-status-code"
    (func $set-status (param i32 i32) (result i32)))
  (import "wasi:http/types@0.2.12" "[static]response-outparam.set"
    (func $answer (param i32 i32 i32 i32 i64 i32 i32 i32 i32)))
  (import "wasi:http/types@0.2.12" "[resource-drop]incoming-request" (func $forget (param i32)))

  (memory (export "memory") 1)

  (func (export "wasi:http/incoming-handler@0.2.12#handle") (param $request i32) (param $out i32)
    (local $reply i32)
    (call $forget (local.get $request))
    (local.set $reply (call $response (call $fields)))
    (drop (call $set-status
      (local.get $reply)
      (select (i32.const 200) (i32.const 402) (call $authorize (i64.const 1) (i64.const 4200)))))
    (call $answer
      (local.get $out) (i32.const 0) (local.get $reply)
      (i32.const 0) (i64.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))))
