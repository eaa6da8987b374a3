#!/bin/sh
set -eu
cd "$(dirname "$0")"
: "${SPIN_VARIABLE_PSP_KEY:?}"
exec spin up --from spin.toml --listen 127.0.0.1:3000 --runtime-config-file runtime-config.toml
