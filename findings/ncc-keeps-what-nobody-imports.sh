#!/usr/bin/env bash
# @vercel/ncc 0.45.0: of a library written as ES modules, ncc bundles all that its entry mentions, used or not.
#
# Why it matters: `import { info } from '@actions/core'` 3.0.1 uses two small files. The bundle holds undici as well,
# because the toolkit's OpenID Connect client, which is not imported, needs it. A runner downloads and compiles it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" @vercel/ncc@0.45.0 @actions/core@3.0.1
echo "import { info } from '@actions/core'; info('hello');" >entry.mjs
npx -y --no-install ncc build entry.mjs -o ncc --quiet >/dev/null
ncc=$(cat ncc/* | wc -c)
printf 'bundle of one call of info(): %d bytes with ncc, undici inside: %s\n' "$ncc" "$(grep -lq 'undici' ncc/* && echo yes || echo no)"
[ "$ncc" -gt 300000 ] && grep -q 'undici' ncc/* || { echo 'changed: ncc leaves unused parts out'; exit 1; }
