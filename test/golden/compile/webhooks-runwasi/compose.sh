#!/bin/sh
set -eu
cd "$(dirname "$0")"
wac compose -d webhooks:part-verifier=components/verifier.wasm -d webhooks:part-hooks=components/hooks.wasm -o components/hooks.composed.wasm compose/hooks.wac
wac compose -d webhooks:part-verifier=components/verifier.wasm -d webhooks:part-login=components/login.wasm -o components/login.composed.wasm compose/login.wac
