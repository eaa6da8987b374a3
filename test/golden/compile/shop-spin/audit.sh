#!/bin/sh
set -eu
cd "$(dirname "$0")"
wasm-architect audit components/storefront.wasm --table PERMISSIONS.md --component=storefront --target spin
wasm-architect audit components/cart.wasm --table PERMISSIONS.md --component=cart --target spin
wasm-architect audit components/checkout.wasm --table PERMISSIONS.md --component=checkout --target spin
wasm-architect audit components/pricing.wasm --table PERMISSIONS.md --component=pricing --target spin
wasm-architect audit components/search.wasm --table PERMISSIONS.md --component=search --target spin
wasm-architect audit components/back-office.wasm --table PERMISSIONS.md --component=back-office --target spin
