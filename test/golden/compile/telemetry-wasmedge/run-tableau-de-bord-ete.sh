#!/bin/sh
set -eu
cd "$(dirname "$0")"
exec wasmedge \
  components/tableau-de-bord-ete.wasm
