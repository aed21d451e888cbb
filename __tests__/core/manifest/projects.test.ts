/** `projects:` as a text: what is read, and what is refused. */

import { expect, test } from '@jest/globals';
import { parseManifest } from '../../../src/core/manifest/manifest.js';

const LINK = 'links: [{name: a, url: "https://x.test/a"}]';

function read(text: string) {
  const parsed = parseManifest(text, 'm.yml');
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  return { parsed, told: problems.map(({ code, place }) => `${code} ${place?.line}`) };
}

test('each entry is a manifest; what stands at the top holds for all', () => {
  const { parsed, told } = read(`ignore: [x]
tag_prefix: app/
projects:
  - {project: g/a, ${LINK}}
  - {project: 24, ignore: [y], tag_prefix: lib/, releases: [{tag: v1, ${LINK}}]}
`);
  expect(told).toEqual([]);
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      body: { kind: 'releases', releases: [] },
      projects: [
        { address: { project: { value: 'g/a' } }, body: { kind: 'links' }, tagPrefix: { pattern: 'app/' } },
        { address: { project: { value: '24' } }, body: { kind: 'releases' }, tagPrefix: { pattern: 'lib/' } },
      ],
    },
  });
  if (!parsed.ok) throw new Error('it is read');
  const ignored = parsed.value.projects?.map(({ ignore }) => ignore.map(({ pattern }) => pattern));
  expect(ignored).toEqual([['x'], ['x', 'y']]);
});

test.each([
  ['links beside it', `${LINK}\nprojects: [{project: g/a, ${LINK}}]`, 'two-sources 1'],
  ['project beside it', `project: g/a\nprojects: [{project: g/b, ${LINK}}]`, 'two-sources 1'],
  ['both lists in an entry', `projects:\n  - {project: g/a, ${LINK}, releases: []}`, 'two-sources 2'],
  ['no project', `projects:\n  - {${LINK}}`, 'missing-key 2'],
  ['neither list', 'projects:\n  - {project: g/a}', 'missing-key 2'],
  ['another GitLab', `projects:\n  - {project: g/a, gitlab_url: "https://x.test", ${LINK}}`, 'unknown-key 2'],
  [
    'a project twice',
    `projects:\n  - {project: g/a, ${LINK}}\n  - {project: G/A, ${LINK}}`,
    'duplicate-project 3',
  ],
  ['a project in itself', `projects:\n  - {project: g/a, projects: [], ${LINK}}`, 'unknown-key 2'],
])('%s is refused', (_, text, expected) => {
  const { parsed, told } = read(text);
  expect(parsed.ok).toBe(false);
  expect(told).toContain(expected);
});
