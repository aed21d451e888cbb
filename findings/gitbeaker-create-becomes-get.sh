#!/usr/bin/env bash
# @gitbeaker/rest 43.8.0: a create that meets a redirect is sent again as a GET and resolves as if it had created.
#
# Why it matters: a project that was renamed, or a host that moved from http to https, answers 301. The promise of
# ReleaseLinks.create() then resolves with the list that the GET returned, nothing was created, and nothing failed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix "$folder" @gitbeaker/rest@43.8.0
cat >run.mjs <<'JS'
import { createServer } from 'node:http';
import { ReleaseLinks } from '@gitbeaker/rest';

const seen = [];
const server = createServer((request, response) => {
  seen.push(`${request.method} ${request.url}`);
  if (request.url.startsWith('/api/v4/projects/24/')) {
    response.writeHead(301, { location: request.url.replace('/24/', '/25/') }).end();
  } else {
    response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
  }
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const links = new ReleaseLinks({ host: `http://127.0.0.1:${server.address().port}`, token: 'none' });
const result = await links.create(24, 'v1', 'app.zip', 'https://downloads.example.com/app.zip');
server.close();
console.log(seen.join('\n'));
console.log('resolved with', JSON.stringify(result));
process.exitCode = seen[0]?.startsWith('POST ') && seen[1]?.startsWith('GET ') ? 0 : 1;
JS
node run.mjs || { echo 'changed: the create is no longer turned into a GET'; exit 1; }
