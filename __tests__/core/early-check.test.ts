import { describe, expect, test } from '@jest/globals';
import { parseManifest } from '../../src/core/manifest.js';

/** What is told of a manifest that has an unknown key at its end, besides that key. */
function told(text: string): readonly string[] {
  const result = parseManifest(`${text}zzzz: 1\n`, 'm.yml');
  const problems = result.ok ? result.warnings : result.problems;
  const codes = problems.map(({ code, place }) => `${code} ${place?.line}`);
  expect(codes.at(-1)).toMatch(/^unknown-key /);
  return codes.slice(0, -1);
}

describe('of a manifest that cannot be used, the rules are told as well', () => {
  test.each([
    ['a bad URL', 'links:\n- url: ftp//x\n', ['url-scheme 2']],
    [
      'a name that two links give',
      'links:\n- {url: https://e/1, name: a}\n- {url: https://e/2, name: a}\n',
      ['duplicate-name 3'],
    ],
    [
      'a name that is ignored',
      'ignore: a\nlinks:\n- {url: https://e/1, name: a}\n',
      ['wanted-and-ignored 3'],
    ],
    [
      'release by release',
      'releases:\n' +
        '- {tag: v1, links: [{url: https://e/1, name: a}, {url: https://e/1, name: b}]}\n' +
        '- {tag: v2, links: [{url: https://e/1, name: a}]}\n',
      ['duplicate-url 2'],
    ],
    ['with variables of the run', 'links:\n- url: ftp//${tag}/${version}/${project}\n', ['url-scheme 2']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('but not what may come right by itself', () => {
  test.each([
    [
      'a name taken from a URL, which another link has',
      '- url: https://e/a\n- {url: https://e/2, name: a}\n',
    ],
    ['a name that another link takes from its URL', '- {url: https://e/2, name: a}\n- url: https://e/a\n'],
    ['a name that two links take from their URLs', '- url: https://e/1/a\n- url: https://e/2/a\n'],
    ['a URL that gives no name', '- url: https://e\n'],
    ['values that only a run knows', '- url: ftp//${vars.X}\n- {url: https://e/1, name: "${vars.X}"}\n'],
    [
      'what sources would find',
      '- {files: a, url: https://e/x}\n' +
        '- {files: b, upload: {package: "${vars.X}", version: v}}\n' +
        '- {package: "${vars.X}", version: v}\n' +
        '- {github: a/b, tag: "${vars.X}"}\n',
    ],
  ])('%s', (_, entries) => {
    expect(told(`links:\n${entries}`)).toEqual([]);
  });

  test('a name from a URL that is ignored', () => {
    expect(told('ignore: a\nlinks:\n- url: https://e/a\n')).toEqual([]);
  });
});
