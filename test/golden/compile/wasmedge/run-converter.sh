#!/bin/sh
set -eu
cd "$(dirname "$0")"
exec wasmedge \
  --dir /in:/srv/in:readonly \
  --dir /out:./out \
  --env 'LOG_LEVEL=it'\''s $(quoted)' \
  --env "PAPER=${PAPER:?}" \
  --env "SIGNING_KEY=${SIGNING_KEY:?}" \
  --memory-page-limit 1526 \
  --time-limit 2000 \
  components/converter.wasm "$@"
