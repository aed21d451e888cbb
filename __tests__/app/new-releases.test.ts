/** What a release is created with, from manifest, inputs, files and GitHub to what GitLab has. */

import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import type { RawInputs } from '../../src/app/settings/inputs.js';
import { renderText } from '../../src/report/text/text.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { startFakeReleases } from '../fake-github/releases.js';
import { seedOf, withSandbox } from '../serving.js';
import { type Played, type PlayOptions, play, reportOf } from './harness.js';
import { folderWith, removeFolders } from './scratch.js';

afterEach(removeFolders);

const SEED = {
  ...seedOf([]),
  projects: seedOf([]).projects.map((project) => ({
    ...project,
    tags: ['v0.1', 'v1.0', 'v1.1', 'v2.0'],
    milestones: ['1.0', 'Spring'],
  })),
};

const LINKS = 'links: [{url: "https://example.com/${tag}/app.zip"}]';
const CREATE: RawInputs = { tag: 'v1.0', 'create-release': 'true' };

interface Release {
  readonly name: string;
  readonly tag_name: string;
  readonly description: string | null;
  readonly released_at: string;
  readonly milestones?: readonly { readonly title: string }[];
  readonly assets: { readonly links: readonly { readonly name: string }[] };
}

async function stored(sandbox: Sandbox, tag: string): Promise<Release> {
  const address = `${sandbox.url}/api/v4/projects/24/releases/${encodeURIComponent(tag)}`;
  const response = await fetch(address, { headers: { 'private-token': 'test-token' } });
  return (await response.json()) as Release;
}

function codes({ result }: Played): readonly string[] {
  return result.kind === 'failed' ? result.problems.map(({ code }) => code) : [];
}

/** A run against a new sandbox, and the release afterwards. */
async function created(
  raw: RawInputs,
  options: PlayOptions = {},
): Promise<{ played: Played; release: Release }> {
  return withSandbox(SEED, async (sandbox) => {
    const played = await play(sandbox, { ...CREATE, ...raw }, options);
    return { played, release: await stored(sandbox, 'v1.0') };
  });
}

const MANIFEST = `
create_release:
  name: App \${version}
  description: "  First line\\nof \${tag}"
  milestones: ["\${version}", Spring]
  released_at: 2026-01-31T12:00:00Z
${LINKS}
`;

test('title, notes, milestones and date of the manifest', async () => {
  const { played, release } = await created({ links: MANIFEST });
  expect(reportOf(played).inSync).toBe(true);
  expect(release).toMatchObject({
    name: 'App 1.0',
    description: 'First line\nof v1.0',
    released_at: '2026-01-31T12:00:00.000Z',
    assets: { links: [{ name: 'app.zip' }] },
  });
  expect(release.milestones?.map(({ title }) => title)).toEqual(['1.0', 'Spring']);
});

test('a plan shows what it would create, and sends nothing but GET', async () => {
  await withSandbox(SEED, async (sandbox) => {
    const played = await play(sandbox, { ...CREATE, links: MANIFEST }, { command: 'plan' });
    expect(renderText(reportOf(played), { color: false })).toContain(
      'The release does not exist yet. It will be created, titled App 1.0, with notes that begin First line, ' +
        'for the milestones 1.0, Spring, dated 2026-01-31T12:00:00Z.',
    );
    expect(played.calls.filter((call) => !call.startsWith('GET '))).toEqual([]);
  });
});

test('an input beats the entry of a table, and that what is said of all', async () => {
  const table = `
create_release: {name: of all, description: of all, released_at: 2020-01-01}
releases:
  - tags: v1.*
    ${LINKS}
    create_release: {description: of the entry, name: of the entry}
  - tag: v1.0
    ${LINKS}
    create_release: {description: of the entry, name: of the entry}
`;
  const { release } = await created({
    links: table.replace('tags: v1.*', 'tags: v9.*'),
    'release-name': 'of the input',
  });
  expect(release).toMatchObject({
    name: 'of the input',
    description: 'of the entry',
    released_at: '2020-01-01T00:00:00.000Z',
  });
});

test('inputs alone, and a file with notes', async () => {
  const root = folderWith({ 'v1.0.md': '# Notes\n\n${tag} stays as it is\n\n' });
  const { release } = await created({
    root,
    links: LINKS,
    'release-name': '${tag}!',
    'release-description-file': '${tag}.md',
    'release-milestones': '1.0\nSpring',
    'released-at': '2026-02-03',
  });
  expect(release).toMatchObject({ name: 'v1.0!', description: '# Notes\n\n${tag} stays as it is' });
  expect(release.milestones).toHaveLength(2);
});

test('nothing said: nothing sent', async () => {
  const { release } = await created({ links: LINKS });
  expect(release).toMatchObject({ name: 'v1.0', description: null });
});

