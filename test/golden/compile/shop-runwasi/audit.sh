#!/bin/sh
set -eu
cd "$(dirname "$0")"
wasm-architect audit components/storefront.wasm --table PERMISSIONS.md --component=storefront --target runwasi
wasm-architect audit components/cart.wasm --table PERMISSIONS.md --component=cart --target runwasi
wasm-architect audit components/checkout.wasm --table PERMISSIONS.md --component=checkout --target runwasi
wasm-architect audit components/pricing.wasm --table PERMISSIONS.md --component=pricing --target runwasi
wasm-architect audit components/search.wasm --table PERMISSIONS.md --component=search --target runwasi
wasm-architect audit components/back-office.wasm --table PERMISSIONS.md --component=back-office --target runwasi
wasm-architect audit components/storefront.composed.wasm --table PERMISSIONS.md --component=pricing --component=cart --component=checkout --component=search --component=storefront --target runwasi
