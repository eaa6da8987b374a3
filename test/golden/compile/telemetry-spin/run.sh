#!/bin/sh
set -eu
cd "$(dirname "$0")"
: "${SPIN_VARIABLE_REFRESH_SECONDS:?}"
exec spin up --from spin.toml --listen 127.0.0.1:3000 --runtime-config-file runtime-config.toml
