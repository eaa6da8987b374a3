#!/bin/sh
set -eu
cd "$(dirname "$0")"
wasm-architect audit components/classify.wasm --table PERMISSIONS.md --component=classify --target spin
wasm-architect audit components/chat.wasm --table PERMISSIONS.md --component=chat --target spin
wasm-architect audit components/guard.wasm --table PERMISSIONS.md --component=guard --target spin
wasm-architect audit components/drift.wasm --table PERMISSIONS.md --component=drift --target spin
wasm-architect audit components/9-lives.wasm --table PERMISSIONS.md --component=9-lives --target spin
