#!/bin/sh
set -eu
cd "$(dirname "$0")"
wac compose -d shop:part-pricing=components/pricing.wasm -d shop:part-cart=components/cart.wasm -d shop:part-checkout=components/checkout.wasm -d shop:part-search=components/search.wasm -d shop:part-storefront=components/storefront.wasm -o components/storefront.composed.wasm compose/storefront.wac
