/**
 * `npm run beside`: what the README says of other tools, shown by the tools themselves from their public packages, with
 * the sandbox in the place of GitLab. Outside .ci/run: it fetches packages and needs Debian's glab.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveBefore } from './beside/front.mjs';
import { electronPublish, glab, install, releaseIt, semanticRelease, VERSIONS } from './beside/tools.mjs';
import { run } from './check/process.mjs';
import { startSandbox } from './check/sandbox.mjs';
import { createTally } from './check/tally.mjs';

const TAG = 'v1.0.0';
const KEPT = { name: 'kept', url: 'https://example.com/kept' };
const TWO = ['one', 'two'].map((name) => ({ name, url: `https://example.com/${name}` }));

const folder = mkdtempSync(join(tmpdir(), 'beside-'));
const tally = createTally();
install();
const glabVersion = execFileSync('glab', ['--version'], { encoding: 'utf8' }).match(/\d+\.\d+\.\d+/)?.[0];
console.log(
  `glab ${glabVersion}, ${Object.entries(VERSIONS)
    .map((pair) => pair.join(' '))
    .join(', ')}`,
);
try {
  await checkGlab();
  await checkCreators();
  await checkReleaseLinks();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
tally.close();

/** A check beside a release with one link, or where `links` is null beside a tag without a release. */
function beside(name, links, body) {
  return tally.check(name, async () => {
    const cwd = mkdtempSync(join(folder, 'work-'));
    mkdirSync(join(cwd, 'dist'));
    for (const file of ['a.zip', 'b.zip']) writeFileSync(join(cwd, 'dist', file), file);
    const sandbox = await startSandbox(folder, { [TAG]: links });
    const server = await serveBefore(sandbox.url, cwd);
    const api = async (path, how = {}) => {
      const headers = { 'private-token': 'access-token', 'content-type': 'application/json' };
      const response = await fetch(`${sandbox.url}/api/v4/projects/24${path}`, { headers, ...how });
      return response.json();
    };
    try {
      await body({ server, cwd, api, links: () => sandbox.links(TAG), sandbox });
    } finally {
      await server.close();
      await sandbox.close();
    }
  });
}

function ended(result, status) {
  assert.equal(result.status === 0, status === 0, `ended with ${result.status}: ${result.text.slice(-1500)}`);
}

async function checkGlab() {
  const described = (api) =>
    api(`/releases/${TAG}`, { method: 'PUT', body: JSON.stringify({ name: 'First', description: 'Notes' }) });
  const page = async (api) => {
    const { name, description } = await api(`/releases/${TAG}`);
    return [name, description ?? ''];
  };
  await beside(
    'glab release create on an existing release sets its title to the tag and empties its notes',
    [KEPT],
    async ({ server, cwd, api, links }) => {
      await described(api);
      ended(
        await glab(server, cwd, ['release', 'create', TAG, '--assets-links', JSON.stringify([TWO[0]])]),
        0,
      );
      assert.deepEqual(await page(api), [TAG, '']);
      assert.deepEqual(await links(), ['one https://example.com/one', 'kept https://example.com/kept']);
    },
  );
  await beside(
    'glab release upload leaves title and notes, and gives a file the permanent path /<name>',
    [KEPT],
    async ({ server, cwd, api, links }) => {
      await described(api);
      ended(await glab(server, cwd, ['release', 'upload', TAG, 'dist/a.zip']), 0);
      assert.deepEqual(await page(api), ['First', 'Notes']);
      const [added] = await api(`/releases/${TAG}/assets/links`);
      assert.equal(added.name, 'a.zip');
      assert.match(added.direct_asset_url, /\/downloads\/a\.zip$/);
      assert.equal((await links()).at(-1), 'kept https://example.com/kept');
    },
  );
  await beside(
    'glab fails where a link is there already, and leaves it as it was',
    [KEPT],
    async ({ server, cwd, links }) => {
      const other = [{ ...KEPT, url: 'https://example.com/other' }];
      ended(await glab(server, cwd, ['release', 'upload', TAG, '--assets-links', JSON.stringify(other)]), 1);
      assert.deepEqual(await links(), ['kept https://example.com/kept']);
    },
  );
  await beside('links of glab stand last first', null, async ({ server, cwd, links }) => {
    ended(await glab(server, cwd, ['release', 'create', TAG, '--assets-links', JSON.stringify(TWO)]), 0);
    assert.deepEqual(
      (await links()).map((link) => link.split(' ')[0]),
      ['two', 'one'],
    );
  });
}

