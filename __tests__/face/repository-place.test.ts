import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Problem } from '../../src/core/problem/problem.js';
import { inRepository } from '../../src/face/repository-place.js';

const MANIFEST = { kind: 'manifest', path: null } as const;
const PROBLEM: Problem = { severity: 'error', code: 'no', message: 'no' };

function fileOf(
  file: string,
  root: string,
  declared: Parameters<typeof inRepository>[1]['declared'] = MANIFEST,
) {
  const place = { file, line: 3, column: 1, length: 1, lineText: 'x' };
  return inRepository({ ...PROBLEM, place }, { root, declared }, '/builds/app').place?.file;
}

describe('where a problem is in the repository', () => {
  test.each([
    ['release-links.yml', '/builds/app', 'release-links.yml'],
    ['.gitlab/release-links.yml', '/builds/app/sub', 'sub/.gitlab/release-links.yml'],
    ['/builds/app/other/links.yml', '/builds/app/sub', 'other/links.yml'],
    ['/etc/links.yml', '/builds/app', '/etc/links.yml'],
    ['links.yml', '/elsewhere', 'links.yml'],
  ])('%s of %s: %s', (file, root, expected) => {
    expect(fileOf(file, root)).toBe(expected);
  });

  test('an input is no file', () => {
    expect(fileOf('links', '/builds/app', { kind: 'links', text: '[]' })).toBeUndefined();
  });

  test('a root is looked for in the working directory', () => {
    const place = { file: 'a.yml', line: 3, column: 1, length: 1, lineText: 'x' };
    const settings = { root: 'sub', declared: MANIFEST };
    expect(inRepository({ ...PROBLEM, place }, settings, resolve('.'))).toEqual({
      ...PROBLEM,
      place: { ...place, file: 'sub/a.yml' },
    });
    expect(inRepository(PROBLEM, settings, resolve('.'))).toEqual(PROBLEM);
  });
});
