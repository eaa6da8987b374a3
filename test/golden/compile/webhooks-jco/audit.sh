#!/bin/sh
set -eu
cd "$(dirname "$0")"
wasm-architect audit components/hooks.wasm --table PERMISSIONS.md --component=hooks --target jco
wasm-architect audit components/verifier.wasm --table PERMISSIONS.md --component=verifier --target jco
wasm-architect audit components/login.wasm --table PERMISSIONS.md --component=login --target jco
wasm-architect audit components/delivery.wasm --table PERMISSIONS.md --component=delivery --target jco
wasm-architect audit components/hooks.composed.wasm --table PERMISSIONS.md --component=verifier --component=hooks --target jco
wasm-architect audit components/login.composed.wasm --table PERMISSIONS.md --component=verifier --component=login --target jco
