#!/bin/sh
set -eu
cd "$(dirname "$0")"
exec wasmedge \
  --memory-page-limit 8192 \
  components/rollup.wasm
