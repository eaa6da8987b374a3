#!/bin/sh
set -eu
cd "$(dirname "$0")"
exec wassette run --disable-builtin-tools
