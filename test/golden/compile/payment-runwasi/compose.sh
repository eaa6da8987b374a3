#!/bin/sh
set -eu
cd "$(dirname "$0")"
wac compose -d payment:part-payment-core=components/payment-core.wasm -d payment:part-payment-api=components/payment-api.wasm -o components/payment-api.composed.wasm compose/payment-api.wac
