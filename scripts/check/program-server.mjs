/**
 * Where the component gets the program from besides GitLab, served on loopback: an npm registry with the packed
 * package, the single file at an address, and a GitLab that answers in all the ways that are of no use.
 */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { SINGLE_FILE } from '../single-file.mjs';
import { mustRun } from './process.mjs';

/** Answers by the project in the path, as GitLab (or what stands before it) gives them. */
const ANSWERS = {
  'sign-in': (response) => response.writeHead(302, { location: '/users/sign_in' }).end(),
  page: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>'),
  wrong: (response) => response.end('console.log("something else")'),
  broken: (response) => response.writeHead(502).end(),
  stored: (response, port) => response.writeHead(302, { location: `http://localhost:${port}/stored` }).end(),
};

export async function serveProgram(folder) {
  const { name, version, bin, engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const packed = JSON.parse(await mustRun('npm', ['pack', '--json', '--pack-destination', folder]));
  const { filename } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
  const tarball = join(folder, basename(filename));
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  const tokens = [];

  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    const origin = `http://${headers.host}`;
    const project = url.match(/^\/api\/v4\/projects\/([\w-]+)\/packages/)?.[1];
    if (url === `/${encodeURIComponent(name)}`.replace('%40', '@')) {
      const dist = { tarball: `${origin}/${name}/-/${basename(tarball)}`, integrity };
      response.setHeader('content-type', 'application/json');
      const versions = { [version]: { name, version, bin, engines, dist } };
      response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }));
    } else if (url.endsWith(`/-/${basename(tarball)}`)) {
      createReadStream(tarball).pipe(response);
    } else if (url === '/release-links.mjs' || url === '/stored') {
      tokens.push(headers['job-token'] ?? null);
      createReadStream(SINGLE_FILE).pipe(response);
    } else if (project !== undefined && project in ANSWERS) {
      ANSWERS[project](response, server.address().port);
    } else {
      response.writeHead(404).end('{}');
    }
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    registry: url,
    package: `${name}@${version}`,
    file: `${url}/release-links.mjs`,
    api: `${url}/api/v4`,
    /** Job tokens that came with requests for the file at an address that is not GitLab's. */
    tokens,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
