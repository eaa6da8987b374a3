#!/bin/sh
set -eu
cd "$(dirname "$0")"
wac compose -d images:part-codec=components/codec.wasm -d images:part-resizer=components/resizer.wasm -d images:part-gallery-api=components/gallery-api.wasm -o components/gallery-api.composed.wasm compose/gallery-api.wac
