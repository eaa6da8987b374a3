#!/bin/sh
set -eu
cd "$(dirname "$0")"
export SPIN_MAX_INSTANCE_COUNT=20
exec spin up --from spin.toml --listen 127.0.0.1:3000 --runtime-config-file runtime-config.toml --allow-transient-write
