/**
 * Where the component gets the program from, served on loopback: an npm registry with the packed package, and an
 * archive of the repository as GitLab and GitHub make it of a tag.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { mustRun } from './process.mjs';

export async function serveProgram(folder) {
  const { name, version, bin, engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const packed = JSON.parse(await mustRun('npm', ['pack', '--json', '--pack-destination', folder]));
  const tarball = join(
    folder,
    basename((Array.isArray(packed) ? packed[0] : Object.values(packed)[0]).filename),
  );
  const archive = join(folder, 'archive.tar.gz');
  const listed = await mustRun('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(file));
  const prefix = `--transform=s,^,${name}-v${version}/,`;
  await mustRun('tar', ['-czf', archive, prefix, ...files]);

  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  const server = createServer((request, response) => {
    const origin = `http://${request.headers.host}`;
    if (request.url === `/${name}`) {
      const dist = { tarball: `${origin}/${name}/-/${basename(tarball)}`, integrity };
      const versions = { [version]: { name, version, bin, engines, dist } };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }));
    } else if (request.url?.startsWith(`/${name}/-/${basename(tarball)}`)) {
      createReadStream(tarball).pipe(response);
    } else if (request.url?.startsWith('/group/')) {
      createReadStream(archive).pipe(response);
    } else {
      response.writeHead(404).end('{}');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    registry: url,
    package: `${name}@${version}`,
    archive: `${url}/group/${name}/-/archive/v${version}/${name}-v${version}.tar.gz`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
