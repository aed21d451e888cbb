/** Packages of another project, and sizes and sums of files, of whatever source. */

import { createHash } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import type { Seed } from '../../src/sandbox/world/seed-model.js';
import { startFakeReleases } from '../fake-github/releases.js';
import { play, reportOf, seedOf, withSandbox } from './harness.js';
import { folderWith, removeFolders } from './scratch.js';

afterEach(removeFolders);

const CONTENT = 'hello';
const SUM = createHash('sha256').update(CONTENT).digest('hex');

const SEED: Seed = {
  ...seedOf([]),
  projects: [
    ...seedOf([]).projects,
    {
      id: 99,
      path: 'group/packages',
      packages: [{ name: 'tools', version: '1', files: [{ name: 'a.txt', content: CONTENT }] }],
    },
  ],
};

test('package: links lead into the other project, and the plan is empty afterwards', async () => {
  await withSandbox(SEED, async (sandbox) => {
    const links = 'links: [{package: tools, version: 1, project: group/packages}]';
    const applied = reportOf(await play(sandbox, { links }));
    expect(applied.releases[0]?.plan.changes).toMatchObject([
      {
        after: { url: `${sandbox.url}/api/v4/projects/group%2Fpackages/packages/generic/tools/1/a.txt` },
      },
    ]);
    expect(reportOf(await play(sandbox, { links })).releases[0]?.plan.changes).toEqual([]);
  });
});

test('package: without project it is the own one, which has none', async () => {
  await withSandbox(SEED, async (sandbox) => {
    const { result } = await play(sandbox, { links: 'links: [{package: tools, version: 1}]' });
    expect(result).toMatchObject({ kind: 'failed', problems: [{ code: 'no-files-found' }] });
  });
});

test('upload: the file goes into the other project, once', async () => {
  await withSandbox(SEED, async (sandbox) => {
    const root = folderWith({ 'app.zip': CONTENT });
    const links =
      'links: [{files: app.zip, upload: {package: app, version: "${version}", project: "group/packages"}}]';
    const first = await play(sandbox, { root, links });
    expect(reportOf(first).inSync).toBe(true);
    expect(first.calls.filter((call) => call.startsWith('PUT'))).toEqual([
      expect.stringContaining('/projects/group%2Fpackages/packages/generic/app/0.1/app.zip'),
    ]);
    const second = await play(sandbox, { root, links });
    expect(reportOf(second).inSync).toBe(true);
    expect(second.calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
  });
});

test.each(['app', '../../x', '', 'a//b'])('project: %j is refused', async (project) => {
  await withSandbox(SEED, async (sandbox) => {
    const links = `links: [{package: tools, version: 1, project: ${JSON.stringify(project)}}]`;
    const { result, calls } = await play(sandbox, { links });
    expect(result).toMatchObject({ kind: 'failed', problems: [{ code: 'invalid-package' }] });
    expect(calls.filter((call) => call.includes('packages'))).toEqual([]);
  });
});

const NAMED = 'name: "${basename} ${size} ${sha256}"';

test('size and sum of local files, uploaded or not', async () => {
  await withSandbox(SEED, async (sandbox) => {
    const root = folderWith({ 'a/app.zip': CONTENT, 'b/empty.zip': '' });
    const links = `
links:
  - {files: b/*, ${NAMED}, url: "https://example.com/\${path}"}
  - {files: a/*, ${NAMED}, upload: {package: app, version: 1, file: "\${sha256}.zip"}}
`;
    const report = reportOf(await play(sandbox, { root, links }));
    expect(report.inSync).toBe(true);
    const names = report.releases[0]?.plan.changes.map(
      (change) => change.action === 'create' && change.after,
    );
    expect(names).toMatchObject([
      { name: `app.zip 5 ${SUM}`, url: expect.stringContaining(`/app/1/${SUM}.zip`) },
      { name: `empty.zip 0 ${createHash('sha256').digest('hex')}` },
    ]);
  });
});

test('size and sum of package files and of assets on GitHub', async () => {
  const github = await startFakeReleases({
    'owner/app': {
      releases: [{ tag: 'v0.1', assets: [{ name: 'b.zip', size: 7, digest: `sha256:${SUM}` }] }],
    },
  });
  try {
    await withSandbox(SEED, async (sandbox) => {
      const links = `
links:
  - {package: tools, version: 1, project: group/packages, ${NAMED}}
  - {github: owner/app, ${NAMED}}
`;
      const report = reportOf(await play(sandbox, { links }, { githubUrl: github.url }));
      const names = report.releases[0]?.plan.changes.map(
        (change) => change.action === 'create' && change.after.name,
      );
      expect(names).toEqual([`a.txt 5 ${SUM}`, `b.zip 7 ${SUM}`]);
    });
  } finally {
    await github.close();
  }
});

test('an asset without a digest has no sum', async () => {
  const github = await startFakeReleases({
    'owner/app': { releases: [{ tag: 'v0.1', assets: [{ name: 'b.zip', digest: null }] }] },
  });
  try {
    await withSandbox(SEED, async (sandbox) => {
      const { result } = await play(
        sandbox,
        { links: `links: [{github: owner/app, ${NAMED}}]` },
        { githubUrl: github.url },
      );
      expect(result).toMatchObject({ kind: 'failed', problems: [{ code: 'unset-variable' }] });
    });
  } finally {
    await github.close();
  }
});
