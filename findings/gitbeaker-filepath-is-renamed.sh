#!/usr/bin/env bash
# @gitbeaker/rest 43.8.0: the documented option filePath of ReleaseLinks.create() is sent as file_path.
#
# Why it matters: GitLab's parameter is `filepath` (or `direct_asset_path`), and GitLab drops unknown parameters in
# silence. The link is created without its permanent path, and no error says so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix "$folder" @gitbeaker/rest@43.8.0
grep -q 'filePath' node_modules/@gitbeaker/core/dist/index.d.ts || { echo 'changed: filePath is no option any more'; exit 1; }
cat >run.mjs <<'JS'
import { createServer } from 'node:http';
import { ReleaseLinks } from '@gitbeaker/rest';

let sent = '';
const server = createServer(async (request, response) => {
  for await (const chunk of request) sent += chunk;
  response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const links = new ReleaseLinks({ host: `http://127.0.0.1:${server.address().port}`, token: 'none' });
await links.create(24, 'v1', 'app.zip', 'https://downloads.example.com/app.zip', { filePath: '/bin/app.zip' });
server.close();
console.log('body sent:', sent);
process.exitCode = 'file_path' in JSON.parse(sent) && !('filepath' in JSON.parse(sent)) ? 0 : 1;
JS
node run.mjs || { echo 'changed: filePath reaches GitLab under a name that it knows'; exit 1; }
