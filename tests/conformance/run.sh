#!/usr/bin/env bash
# Every template for every source and every fixture, every kind of node, and the gallery: PDF/UA-1
# and PDF/A-3a by veraPDF and qpdf, Word by the validator of the Open XML SDK. Each validator has to
# refuse a broken file, too. Needs a compiled project, Java 17, Maven, qpdf and npm's registry.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/sources"
cp -r sources/. "$work/sources"
# Texts that lie beside the project, where there are any.
for file in ../shared/sources/*.{md,txt}; do
  if [ -e "$file" ]; then cp -n "$file" "$work/sources/shared-$(basename "$file")"; fi
done
for folder in tests/fixtures/*/; do
  for file in "$folder"input.{md,txt}; do
    if [ -e "$file" ]; then cp "$file" "$work/sources/$(basename "$folder").${file##*.}"; fi
  done
done
# Fixtures with an error are told and not built: that is what they are for.
(cd "$work" && node "$OLDPWD/dist/cli.js" build --template brief,memo,digest,memo-military --format pdf,docx --out out \
  2>"$work/messages") || [ $? -eq 1 ]
# Fixtures that have a template of their own.
program=$PWD/dist/cli.js
for template in tests/fixtures/*/template.md; do
  folder=$(dirname "$template")
  for file in "$folder"/input.{md,txt}; do
    [ -e "$file" ] || continue
    (cd "$folder" && node "$program" build "$(basename "$file")" --template template.md \
      --format pdf,docx --out "$work/out/$(basename "$folder")" 2>>"$work/messages") || [ $? -eq 1 ]
  done
done
# In the look of Word files that somebody has: every memo, and the briefs of what ships.
for look in tests/render/docx/reference/looks/*.docx; do
  cp "$look" "$work"
  reference=(--format docx --reference "$(basename "$look")" --out "out/$(basename "$look" .docx)")
  (cd "$work" && node "$program" build --template memo "${reference[@]}" 2>>"$work/messages") ||
    [ $? -eq 1 ]
  for file in sources/*.{md,txt}; do
    (cd "$work" && node "$program" build "$file" --template brief "${reference[@]}" 2>>"$work/messages")
  done
  rm "$work/$(basename "$look")"
done
bash tests/gallery/run.sh "$work/out/gallery" >>"$work/messages" 2>&1 || {
  cat "$work/messages"
  exit 1
}
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
# qpdf exits with 3 for a warning, too.
find "$work/out" -name '*.pdf' -print0 | sort -z >"$work/pdfs"
xargs -0 -n 1 qpdf --check <"$work/pdfs" >"$work/checked" 2>&1 || {
  grep -v '^No syntax\|^errors that\|^checking\|^PDF Version\|^File is not' "$work/checked"
  exit 1
}
if qpdf --check "$work/messages" >"$work/refused" 2>&1; then
  echo 'qpdf accepted by mistake what is no PDF'
  exit 1
fi
echo "$(grep -c '^checking' "$work/checked") PDF files without a warning of qpdf"
xargs -0 java -cp "$work/lib/*:$work" Validate --refuse "$work/plain.pdf" <"$work/pdfs"

bash tests/conformance/word.sh "$work/out" Office2019 Microsoft365
