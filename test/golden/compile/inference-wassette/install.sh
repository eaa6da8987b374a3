#!/bin/sh
set -eu
cd "$(dirname "$0")"
wassette component load oci://ghcr.io/acme/inference/classify:0.1.0
wassette component load oci://ghcr.io/acme/inference/chat:0.1.0
wassette component load oci://ghcr.io/acme/inference/drift:0.1.0
wassette component load oci://ghcr.io/acme/inference/9-lives:0.1.0