async function checkCreators() {
  const packages = (api) => api('/packages?package_type=generic');
  await beside(
    '@semantic-release/gitlab: links stand last first; its package is named release',
    null,
    async ({ server, cwd, api, links }) => {
      const assets = [
        ...TWO.map(({ name, url }) => ({ label: name, url })),
        { path: 'dist/a.zip', target: 'generic_package' },
      ];
      ended(await semanticRelease(server, cwd, TAG, assets), 0);
      assert.deepEqual(
        (await links()).map((link) => link.split(' ')[0]),
        ['a.zip', 'two', 'one'],
      );
      assert.deepEqual(
        (await packages(api)).map(({ name, version }) => [name, version]),
        [['release', '1.0.0']],
      );
    },
  );
  await beside(
    '@semantic-release/gitlab: a hidden package is in no list',
    null,
    async ({ server, cwd, api }) => {
      ended(
        await semanticRelease(server, cwd, TAG, [
          { path: 'dist/a.zip', target: 'generic_package', status: 'hidden' },
        ]),
        0,
      );
      assert.deepEqual(await packages(api), []);
      assert.equal((await api('/packages?package_type=generic&status=hidden')).length, 1);
    },
  );
  await beside(
    '@semantic-release/gitlab fails where somebody else has made the release',
    [KEPT],
    async ({ server, cwd, links }) => {
      ended(
        await semanticRelease(
          server,
          cwd,
          TAG,
          TWO.map(({ name, url }) => ({ label: name, url })),
        ),
        1,
      );
      assert.deepEqual(await links(), ['kept https://example.com/kept']);
    },
  );
  await beside(
    'release-it: links stand last first; its package is named release-it unless it is configured otherwise',
    null,
    async ({ server, cwd, api, links }) => {
      ended(
        await releaseIt(server, cwd, '1.0.0', {
          assets: ['dist/*.zip'],
          useGenericPackageRepositoryForAssets: true,
        }),
        0,
      );
      assert.deepEqual(
        (await packages(api)).map(({ name }) => name),
        ['release-it'],
      );
      assert.deepEqual(
        (await links()).map((link) => link.split(' ')[0]),
        ['b.zip', 'a.zip'],
      );
    },
  );
  await beside(
    'electron-publish passes over a refused link and ends well; its package is named releases',
    [{ ...KEPT, name: 'a.zip' }],
    async ({ server, cwd, api, links }) => {
      const result = await electronPublish(
        server,
        cwd,
        '1.0.0',
        ['dist/a.zip', 'dist/b.zip'].map((file) => join(cwd, file)),
      );
      ended(result, 0);
      assert.match(result.text, /Failed to link asset/);
      assert.deepEqual(
        (await links()).map((link) => link.split(' ')[0]),
        ['b.zip', 'a.zip'],
      );
      assert.equal((await links())[1], 'a.zip https://example.com/kept');
      assert.deepEqual(
        (await packages(api)).map(({ name }) => name),
        ['releases'],
      );
    },
  );
}

/** What the README says of us, beside them. */
async function checkReleaseLinks() {
  const manifest = { links: TWO };
  const apply = (cwd, sandbox, ...flags) => {
    writeFileSync(join(cwd, 'release-links.yml'), JSON.stringify(manifest));
    const args = ['apply', '--gitlab-url', sandbox.url, '--project', '24', '--tag', TAG, ...flags];
    const env = { PATH: process.env.PATH, GITLAB_TOKEN: 'access-token' };
    return run(process.execPath, [join(process.cwd(), 'dist/cli/index.js'), ...args], { cwd, env });
  };
  const names = async (links) => (await links()).map((link) => link.split(' ')[0]);
  await beside(
    'a link of another tool is deleted unless ignore, only or prune: false keeps it',
    [KEPT],
    async ({ server, cwd, links, sandbox }) => {
      ended(
        await glab(server, cwd, [
          'release',
          'upload',
          TAG,
          '--assets-links',
          '[{"name":"theirs","url":"https://example.com/theirs"}]',
        ]),
        0,
      );
      for (const flags of [
        ['--prune', 'false'],
        ['--only', 'one', '--only', 'two'],
        ['--ignore', 'theirs', '--ignore', 'kept'],
      ]) {
        ended(await apply(cwd, sandbox, ...flags), 0);
        assert.deepEqual((await names(links)).sort(), ['kept', 'one', 'theirs', 'two'], flags.join(' '));
      }
      ended(await apply(cwd, sandbox), 0);
      assert.deepEqual(await names(links), ['one', 'two']);
    },
  );
}
