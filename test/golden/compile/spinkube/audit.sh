#!/bin/sh
set -eu
cd "$(dirname "$0")"
wasm-architect audit components/shop-api.wasm --table PERMISSIONS.md --component=shop-api --target spinkube
wasm-architect audit components/pricing.wasm --table PERMISSIONS.md --component=pricing --target spinkube
wasm-architect audit components/stock.wasm --table PERMISSIONS.md --component=stock --target spinkube
wasm-architect audit components/restock.wasm --table PERMISSIONS.md --component=restock --target spinkube
wasm-architect audit components/sweeper.wasm --table PERMISSIONS.md --component=sweeper --target spinkube
