#!/bin/sh
set -eu
cd "$(dirname "$0")"
wac compose -d images:part-codec=components/codec.wasm -d images:part-resizer=components/resizer.wasm -o components/resizer.composed.wasm compose/resizer.wac
