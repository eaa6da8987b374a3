#!/bin/sh
set -eu
cd "$(dirname "$0")"
wac compose -d shop:part-pricing=components/pricing.wasm -d shop:part-cart=components/cart.wasm -o components/cart.composed.wasm compose/cart.wac
wac compose -d shop:part-pricing=components/pricing.wasm -d shop:part-checkout=components/checkout.wasm -o components/checkout.composed.wasm compose/checkout.wac
