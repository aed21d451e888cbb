/** Packages of another project, and sizes and sums of files, of whatever source. */

import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { scenario } from './scenario.js';

const CONTENT = 'hello';
const SUM = createHash('sha256').update(CONTENT).digest('hex');

const start = scenario().beside({
  id: 99,
  path: 'group/packages',
  packages: [{ name: 'tools', version: '1', files: [{ name: 'a.txt', content: CONTENT }] }],
});

test('package: links lead into the other project, and the plan is empty afterwards', () =>
  start
    .given({ links: 'links: [{package: tools, version: 1, project: group/packages}]' })
    .runs(({ release, sandbox }) =>
      expect(release.plan.changes).toMatchObject([
        {
          after: {
            url: `${sandbox.url}/api/v4/projects/group%2Fpackages/packages/generic/tools/1/a.txt`,
          },
        },
      ]),
    )
    .runs(({ release }) => expect(release.plan.changes).toEqual([]))
    .ends());

test('package: without project it is the own one, which has none', () =>
  start
    .given({ links: 'links: [{package: tools, version: 1}]' })
    .runs(({ result }) =>
      expect(result).toMatchObject({ kind: 'failed', problems: [{ code: 'no-files-found' }] }),
    )
    .ends());

test('upload: the file goes into the other project, once', () =>
  start
    .finds({ 'app.zip': CONTENT })
    .given({
      links:
        'links: [{files: app.zip, upload: {package: app, version: "${version}", project: "group/packages"}}]',
    })
    .runs(({ report, calls }) => {
      expect(report.inSync).toBe(true);
      expect(calls.filter((call) => call.startsWith('PUT'))).toEqual([
        expect.stringContaining('/projects/group%2Fpackages/packages/generic/app/0.1/app.zip'),
      ]);
    })
    .thenWritesNothing());

test.each(['app', '../../x', '', 'a//b'])('project: %j is refused', (project) =>
  start
    .given({ links: `links: [{package: tools, version: 1, project: ${JSON.stringify(project)}}]` })
    .runs(({ result, calls }) => {
      expect(result).toMatchObject({ kind: 'failed', problems: [{ code: 'invalid-package' }] });
      expect(calls.filter((call) => call.includes('packages'))).toEqual([]);
    })
    .ends(),
);

const NAMED = 'name: "${basename} ${size} ${sha256}"';

test('size and sum of local files, uploaded or not', () =>
  start
    .finds({ 'a/app.zip': CONTENT, 'b/empty.zip': '' })
    .given({
      links: `
links:
  - {files: b/*, ${NAMED}, url: "https://example.com/\${path}"}
  - {files: a/*, ${NAMED}, upload: {package: app, version: 1, file: "\${sha256}.zip"}}
`,
    })
    .runs(({ report, release }) => {
      expect(report.inSync).toBe(true);
      const names = release.plan.changes.map((change) => change.action === 'create' && change.after);
      expect(names).toMatchObject([
        { name: `app.zip 5 ${SUM}`, url: expect.stringContaining(`/app/1/${SUM}.zip`) },
        { name: `empty.zip 0 ${createHash('sha256').digest('hex')}` },
      ]);
    })
    .ends());

test('size and sum of package files and of assets on GitHub', () =>
  start
    .onGitHub({
      'owner/app': {
        releases: [{ tag: 'v0.1', assets: [{ name: 'b.zip', size: 7, digest: `sha256:${SUM}` }] }],
      },
    })
    .given({
      links: `
links:
  - {package: tools, version: 1, project: group/packages, ${NAMED}}
  - {github: owner/app, ${NAMED}}
`,
    })
    .runs(({ release }) => {
      const names = release.plan.changes.map((change) => change.action === 'create' && change.after.name);
      expect(names).toEqual([`a.txt 5 ${SUM}`, `b.zip 7 ${SUM}`]);
    })
    .ends());

test('an asset without a digest has no sum', () =>
  start
    .onGitHub({ 'owner/app': { releases: [{ tag: 'v0.1', assets: [{ name: 'b.zip', digest: null }] }] } })
    .given({ links: `links: [{github: owner/app, ${NAMED}}]` })
    .runs(({ result }) =>
      expect(result).toMatchObject({ kind: 'failed', problems: [{ code: 'unset-variable' }] }),
    )
    .ends());
