import { describe, expect, test } from '@jest/globals';
import {
  fileNameProblem,
  genericFileUrl,
  genericPath,
  packageKey,
  packageVersion,
} from '../../../src/core/desired/package-address.js';
import { parseTemplate, type Template } from '../../../src/core/entry/template.js';
import { lookup } from '../../../src/core/entry/variables.js';
import { inputText } from '../../../src/core/problem/written-text.js';

const value = lookup({ tag: 'v1.0', project: null, vars: new Map() }, null);
function template(text: string): Template {
  const parsed = parseTemplate(inputText(text, text), ['tag', 'version'], []);
  if (parsed === null) throw new Error(text);
  return parsed;
}

const read = (name: string, version: string) =>
  packageVersion({ package: template(name), version: template(version), project: null }, value);

describe('names and versions', () => {
  test('are templates', () => {
    expect(read('app-${tag}', '${version}')).toEqual({
      ok: true,
      value: { package: 'app-v1.0', version: '1.0' },
      warnings: [],
    });
  });

  test.each(['a', 'my-app', 'App_1.0+b', '...', '-', 'a~b@c', '1'])('%s can be a name', (name) => {
    expect(read(name, '1').ok).toBe(true);
    expect(fileNameProblem(name, template('x').place)).toBeNull();
  });

  test.each(['', '.', '..', 'a b', ' a', 'a/b', 'ä', '@a', 'a@', '~a', 'a~', 'a:b', 'a\nb'])(
    '%j cannot',
    (name) => {
      const result = read(name, '1');
      expect(result.ok ? [] : result.problems.map(({ code, place }) => [code, place?.file])).toEqual([
        ['invalid-package', name],
      ]);
      expect(result.ok ? [] : result.problems.map(({ hint }) => hint)).toEqual([
        'GitLab accepts letters, digits and . _ - + (newer versions also ~ and @ inside).',
      ]);
      const problem = fileNameProblem(name, template('the place').place);
      expect(problem).toMatchObject({ code: 'invalid-package-file', place: { file: 'the place' } });
      expect(problem?.message).toContain(JSON.stringify(name));
      expect(problem?.hint).toMatch(
        /^GitLab accepts letters, digits .* inside\)\. Rename the file, or write file: .*\.$/,
      );
    },
  );

  test.each(['1', '1.2.bananas', 'v1.0-rc.1+build_2', '0123abcdef', '-'])(
    '%s can be a version',
    (version) => {
      expect(read('app', version).ok).toBe(true);
    },
  );

  test.each(['', '.', '..', '1..2', '1.2.3..4', 'release/1', '1 0', '1~2', '1@2', 'ä'])(
    '%j cannot',
    (version) => {
      const result = read('app', version);
      expect(result.ok ? [] : result.problems).toEqual([
        expect.objectContaining({
          severity: 'error',
          code: 'invalid-package',
          message: `${JSON.stringify(version)} cannot be the version of a generic package`,
          hint: 'GitLab accepts letters, digits and . _ - + here, and no two dots side by side.',
          place: expect.objectContaining({ file: version }),
        }),
      ]);
    },
  );

  test('both are told', () => {
    const result = read('a b', 'c d');
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
      '"a b" cannot be the name of a generic package',
      '"c d" cannot be the version of a generic package',
    ]);
  });
});

describe('addresses', () => {
  const address = { package: 'my+app', version: '1.0+b', path: 'dir/a@b.deb' };

  test('each segment is encoded, slashes of the path stay', () => {
    expect(genericPath(address)).toBe('packages/generic/my%2Bapp/1.0%2Bb/dir/a%40b.deb');
  });

  test.each([
    { project: '24', expected: 'https://x.test/gitlab/api/v4/projects/24/packages/generic/a/1/f' },
    {
      project: 'group/app',
      expected: 'https://x.test/gitlab/api/v4/projects/group%2Fapp/packages/generic/a/1/f',
    },
  ])('project $project', ({ project, expected }) => {
    const file = { package: 'a', version: '1', path: 'f' };
    expect(genericFileUrl('https://x.test/gitlab', project, file)).toBe(expected);
  });

  test('a key tells name and version apart', () => {
    expect(packageKey({ package: 'a', version: 'b' })).toBe('a b');
  });
});
