#!/bin/sh
set -eu
cd "$(dirname "$0")"
exec wasmtime run -S http=y --dir ./templates::/templates components/report.wasm
