/** Links that come from somewhere, through the whole story: manifest → sources → plan → GitLab. */

import { describe, expect, test } from '@jest/globals';
import type { RawInputs } from '../../../src/app/settings/inputs.js';
import type { Link } from '../../../src/core/link.js';
import type { SeedPackage } from '../../../src/sandbox/world/seed-model.js';
import type { FakeRepositories } from '../../fake-github/releases.js';
import { type Scenario, scenario } from '../scenario.js';
import type { Ran } from '../stage.js';

/** Plans and gives the links that would be made. */
async function planned(
  from: Scenario,
  raw: RawInputs,
): Promise<{ ran: Ran; links: readonly Link[]; url: string }> {
  const ran = await from.given(raw).by({ command: 'plan' }).run();
  const { url } = ran.sandbox;
  if (ran.result.kind !== 'reported') return { ran, links: [], url };
  const changes = ran.report.releases.flatMap(({ plan }) => plan.changes);
  return { ran, links: changes.flatMap((change) => (change.action === 'delete' ? [] : [change.after])), url };
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

const packaged = scenario().inProject({ packages: [PACKAGE] });

describe('package', () => {
  const entry = (more = ''): string => `- package: my-app\n  version: \${version}\n${more}`;

  test('one link for each file, at the address where it can be downloaded', async () => {
    const { links, url, ran } = await planned(packaged, {
      links: entry('  link_type: package'),
    });
    const base = `${url}/api/v4/projects/24/packages/generic/my-app/0.1`;
    expect(links.map((link) => [link.name, link.url, link.link_type])).toEqual([
      ['app.deb', `${base}/app.deb`, 'package'],
      ['app.tar.gz', `${base}/app.tar.gz`, 'package'],
      ['app.txt', `${base}/docs/app.txt`, 'package'],
    ]);
    expect(ran.calls).toHaveLength(3);
  });

  test('patterns and templates', async () => {
    const more = '  files: ["**", "!*.deb"]\n  name: "${path} (${version})"\n  url: https://cdn.test/${path}';
    const { links } = await planned(packaged, { links: entry(more) });
    expect(links.map(({ name, url }) => [name, url])).toEqual([
      ['app.tar.gz (0.1)', 'https://cdn.test/app.tar.gz'],
      ['docs/app.txt (0.1)', 'https://cdn.test/docs/app.txt'],
    ]);
  });

  test('two entries of one package ask the registry once', async () => {
    const text = entry('  files: "*.deb"\n') + entry('  files: "*.gz"\n');
    const { ran } = await planned(packaged, { links: text });
    expect(ran.calls.filter((call) => call.includes('/packages'))).toHaveLength(2);
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
    const failed = await planned(packaged, { links: text });
    expect(failed.ran.problems).toEqual([
      expect.objectContaining({
        severity: 'error',
        code: 'no-files-found',
        message: expect.stringMatching(message),
        place: expect.objectContaining({ file: 'links' }),
      }),
    ]);
    const other = '- name: other\n  url: https://x.test/\n';
    const warned = await planned(packaged, {
      links: `${text}\n${other}`,
      'if-no-files-found': 'warn',
    });
    expect(warned.ran.problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(warned.links.map(({ name }) => name)).toEqual(['other']);
    const ignored = await planned(packaged, {
      links: `${text}\n${other}`,
      'if-no-files-found': 'ignore',
    });
    expect(ignored.ran.problems).toEqual([]);
  });

  test.each([
    { name: 'a version that is no version', text: '- package: my-app\n  version: release/1.0', line: 2 },
    { name: 'a version out of dots', text: '- package: my-app\n  version: ..', line: 2 },
    { name: 'a name with a space', text: '- package: my app\n  version: "1"', line: 1 },
  ])('$name is refused before anything is asked', async ({ text, line }) => {
    const { ran } = await planned(scenario(), { links: text });
    expect(ran.problems).toEqual([
      expect.objectContaining({ code: 'invalid-package', place: expect.objectContaining({ line }) }),
    ]);
    expect(ran.calls.some((call) => call.includes('packages'))).toBe(false);
  });

  test('a variable that is not given is told once, and nothing is asked', async () => {
    const { ran } = await planned(scenario(), { links: '- package: ${vars.NAME}\n  version: "1"' });
    expect(ran.problems.map(({ code }) => code)).toEqual(['unknown-variable']);
    expect(ran.calls.some((call) => call.includes('packages'))).toBe(false);
  });

  test('a registry that cannot be read is told at the entry', async () => {
    const { ran } = await planned(packaged, { links: entry(), token: 'guest-token' });
    expect(ran.problems).toEqual([
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

  const mirrored = scenario().onGitHub(repositories);

  test('the assets of the release with the same tag', async () => {
    const { links } = await planned(mirrored, { links: '- github: acme/app' });
    const base = 'https://github.test/acme/app/releases/download/v0.1';
    expect(links.map(({ name, url }) => [name, url])).toEqual([
      ['app.dmg', `${base}/app.dmg`],
      ['app.zip', `${base}/app.zip`],
    ]);
  });

  test('of a release with another tag; name, size and digest are variables', async () => {
    const name = 'name: "${asset.name} ${asset.size} ${asset.digest}"';
    const text = `- github: acme/app\n  files: "*.zip"\n  ${name}\n- github: acme/app\n  tag: stable`;
    const { links } = await planned(mirrored, { links: text });
    expect(links.map((link) => link.name)).toEqual(['app.zip 7 sha256:ab', 'old.zip']);
  });

  test('an asset without a digest, where the digest is wanted', async () => {
    const text = '- github: acme/app\n  tag: stable\n  name: ${asset.digest}';
    const { ran } = await planned(mirrored, { links: text });
    expect(ran.problems.map(({ code }) => code)).toEqual(['unset-variable']);
  });

  test.each([
    { text: '- github: acme/app\n  tag: v9', code: 'no-files-found', message: /no published release "v9"/ },
    { text: '- github: acme/nope', code: 'github', message: /no repository acme\/nope/ },
    { text: '- github: acme/app\n  files: "*.rpm"', code: 'no-files-found', message: /matches "\*\.rpm"/ },
  ])('$message', async ({ text, code, message }) => {
    const { ran } = await planned(mirrored, { links: text });
    expect(ran.problems).toEqual([
      expect.objectContaining({
        code,
        message: expect.stringMatching(message),
        place: expect.objectContaining({ file: 'links' }),
      }),
    ]);
  });

  test('a mirror that is made is what is wanted, and stays so', () =>
    mirrored
      .has({ name: 'app.zip', url: 'https://old.test/app.zip' })
      .given({ links: '- github: acme/app' })
      .runs(({ report }) => expect(report).toMatchObject({ inSync: true }))
      .asks('GET /releases/v0.1')
      .ends());
});

test('many releases: each source is asked once for each of them, whatever the number of entries', async () => {
  const tags = ['v1', 'v2', 'v3'];
  const { links, ran } = await planned(
    scenario()
      .hasReleases(...tags.map((tag) => ({ tag })))
      .onGitHub({
        'acme/app': {
          releases: tags.map((tag) => ({ tag, assets: [{ name: 'a.zip' }, { name: 'b.deb' }] })),
        },
      }),
    { tags: 'v?', links: '- github: acme/app\n  files: "*.zip"\n- github: acme/app\n  files: "*.deb"' },
  );
  expect(links).toHaveLength(6);
  expect(ran.stage.github?.calls).toHaveLength(6);
  expect(ran.calls).toHaveLength(1);
});

/** A pull request of a fork: its job has no secrets. */
const proposed = scenario()
  .finds({ 'app.deb': 'x' })
  .by({ anonymous: true, variables: { CI_PIPELINE_SOURCE: 'merge_request_event' } });

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
    const { ran } = await planned(proposed, { links: text });
    expect(ran.result).toMatchObject({ kind: 'validated', validation: { links } });
    expect(ran.succeeded).toBe(true);
  });

  test('what their text gives away is told all the same', async () => {
    const text = '- github: a/b\n  tag: ${vars.X}\n- files: "*.deb"\n  upload: {package: a b, version: "1"}';
    const { ran } = await planned(proposed, { links: text });
    expect(ran.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown-variable', 'invalid-package']),
    );
  });
});