test('an existing release is left alone, and what would be wrong with its notes is not looked at', async () => {
  await withSandbox(SEED, async (sandbox) => {
    const before = await stored(sandbox, 'v0.1');
    const links = `create_release: {name: other, description_file: missing.md}\n${LINKS}`;
    const played = await play(sandbox, { ...CREATE, tag: 'v0.1', links });
    expect(reportOf(played).inSync).toBe(true);
    const { name, description, released_at } = await stored(sandbox, 'v0.1');
    expect({ name, description, released_at }).toEqual({
      name: before.name,
      description: before.description,
      released_at: before.released_at,
    });
  });
});

test.each([
  ['description_file: missing.md', 'description-file'],
  ['description_file: ../out.md', 'description-file'],
  ['description_file: /etc/hostname', 'description-file'],
  ['description_file: .', 'description-file'],
  ['released_at: soon', 'invalid-date'],
  ['released_at: 2026-02-31', 'invalid-date'],
  ['released_at: 2026-13-01', 'invalid-date'],
  ['name: "${github.name}"', 'unset-variable'],
  ['name: "${vars.NAME}"', 'unknown-variable'],
])('%s is %s', async (line, code) => {
  await withSandbox(SEED, async (sandbox) => {
    const links = `create_release:\n  ${line}\n${LINKS}`;
    const played = await play(sandbox, { ...CREATE, root: folderWith({}), links });
    expect(codes(played)).toEqual([code]);
    expect(played.calls.filter((call) => !call.startsWith('GET '))).toEqual([]);
  });
});

test('two descriptions among the inputs are an error', async () => {
  await withSandbox(SEED, async (sandbox) => {
    const both = { 'release-description': 'a', 'release-description-file': 'b' };
    expect(codes(await play(sandbox, { ...CREATE, links: LINKS, ...both }))).toEqual(['two-sources']);
  });
});

test('a milestone that GitLab does not know fails the creation', async () => {
  await withSandbox(SEED, async (sandbox) => {
    const played = await play(sandbox, { ...CREATE, links: LINKS, 'release-milestones': 'Nobody' });
    const [problem] = reportOf(played).releases[0]?.problems ?? [];
    expect(problem).toMatchObject({ code: 'create-release-failed' });
    expect(problem?.message).toContain('Milestone(s) not found: Nobody');
  });
});

/** The mirror starts with git tags alone. */
const EMPTY = { ...SEED, projects: SEED.projects.map((project) => ({ ...project, releases: [] })) };

const DIGEST = 'ab'.repeat(32);

/** GitHub as the README's mirror meets it. */
const GITHUB = {
  'owner/app': {
    releases: [
      {
        tag: 'v2.0',
        name: 'Two',
        body: 'All is new.\r\n',
        publishedAt: '2026-03-01T00:00:00Z',
        assets: [
          { name: 'app.zip', digest: `sha256:${DIGEST}` },
          { name: 'old.zip', digest: null },
        ],
      },
      { tag: 'v3.0', draft: true, assets: [] },
      { tag: 'v1.0', name: null, body: null, assets: [{ name: 'app-1.zip', digest: `sha256:${DIGEST}` }] },
    ],
  },
};

test("the README's mirror: links, notes and digests of every release in one plan, and then nothing to do", async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const manifest = /```yaml\n(# mirror\.yml\n[\s\S]*?)\n```\n\n```sh/.exec(readme)?.[1] ?? '';
  const root = folderWith({ 'mirror.yml': manifest });
  const github = await startFakeReleases(GITHUB);
  try {
    await withSandbox(EMPTY, async (sandbox) => {
      const raw: RawInputs = {
        root,
        manifest: 'mirror.yml',
        'create-release': 'true',
      };
      const options: PlayOptions = { table: true, githubUrl: github.url };
      const plan = reportOf(await play(sandbox, raw, { ...options, command: 'plan' }));
      expect(plan.releases.map(({ tag, page }) => [tag, page?.name ?? null])).toEqual([
        ['v1.0', null],
        ['v2.0', 'Two'],
      ]);
      const applied = reportOf(await play(sandbox, raw, options));
      expect(applied.releases.filter(({ created }) => created).map(({ tag }) => tag)).toEqual([
        'v1.0',
        'v2.0',
      ]);
      const two = await stored(sandbox, 'v2.0');
      expect(two).toMatchObject({ name: 'Two', released_at: '2026-03-01T00:00:00.000Z' });
      expect(two.description).toBe(`All is new.\r\n\n\n\`\`\`text\n${DIGEST}  app.zip\n\`\`\``);
      expect(two.assets.links.map(({ name }) => name)).toEqual(['app.zip', 'old.zip']);
      const again = reportOf(await play(sandbox, raw, options));
      expect(again.inSync).toBe(true);
    });
  } finally {
    await github.close();
  }
});

test('without create-release GitHub is not asked which releases there are', async () => {
  const github = await startFakeReleases(GITHUB);
  try {
    await withSandbox(SEED, async (sandbox) => {
      const links = `releases: [{tags: "*", create_release: {github: owner/app}, ${LINKS}}]`;
      const played = await play(sandbox, { links }, { table: true, githubUrl: github.url, command: 'plan' });
      expect(reportOf(played).releases.map(({ tag }) => tag)).toEqual(['v0.1']);
      expect(github.calls).toEqual([]);
    });
  } finally {
    await github.close();
  }
});
