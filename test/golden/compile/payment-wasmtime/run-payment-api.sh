#!/bin/sh
set -eu
cd "$(dirname "$0")"
: "${BANK_TOKEN:?}"
exec wasmtime serve --addr 127.0.0.1:8080 -S cli=y --env=LOG_LEVEL --env=REGION --env=BANK_TOKEN -W max-memory-size=67108864 --max-instance-reuse-count 1 --max-instance-concurrent-reuse-count 1 components/payment-api.composed.wasm
