#!/bin/sh
set -eu
cd "$(dirname "$0")"
exec wasmedge \
  components/modbus-gateway.wasm
