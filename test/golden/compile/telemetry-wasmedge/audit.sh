#!/bin/sh
set -eu
cd "$(dirname "$0")"
wasm-architect audit components/mqtt-ingest.wasm --table PERMISSIONS.md --component=mqtt-ingest --target wasmedge
wasm-architect audit components/rollup.wasm --table PERMISSIONS.md --component=rollup --target wasmedge
wasm-architect audit components/modbus-gateway.wasm --table PERMISSIONS.md --component=modbus-gateway --target wasmedge
wasm-architect audit components/tableau-de-bord-ete.wasm --table PERMISSIONS.md '--component=Tableau de bord été' --target wasmedge
