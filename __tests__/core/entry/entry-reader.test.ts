import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../src/core/entry/kinds.js';
import { parseManifest } from '../../../src/core/manifest/manifest.js';

/** The first entry; or what is told, as `code line:column`. */
function read(text: string): Entry | undefined | readonly string[] {
  const result = parseManifest(text, 'm.yml');
  if (!result.ok) return result.problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
  return result.value.body.kind === 'links' ? result.value.body.entries[0] : undefined;
}

describe('upload', () => {
  test('into a package; nothing is replaced unless that is wanted', () => {
    const text = (more: string): string => `- {files: a, upload: {package: p, version: "1"${more}}}`;
    const upload = { package: { written: 'p' }, version: { written: '1' }, place: { line: 1, column: 14 } };
    expect(read(text(''))).toMatchObject({ kind: 'files', upload: { ...upload, replace: false } });
    expect(read(text(', replace: true'))).toMatchObject({ upload: { ...upload, replace: true } });
  });

  test.each([
    ['nothing of it', '{}', ['missing-key 1:14', 'missing-key 1:14']],
    ['no version', '{package: p}', ['missing-key 1:14']],
    ['no package', '{version: v}', ['missing-key 1:14']],
    ['a bad package', '{package: [p], version: v}', ['wrong-type 1:32']],
    ['a bad replace', '{package: p, version: v, replace: x}', ['wrong-type 1:56']],
  ])('%s', (_, upload, expected) => {
    expect(read(`- {files: a, upload: ${upload}}`)).toEqual(expected);
  });
});

describe('github', () => {
  test.each([
    ['octocat/hello-world', 'octocat', 'hello-world'],
    ['o/r', 'o', 'r'],
    ['0-a_b/.github', '0-a_b', '.github'],
    ['a/b.', 'a', 'b.'],
    ['a/..b', 'a', '..b'],
    ['a/b..c_d-e', 'a', 'b..c_d-e'],
  ])('%s', (text, owner, repository) => {
    expect(read(`- github: ${text}`)).toMatchObject({
      kind: 'github',
      owner,
      repository,
      tag: null,
      patterns: [],
    });
  });

  test.each([
    'a',
    'a/',
    '/b',
    'a/b/c',
    'a/.',
    'a/..',
    'a/...',
    '-a/b',
    '_a/b',
    'a.b/c',
    'a/b c',
    'a/ä',
    ' a/b',
  ])('%j is no repository', (text) => {
    const manifest = parseManifest(`- github: "${text}"`, 'm.yml');
    expect(manifest).toMatchObject({
      ok: false,
      problems: [
        {
          severity: 'error',
          code: 'invalid-repository',
          message: `"${text}" is not a GitHub repository`,
          hint: 'Write owner/name, as in: github: octocat/hello-world.',
          place: { line: 1, column: 11, length: text.length + 2 },
        },
      ],
    });
  });

  test('what is no text is refused with everything else that is wrong', () => {
    expect(read('- github: [a/b]\n  files: [true]\n  tag: []\n')).toEqual([
      'wrong-type 1:11',
      'wrong-type 2:11',
      'wrong-type 3:8',
    ]);
    expect(read('- github: [a/b]')).toEqual(['wrong-type 1:11']);
    expect(read('- {github: a/b, files: [true]}')).toEqual(['wrong-type 1:25']);
  });
});

describe('package', () => {
  test('all its files, or some', () => {
    expect(read('- {package: p, version: v}')).toMatchObject({
      kind: 'package',
      package: { written: 'p' },
      version: { written: 'v' },
      patterns: [],
    });
    expect(read('- {package: p, version: v, files: ["*.zip"]}')).toMatchObject({
      patterns: [{ pattern: '*.zip', place: { column: 36 } }],
    });
  });

  test('needs a version, and says what is wrong with its files as well', () => {
    expect(read('- {package: p, files: {}}')).toEqual(['missing-key 1:3', 'wrong-type 1:23']);
  });
});
