/** Links that come from somewhere, through the whole story: manifest → sources → plan → GitLab. */

import { afterEach, describe, expect, test } from '@jest/globals';
import type { RawInputs } from '../../../src/app/settings/inputs.js';
import type { Link } from '../../../src/core/link.js';
import type { Problem } from '../../../src/core/problem/problem.js';
import { succeeded } from '../../../src/core/run/result.js';
import type { Seed, SeedPackage } from '../../../src/sandbox/world/seed-model.js';
import type { FakeGitHub } from '../../fake-github/fake-github.js';
import { type FakeRepositories, startFakeReleases } from '../../fake-github/releases.js';
import { seedOf, withSandbox } from '../../serving.js';
import { type Played, type PlayOptions, play, reportOf } from '../harness.js';
import { folderWith, removeFolders } from '../scratch.js';

const servers: FakeGitHub[] = [];
afterEach(async () => {
  removeFolders();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function github(repositories: FakeRepositories): Promise<FakeGitHub> {
  const server = await startFakeReleases(repositories);
  servers.push(server);
  return server;
}

function seedWith(packages: readonly SeedPackage[], releases: readonly string[] = []): Seed {
  const seed = seedOf(
    [],
    releases.map((tag) => ({ tag })),
  );
  const [project] = seed.projects;
  if (project === undefined) throw new Error('the seed has a project');
  return { ...seed, projects: [{ ...project, packages }] };
}

/** Plans (unless told otherwise) and gives the links that would be made. */
async function planned(
  seed: Seed,
  raw: RawInputs,
  options: PlayOptions = {},
): Promise<{ played: Played; links: readonly Link[]; url: string }> {
  return await withSandbox(seed, async (sandbox) => {
    const played = await play(sandbox, raw, { command: 'plan', ...options });
    if (played.result.kind !== 'reported') return { played, links: [], url: sandbox.url };
    const changes = reportOf(played).releases.flatMap(({ plan }) => plan.changes);
    const links = changes.flatMap((change) => (change.action === 'delete' ? [] : [change.after]));
    return { played, links, url: sandbox.url };
  });
}

function problemsOf({ result }: Played): readonly Problem[] {
  return result.kind === 'failed'
    ? result.problems
    : result.kind === 'reported'
      ? result.report.problems
      : [];
}

const PACKAGE: SeedPackage = {
  name: 'my-app',
  version: '0.1',
  files: [
    { name: 'app.tar.gz', content: 'one' },
    { name: 'app.deb', content: 'two' },
    { name: 'docs%2Fapp.txt', content: 'three' },
  ],
};

describe('package', () => {
  const entry = (more = ''): string => `- package: my-app\n  version: \${version}\n${more}`;

  test('one link for each file, at the address where it can be downloaded', async () => {
    const { links, url, played } = await planned(seedWith([PACKAGE]), {
      links: entry('  link_type: package'),
    });
    const base = `${url}/api/v4/projects/24/packages/generic/my-app/0.1`;
    expect(links.map((link) => [link.name, link.url, link.link_type])).toEqual([
      ['app.deb', `${base}/app.deb`, 'package'],
      ['app.tar.gz', `${base}/app.tar.gz`, 'package'],
      ['app.txt', `${base}/docs/app.txt`, 'package'],
    ]);
    expect(played.calls).toHaveLength(3);
  });

  test('patterns and templates', async () => {
    const more = '  files: ["**", "!*.deb"]\n  name: "${path} (${version})"\n  url: https://cdn.test/${path}';
    const { links } = await planned(seedWith([PACKAGE]), { links: entry(more) });
    expect(links.map(({ name, url }) => [name, url])).toEqual([
      ['app.tar.gz (0.1)', 'https://cdn.test/app.tar.gz'],
      ['docs/app.txt (0.1)', 'https://cdn.test/docs/app.txt'],
    ]);
  });

  test('two entries of one package ask the registry once', async () => {
    const text = entry('  files: "*.deb"\n') + entry('  files: "*.gz"\n');
    const { played } = await planned(seedWith([PACKAGE]), { links: text });
    expect(played.calls.filter((call) => call.includes('/packages'))).toHaveLength(2);
  });

  test.each([
    {
      name: 'no such package',
      text: entry().replace('my-app', 'nope'),
      message: /no generic package "nope" of version "0\.1"/,
    },
    { name: 'no such version', text: entry().replace('${version}', '9'), message: /"my-app" of version "9"/ },
    {
      name: 'no such file',
      text: entry('  files: "*.zip"'),
      message: /no file of the package "my-app" matches "\*\.zip"/,
    },
  ])('$name: an error at its place, or what if-no-files-found says', async ({ text, message }) => {
    const failed = await planned(seedWith([PACKAGE]), { links: text });
    expect(problemsOf(failed.played)).toEqual([
      expect.objectContaining({
        severity: 'error',
        code: 'no-files-found',
        message: expect.stringMatching(message),
        place: expect.objectContaining({ file: 'links' }),
      }),
    ]);
    const other = '- name: other\n  url: https://x.test/\n';
    const warned = await planned(seedWith([PACKAGE]), {
      links: `${text}\n${other}`,
      'if-no-files-found': 'warn',
    });
    expect(problemsOf(warned.played).map(({ severity }) => severity)).toEqual(['warning']);
    expect(warned.links.map(({ name }) => name)).toEqual(['other']);
    const ignored = await planned(seedWith([PACKAGE]), {
      links: `${text}\n${other}`,
      'if-no-files-found': 'ignore',
    });
    expect(problemsOf(ignored.played)).toEqual([]);
  });

  test.each([
    { name: 'a version that is no version', text: '- package: my-app\n  version: release/1.0', line: 2 },
    { name: 'a version out of dots', text: '- package: my-app\n  version: ..', line: 2 },
    { name: 'a name with a space', text: '- package: my app\n  version: "1"', line: 1 },
  ])('$name is refused before anything is asked', async ({ text, line }) => {
    const { played } = await planned(seedWith([]), { links: text });
    expect(problemsOf(played)).toEqual([
      expect.objectContaining({ code: 'invalid-package', place: expect.objectContaining({ line }) }),
    ]);
    expect(played.calls.some((call) => call.includes('packages'))).toBe(false);
  });

  test('a variable that is not given is told once, and nothing is asked', async () => {
    const { played } = await planned(seedWith([]), { links: '- package: ${vars.NAME}\n  version: "1"' });
    expect(problemsOf(played).map(({ code }) => code)).toEqual(['unknown-variable']);
    expect(played.calls.some((call) => call.includes('packages'))).toBe(false);
  });

  test('a registry that cannot be read is told at the entry', async () => {
    const { played } = await planned(seedWith([PACKAGE]), { links: entry(), token: 'guest-token' });
    expect(problemsOf(played)).toEqual([
      expect.objectContaining({
        code: 'package-registry',
        message: 'The token may not read packages of project 24',
        place: expect.objectContaining({ line: 1 }),
      }),
    ]);
  });
});

describe('github', () => {
  const repositories: FakeRepositories = {
    'acme/app': {
      releases: [
        { tag: 'v0.1', assets: [{ name: 'app.zip', size: 7, digest: 'sha256:ab' }, { name: 'app.dmg' }] },
        { tag: 'stable', assets: [{ name: 'old.zip', digest: null }] },
      ],
    },
  };

  test('the assets of the release with the same tag', async () => {
    const { url: githubUrl } = await github(repositories);
    const { links } = await planned(seedOf([]), { links: '- github: acme/app' }, { githubUrl });
    const base = 'https://github.test/acme/app/releases/download/v0.1';
    expect(links.map(({ name, url }) => [name, url])).toEqual([
      ['app.dmg', `${base}/app.dmg`],
      ['app.zip', `${base}/app.zip`],
    ]);
  });

  test('of a release with another tag; name, size and digest are variables', async () => {
    const { url: githubUrl } = await github(repositories);
    const name = 'name: "${asset.name} ${asset.size} ${asset.digest}"';
    const text = `- github: acme/app\n  files: "*.zip"\n  ${name}\n- github: acme/app\n  tag: stable`;
    const { links } = await planned(seedOf([]), { links: text }, { githubUrl });
    expect(links.map((link) => link.name)).toEqual(['app.zip 7 sha256:ab', 'old.zip']);
  });

  test('an asset without a digest, where the digest is wanted', async () => {
    const { url: githubUrl } = await github(repositories);
    const text = '- github: acme/app\n  tag: stable\n  name: ${asset.digest}';
    const { played } = await planned(seedOf([]), { links: text }, { githubUrl });
    expect(problemsOf(played).map(({ code }) => code)).toEqual(['unset-variable']);
  });

  test.each([
    { text: '- github: acme/app\n  tag: v9', code: 'no-files-found', message: /no published release "v9"/ },
    { text: '- github: acme/nope', code: 'github', message: /no repository acme\/nope/ },
    { text: '- github: acme/app\n  files: "*.rpm"', code: 'no-files-found', message: /matches "\*\.rpm"/ },
  ])('$message', async ({ text, code, message }) => {
    const { url: githubUrl } = await github(repositories);
    const { played } = await planned(seedOf([]), { links: text }, { githubUrl });
    expect(problemsOf(played)).toEqual([
      expect.objectContaining({
        code,
        message: expect.stringMatching(message),
        place: expect.objectContaining({ file: 'links' }),
      }),
    ]);
  });

  test('a mirror that is made is what is wanted, and stays so', async () => {
    const { url: githubUrl } = await github(repositories);
    await withSandbox(seedOf([{ name: 'app.zip', url: 'https://old.test/app.zip' }]), async (sandbox) => {
      const raw = { links: '- github: acme/app' };
      const applied = await play(sandbox, raw, { githubUrl });
      expect(reportOf(applied)).toMatchObject({ inSync: true });
      const again = await play(sandbox, raw, { githubUrl });
      expect(again.calls).toEqual(['GET /releases/v0.1']);
    });
  });
});

test('many releases: each source is asked once for each of them, whatever the number of entries', async () => {
  const tags = ['v1', 'v2', 'v3'];
  const server = await github({
    'acme/app': { releases: tags.map((tag) => ({ tag, assets: [{ name: 'a.zip' }, { name: 'b.deb' }] })) },
  });
  const text = '- github: acme/app\n  files: "*.zip"\n- github: acme/app\n  files: "*.deb"';
  const { links, played } = await planned(
    seedWith([], tags),
    { tags: 'v?', links: text },
    { githubUrl: server.url },
  );
  expect(links).toHaveLength(6);
  expect(server.calls).toHaveLength(6);
  expect(played.calls).toHaveLength(1);
});

/** A pull request of a fork: its job has no secrets. */
const PROPOSED = { anonymous: true, variables: { CI_PIPELINE_SOURCE: 'merge_request_event' } };

describe('without a network', () => {
  test.each([
    {
      name: 'package and github entries are taken on trust',
      text: '- package: p\n  version: "1"\n- github: a/b',
      links: 0,
    },
    {
      name: 'files that will be uploaded have their address',
      text: '- files: "*.deb"\n  upload: {package: p, version: "1"}',
      links: 1,
    },
  ])('$name', async ({ text, links }) => {
    const root = folderWith({ 'app.deb': 'x' });
    const { played } = await planned(seedOf([]), { links: text, root }, PROPOSED);
    expect(played.result).toMatchObject({ kind: 'validated', validation: { links } });
    expect(succeeded(played.result)).toBe(true);
  });

  test('what their text gives away is told all the same', async () => {
    const text = '- github: a/b\n  tag: ${vars.X}\n- files: "*.deb"\n  upload: {package: a b, version: "1"}';
    const root = folderWith({ 'app.deb': 'x' });
    const { played } = await planned(seedOf([]), { links: text, root }, PROPOSED);
    expect(problemsOf(played).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown-variable', 'invalid-package']),
    );
  });
});
