#!/bin/sh
set -eu
cd "$(dirname "$0")"
wasm-architect audit components/gallery-api.wasm --table PERMISSIONS.md --component=gallery-api --target spin
wasm-architect audit components/resizer.wasm --table PERMISSIONS.md --component=resizer --target spin
wasm-architect audit components/codec.wasm --table PERMISSIONS.md --component=codec --target spin
wasm-architect audit components/importer.wasm --table PERMISSIONS.md --component=importer --target spin
