#!/usr/bin/env bash
# electron-publish 26.16.0 (electron-builder's publisher): where GitLab refuses the link of a file, it warns and ends well.
#
# Why it matters: the file is in the package registry, the release page does not list it, and the job is green. A release
# that was published once more under its tag keeps the links of the first time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund --prefix "$folder" electron-publish@26.16.0
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout key.pem -out cert.pem -subj /CN=127.0.0.1 \
  -addext subjectAltName=IP:127.0.0.1 2>/dev/null
echo content >app.zip
cat >run.cjs <<'JS'
const { createServer } = require('node:https');
const { readFileSync } = require('node:fs');
const { GitlabPublisher } = require('electron-publish');
const { Arch } = require('builder-util');
const { CancellationToken } = require('builder-util-runtime');

// As much of GitLab as is asked for: a release, a package registry, and a name that another link has.
let refused = 0;
const server = createServer({ key: readFileSync('key.pem'), cert: readFileSync('cert.pem') }, (request, response) => {
  const answer = (status, body) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  request.resume().on('end', () => {
    if (request.method === 'GET') return answer(200, [{ tag_name: 'v1.0.0' }]);
    if (request.method === 'PUT') return answer(201, { message: '201 Created' });
    refused += 1;
    answer(400, { message: { name: ['has already been taken'] } });
  });
});
server.listen(0, '127.0.0.1', async () => {
  const info = { provider: 'gitlab', projectId: 24, host: `127.0.0.1:${server.address().port}`, uploadTarget: 'generic_package', token: 'none' };
  const context = { cancellationToken: new CancellationToken(), progress: null };
  const file = require('node:path').resolve('app.zip');
  const outcome = await new GitlabPublisher(context, info, '1.0.0').upload({ file, arch: Arch.x64 }).then(() => 'resolved', () => 'rejected');
  console.log(`links refused: ${refused}; upload ${outcome}`);
  process.exit(refused > 0 && outcome === 'resolved' ? 0 : 1);
});
JS
NODE_EXTRA_CA_CERTS="$folder/cert.pem" node run.cjs || { echo 'changed: a refused link is a failure now'; exit 1; }
