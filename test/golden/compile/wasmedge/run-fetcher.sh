#!/bin/sh
set -eu
cd "$(dirname "$0")"
exec wasmedge \
  --dir /in:/srv/in \
  components/fetcher.wasm
