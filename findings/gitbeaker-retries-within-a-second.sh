#!/usr/bin/env bash
# @gitbeaker/rest 43.8.0: after a 429 with Retry-After it asks again within a second, ten times, and gives up.
#
# Why it matters: GitLab counts each of these requests. A client that is told to wait 60 seconds spends all its
# tries at once, and the call fails although waiting would have been enough.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix "$folder" @gitbeaker/rest@43.8.0
cat >run.mjs <<'JS'
import { createServer } from 'node:http';
import { ReleaseLinks } from '@gitbeaker/rest';

const times = [];
const server = createServer((_, response) => {
  times.push(performance.now());
  response.writeHead(429, { 'retry-after': '60', 'content-type': 'text/plain' }).end('Retry later\n');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const links = new ReleaseLinks({ host: `http://127.0.0.1:${server.address().port}`, token: 'none' });
const outcome = await links.all(24, 'v1').then(() => 'resolved', (error) => error.constructor.name);
server.closeAllConnections();
server.close();
const span = Math.round(times.at(-1) - times[0]);
console.log(`${times.length} requests in ${span} ms, told to wait 60 s each time; ${outcome}`);
process.exitCode = times.length >= 5 && span < 30_000 ? 0 : 1;
JS
node run.mjs || { echo 'changed: Retry-After is obeyed now, or the request is not repeated'; exit 1; }
