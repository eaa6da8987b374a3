#!/bin/sh
set -eu
cd "$(dirname "$0")"
wasm-architect audit components/hooks.wasm --table PERMISSIONS.md --component=hooks --target spin
wasm-architect audit components/verifier.wasm --table PERMISSIONS.md --component=verifier --target spin
wasm-architect audit components/login.wasm --table PERMISSIONS.md --component=login --target spin
wasm-architect audit components/delivery.wasm --table PERMISSIONS.md --component=delivery --target spin
