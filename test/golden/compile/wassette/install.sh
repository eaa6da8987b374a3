#!/bin/sh
set -eu
cd "$(dirname "$0")"
wassette component load oci://ghcr.io/acme/shop/weather-tool:0.1.0
wassette secret set weather-tool "API_KEY=${API_KEY:?}"
wassette component load oci://ghcr.io/acme/shop/notes-tool:0.1.0
