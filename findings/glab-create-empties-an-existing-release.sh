#!/usr/bin/env bash
# glab 1.53.0 (Debian's package): `glab release create TAG --assets-links …` on a release that exists sends its title as the
# tag and null for its notes, although neither was given. `glab release upload` leaves both.
#
# Why it matters: a job that only adds links after another tool has written the notes deletes them, and ends well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if command -v apt-get >/dev/null && (apt-get download -qq glab=1.53.0-1+b3 2>/dev/null) && dpkg -x glab_*.deb unpacked; then
  PATH="$folder/unpacked/usr/bin:$PATH"
fi
glab --version | grep -q 1.53.0 || { echo 'glab 1.53.0 is not here, and Debian 13 has it as glab'; exit 1; }
cat >run.mjs <<'JS'
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const release = { tag_name: 'v1', name: 'First', description: 'Notes', assets: { links: [] }, _links: {}, commit: {} };
const sent = [];
const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part)).on('end', () => {
    const { method, url } = request;
    if (method === 'PUT') sent.push(JSON.parse(parts.join('')));
    const body = /\/links$/.test(url) ? { id: 1, name: 'app', url: 'https://example.com/app' } : /\/releases/.test(url) ? release : { id: 24, path_with_namespace: 'group/app' };
    response.writeHead(method === 'POST' ? 201 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const host = `127.0.0.1:${server.address().port}`;
mkdirSync('config');
const config = `check_update: false\nhosts:\n  ${host}: { token: none, api_host: "${host}", api_protocol: http }\n`;
writeFileSync('config/config.yml', config, { mode: 0o600 });
const env = { ...process.env, GLAB_CONFIG_DIR: 'config', GITLAB_HOST: host, GLAB_SEND_TELEMETRY: '0' };
const links = '[{"name":"app","url":"https://example.com/app"}]';
const code = await new Promise((resolve) =>
  execFile('glab', ['release', 'create', 'v1', '--repo', 'group/app', '--assets-links', links], { env }, (error) => resolve(error?.code ?? 0)),
);
console.log(`exit ${code}; the update it sent: ${JSON.stringify(sent)}`);
server.closeAllConnections();
server.close();
process.exitCode = code === 0 && sent.length === 1 && sent[0].name === 'v1' && sent[0].description === null ? 0 : 1;
JS
node run.mjs || { echo 'changed: title and notes of an existing release are left alone now'; exit 1; }
