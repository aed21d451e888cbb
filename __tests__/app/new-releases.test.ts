/** What a release is created with, from manifest, inputs, files and GitHub to what GitLab has. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { RawInputs } from '../../src/app/settings/inputs.js';
import { renderText } from '../../src/report/text/text.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { type Scenario, scenario } from './scenario.js';
import type { Ran } from './stage.js';

const start = scenario().inProject({
  tags: ['v0.1', 'v1.0', 'v1.1', 'v2.0'],
  milestones: ['1.0', 'Spring'],
});

const LINKS = 'links: [{url: "https://example.com/${tag}/app.zip"}]';

/** Creates `v1.0`. */
const creating = start.given({ tag: 'v1.0', 'create-release': 'true', links: LINKS });

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

/** The release `v1.0` after such a run. */
async function created(raw: RawInputs, begin: Scenario = creating): Promise<Release> {
  let release: Release | undefined;
  await begin
    .given(raw)
    .runs(async ({ report, sandbox }) => {
      expect(report.inSync).toBe(true);
      release = await stored(sandbox, 'v1.0');
    })
    .ends();
  if (release === undefined) throw new Error('nothing was looked at');
  return release;
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
  const release = await created({ links: MANIFEST });
  expect(release).toMatchObject({
    name: 'App 1.0',
    description: 'First line\nof v1.0',
    released_at: '2026-01-31T12:00:00.000Z',
    assets: { links: [{ name: 'app.zip' }] },
  });
  expect(release.milestones?.map(({ title }) => title)).toEqual(['1.0', 'Spring']);
});

test('a plan shows what it would create, and sends nothing but GET', () =>
  creating
    .given({ links: MANIFEST })
    .by({ command: 'plan' })
    .runs(({ report, sent }) => {
      expect(renderText(report, { color: false })).toContain(
        'The release does not exist yet. It will be created, titled App 1.0, with notes that begin First line, ' +
          'for the milestones 1.0, Spring, dated 2026-01-31T12:00:00Z.',
      );
      expect(sent).toEqual([]);
    })
    .ends());

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
  const release = await created({
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
  const release = await created(
    {
      'release-name': '${tag}!',
      'release-description-file': '${tag}.md',
      'release-milestones': '1.0\nSpring',
      'released-at': '2026-02-03',
    },
    creating.finds({ 'v1.0.md': '# Notes\n\n${tag} stays as it is\n\n' }),
  );
  expect(release).toMatchObject({ name: 'v1.0!', description: '# Notes\n\n${tag} stays as it is' });
  expect(release.milestones).toHaveLength(2);
});

test('nothing said: nothing sent', async () => {
  expect(await created({})).toMatchObject({ name: 'v1.0', description: null });
});

test('an existing release is left alone, and what would be wrong with its notes is not looked at', () => {
  let before: Release | undefined;
  return creating
    .given({ tag: 'v0.1', links: `create_release: {name: other, description_file: missing.md}\n${LINKS}` })
    .meanwhile(async ({ sandbox }) => {
      before = await stored(sandbox, 'v0.1');
    })
    .runs(async ({ report, sandbox }) => {
      expect(report.inSync).toBe(true);
      const { name, description, released_at } = await stored(sandbox, 'v0.1');
      expect({ name, description, released_at }).toEqual({
        name: before?.name,
        description: before?.description,
        released_at: before?.released_at,
      });
    })
    .ends();
});

/** Fails with this code before there is a report, and writes nothing. */
const failedWith =
  (code: string) =>
  ({ result, codes, sent }: Ran): void =>
    expect({ kind: result.kind, codes, sent }).toEqual({ kind: 'failed', codes: [code], sent: [] });

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
])('%s is %s', (line, code) =>
  creating
    .finds({})
    .given({ links: `create_release:\n  ${line}\n${LINKS}` })
    .runs(failedWith(code))
    .ends(),
);

test('two descriptions among the inputs are an error', () =>
  creating
    .given({ 'release-description': 'a', 'release-description-file': 'b' })
    .runs(failedWith('two-sources'))
    .ends());

test('a milestone that GitLab does not know fails the creation', () =>
  creating
    .given({ 'release-milestones': 'Nobody' })
    .runs(({ release }) => {
      const [problem] = release.problems;
      expect(problem).toMatchObject({ code: 'create-release-failed' });
      expect(problem?.message).toContain('Milestone(s) not found: Nobody');
    })
    .ends());

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

test("the README's mirror: links, notes and digests of every release in one plan, and then nothing to do", () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const manifest = /```yaml\n(# mirror\.yml\n[\s\S]*?)\n```\n\n```sh/.exec(readme)?.[1] ?? '';
  return (
    start
      // The mirror starts with git tags alone.
      .inProject({ releases: [] })
      .onGitHub(GITHUB)
      .finds({ 'mirror.yml': manifest })
      .given({ manifest: 'mirror.yml', 'create-release': 'true' })
      .by({ table: true, command: 'plan' })
      .runs(({ report }) =>
        expect(report.releases.map(({ tag, page }) => [tag, page?.name ?? null])).toEqual([
          ['v1.0', null],
          ['v2.0', 'Two'],
        ]),
      )
      .by({ command: 'apply' })
      .runs(async ({ report, sandbox }) => {
        const made = report.releases.filter((release) => release.created);
        expect(made.map(({ tag }) => tag)).toEqual(['v1.0', 'v2.0']);
        const two = await stored(sandbox, 'v2.0');
        expect(two).toMatchObject({ name: 'Two', released_at: '2026-03-01T00:00:00.000Z' });
        expect(two.description).toBe(`All is new.\r\n\n\n\`\`\`text\n${DIGEST}  app.zip\n\`\`\``);
        expect(two.assets.links.map(({ name }) => name)).toEqual(['app.zip', 'old.zip']);
      })
      .thenWritesNothing()
  );
});

test('without create-release GitHub is not asked which releases there are', () =>
  start
    .onGitHub(GITHUB)
    .given({ links: `releases: [{tags: "*", create_release: {github: owner/app}, ${LINKS}}]` })
    .by({ table: true, command: 'plan' })
    .runs(({ report, stage }) => {
      expect(report.releases.map(({ tag }) => tag)).toEqual(['v0.1']);
      expect(stage.github?.calls).toEqual([]);
    })
    .ends());
