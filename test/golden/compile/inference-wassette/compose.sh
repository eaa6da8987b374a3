#!/bin/sh
set -eu
cd "$(dirname "$0")"
wac compose -d inference:part-guard=components/guard.wasm -d inference:part-chat=components/chat.wasm -o components/chat.composed.wasm compose/chat.wac
