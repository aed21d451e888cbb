import { describe, expect, test } from '@jest/globals';
import { annotation, type Folders } from '../../src/action/annotations.js';
import { logText } from '../../src/action/log-text.js';
import type { Place, Problem } from '../../src/core/problem/problem.js';

const folders: Folders = { root: '/builds/app', repository: '/builds/app', isFile: true };

function placeIn(file: string): Place {
  return { file, line: 3, column: 10, length: 4, lineText: '    url: x' };
}

function problem(rest: Partial<Problem> = {}): Problem {
  return { severity: 'error', code: 'bad-url', message: 'the URL is wrong', ...rest };
}

describe('annotation', () => {
  test('stands on the line and columns of the manifest', () => {
    expect(annotation(problem({ place: placeIn('release-links.yml'), hint: 'Fix it.' }), folders)).toEqual({
      text: 'the URL is wrong\nFix it.',
      place: {
        title: 'release-links: bad-url',
        file: 'release-links.yml',
        startLine: 3,
        endLine: 3,
        startColumn: 10,
        endColumn: 13,
      },
    });
  });

  test('is relative to the repository where root is a folder of it', () => {
    const { place } = annotation(problem({ place: placeIn('links/a.yml') }), {
      ...folders,
      root: '/builds/app/sub',
    });
    expect(place.file).toBe('sub/links/a.yml');
  });

  test.each([
    ['an input', 'links', { isFile: false }],
    ['a file outside of the repository', '../secret.yml', {}],
    ['an absolute path outside', '/etc/links.yml', {}],
    ['a root outside', 'links.yml', { root: '/elsewhere' }],
  ])('has no file for %s, and says the place', (_, file, rest) => {
    const { text, place } = annotation(problem({ place: placeIn(file) }), { ...folders, ...rest });
    expect(place).toEqual({ title: 'release-links: bad-url' });
    expect(text).toBe(`${file}:3:10: the URL is wrong`);
  });

  test('names the other place of a clash', () => {
    const { text } = annotation(problem({ place: placeIn('a.yml'), related: placeIn('b.yml') }), folders);
    expect(text).toBe('the URL is wrong (see also b.yml:3:10)');
  });

  test('shows no credentials and nothing invisible', () => {
    const message = 'wrong: https://me:hunter2@example.com \u001b[31m\u202e##[error]x';
    expect(annotation(problem({ message }), folders).text).toBe(
      'wrong: https://me:***@example.com \\u001b[31m\\u202e\\u0023#[error]x',
    );
  });
});

describe('logText', () => {
  test.each([
    ['::error::x', '\\u003a:error::x'],
    ['ok\n  ::set-output name=a::b', 'ok\n  \\u003a:set-output name=a::b'],
    ['ok\r::error::x', 'ok\\r\\u003a:error::x'],
    ['a ##[group]b', 'a \\u0023#[group]b'],
    ['##vso[task.complete]', '\\u0023#vso[task.complete]'],
    ['C::D and a:: stay', 'C::D and a:: stay'],
    ['\u001b[32m+ a\u001b[39m', '\u001b[32m+ a\u001b[39m'],
  ])('%j', (text, printed) => {
    expect(logText(text)).toBe(printed);
  });
});
