/**
 * TLS before the sandbox, because electron-publish speaks nothing else, and the one call that the sandbox does not serve:
 * GitLab's upload of a file to a project. It answers as GitLab does and keeps nothing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createPlain, request as send } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { join } from 'node:path';

/** A certificate for 127.0.0.1 that nobody else trusts. */
function certificate(folder) {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
  execFileSync('openssl', [...args, ...subject], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert), file: cert };
}

/** Serves a sandbox at two more addresses; `cert` is what a client has to trust. */
export async function serveBefore(sandboxUrl, folder) {
  const { key, cert, file } = certificate(folder);
  const answer = (request, response) => {
    if (request.method === 'POST' && /\/uploads$/.test(request.url)) return upload(request, response);
    const { hostname, port } = new URL(sandboxUrl);
    const { method, url: path, headers } = request;
    const passed = send({ hostname, port, method, path, headers }, (answered) => {
      response.writeHead(answered.statusCode, answered.headers);
      answered.pipe(response);
    });
    request.pipe(passed);
  };
  const servers = [createPlain(answer), createSecure({ key, cert }, answer)];
  const [plain, secure] = await Promise.all(servers.map(listen));
  return {
    url: `http://127.0.0.1:${plain}`,
    secureHost: `127.0.0.1:${secure}`,
    cert: file,
    close: () => Promise.all(servers.map((server) => new Promise((done) => server.close(done)))),
  };
}

function listen(server) {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
}

async function upload(request, response) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const name =
    Buffer.concat(parts)
      .toString('latin1')
      .match(/filename="([^"]+)"/)?.[1] ?? 'file';
  const url = `/uploads/66dbcd21ec5d24ed6ea225176098d52b/${name}`;
  const body = { id: 1, alt: name, url, full_path: `/-/project/24${url}`, markdown: `[${name}](${url})` };
  response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
