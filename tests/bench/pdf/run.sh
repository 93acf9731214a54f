#!/usr/bin/env bash
# Times the PDF renderer, alone and beside Typst, which is no dependency: it is fetched into a folder
# that goes away again.
set -euo pipefail
typst=$(mktemp -d)
trap 'rm -rf "$typst"' EXIT

npm install --silent --no-audit --no-fund --prefix "$typst" \
  @myriaddreamin/typst-ts-node-compiler@0.7.0 || echo 'npm could not install Typst'
bash "$(dirname "$0")/../run.sh" pdf "$typst"
