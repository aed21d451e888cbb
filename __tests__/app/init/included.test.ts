/** What a pipeline includes: read where it is a file of the project, named where not. */

import { describe, expect, test } from '@jest/globals';
import type { ManifestDraft } from '../../../src/app/init/draft.js';
import { draftOfCi } from '../../../src/app/init/gitlab-ci.js';

function draft(text: string, files: Readonly<Record<string, string>> = {}): ManifestDraft {
  const read = draftOfCi(text, '.gitlab-ci.yml', (path) =>
    path in files ? [{ path, text: files[path] ?? '' }] : [],
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const release = (...names: readonly string[]): string =>
  `release: {release: {tag_name: $CI_COMMIT_TAG, assets: {links: [${names
    .map((name) => `{name: ${name}, url: 'https://x.test/${name}'}`)
    .join(', ')}]}}}\n`;

const names = ({ entries }: ManifestDraft): readonly unknown[] => entries.map(({ name }) => name);

describe('a file of the project', () => {
  test.each([
    ['a text', 'include: /ci/release.yml\n'],
    ['a list of texts', "include: ['ci/release.yml']\n"],
    ['a mapping', 'include: {local: ci/release.yml}\n'],
    ['a list of mappings', 'include:\n  - local: /ci/release.yml\n    rules: [{if: $CI_COMMIT_TAG}]\n'],
  ])('is read from %s', (_, text) => {
    const read = draft(text, { 'ci/release.yml': release('a', 'b') });
    expect(names(read)).toEqual(['a', 'b']);
    expect(read.warnings).toEqual([]);
  });

  test('is read where an included file includes it, and a circle ends', () => {
    const files = {
      'one.yml': 'include: two.yml\n',
      'two.yml': `include: one.yml\n${release('a')}`,
    };
    expect(names(draft('include: one.yml\n', files))).toEqual(['a']);
  });

  test('gives way to what includes it, key by key', () => {
    const files = { 'one.yml': `${release('a')}other: {script: [x]}\n` };
    expect(names(draft(`include: one.yml\n${release('b')}`, files))).toEqual(['b']);
    expect(names(draft('include: one.yml\nrelease: {script: [make]}\n', files))).toEqual(['a']);
  });

  test('a reference leads into it', () => {
    const text = 'include: l.yml\njob: {release: {assets: {links: !reference [.links, all]}}}\n';
    const files = { 'l.yml': ".links: {all: [{name: a, url: 'https://x.test/a'}]}\n" };
    expect(names(draft(text, files))).toEqual(['a']);
  });

  test('that cannot be read as YAML is named', () => {
    const read = draftOfCi('include: x.yml\n', '.gitlab-ci.yml', () => [{ path: 'x.yml', text: 'a: [' }]);
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: 'init-unreadable', message: expect.stringContaining('"x.yml"') }],
    });
  });
});

test('everything else is named', () => {
  const text = `include:
  - gone.yml
  - local: /$DIR/x.yml
  - https://x.test/a.yml
  - remote: https://x.test/b.yml
  - template: Auto-DevOps.gitlab-ci.yml
  - project: group/ci
    file: [/a.yml, /b.yml]
  - component: $CI_SERVER_FQDN/group/c/d@1
  - artifact: made.yml
    job: make
  - 7
${release('a')}`;
  const read = draft(text);
  expect(names(read)).toEqual(['a']);
  expect(read.warnings).toMatchObject([{ code: 'init-left-out', severity: 'warning' }]);
  const [{ message = '' } = {}] = read.warnings;
  expect(message).toBe(
    'what ".gitlab-ci.yml" includes was not all read; not read: "local gone.yml", "local /$DIR/x.yml", ' +
      '"remote https://x.test/a.yml", "remote https://x.test/b.yml", "template Auto-DevOps.gitlab-ci.yml", ' +
      '"project group/ci: /a.yml", "project group/ci: /b.yml", ' +
      '"component $CI_SERVER_FQDN/group/c/d@1" and "artifact made.yml"',
  );
});
