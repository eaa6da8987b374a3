#!/bin/sh
set -eu
cd "$(dirname "$0")"
wasm-architect audit components/payment-api.wasm --table PERMISSIONS.md --component=payment-api --target wasmtime
wasm-architect audit components/payment-core.wasm --table PERMISSIONS.md --component=payment-core --target wasmtime
wasm-architect audit components/report.wasm --table PERMISSIONS.md --component=report --target wasmtime
wasm-architect audit components/payment-api.composed.wasm --table PERMISSIONS.md --component=payment-core --component=payment-api --target wasmtime
