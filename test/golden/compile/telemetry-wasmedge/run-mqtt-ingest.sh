#!/bin/sh
set -eu
cd "$(dirname "$0")"
exec wasmedge \
  components/mqtt-ingest.wasm
