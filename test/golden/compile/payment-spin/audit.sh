#!/bin/sh
set -eu
cd "$(dirname "$0")"
wasm-architect audit components/payment-api.wasm --table PERMISSIONS.md --component=payment-api --target spin
wasm-architect audit components/payment-core.wasm --table PERMISSIONS.md --component=payment-core --target spin
wasm-architect audit components/report.wasm --table PERMISSIONS.md --component=report --target spin
