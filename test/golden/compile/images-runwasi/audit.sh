#!/bin/sh
set -eu
cd "$(dirname "$0")"
wasm-architect audit components/gallery-api.wasm --table PERMISSIONS.md --component=gallery-api --target runwasi
wasm-architect audit components/resizer.wasm --table PERMISSIONS.md --component=resizer --target runwasi
wasm-architect audit components/codec.wasm --table PERMISSIONS.md --component=codec --target runwasi
wasm-architect audit components/importer.wasm --table PERMISSIONS.md --component=importer --target runwasi
wasm-architect audit components/gallery-api.composed.wasm --table PERMISSIONS.md --component=codec --component=resizer --component=gallery-api --target runwasi
