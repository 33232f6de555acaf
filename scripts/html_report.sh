#!/bin/sh
# Check every built page with the Nu HTML checker. It is a Java program in an npm package.
set -eu
for tool in java npm; do
  command -v "$tool" >/dev/null || { echo "html-report needs $tool: install it first."; exit 1; }
done
[ -f site/index.html ] || { echo "Build the site first: make site"; exit 1; }
mkdir -p .cache/nu
[ -f .cache/nu/node_modules/vnu-jar/package.json ] || npm install --silent --no-save --prefix .cache/nu vnu-jar >/dev/null
jar=$(find .cache/nu/node_modules/vnu-jar -name 'vnu.jar' | head -n 1)
pages=$(find site -name '*.html' | wc -l)
if java -Xss4m -jar "$jar" --skip-non-html --errors-only --stdout --format gnu site > .cache/nu/report.txt; then
  echo "$pages pages, no errors."
else
  echo "Errors on $pages pages: .cache/nu/report.txt"
  exit 1
fi
