import { describe, expect, test } from '@jest/globals';
import { parseManifest } from '../../../src/core/manifest/manifest.js';
import type { Problem } from '../../../src/core/problem/problem.js';

function problems(text: string): readonly Problem[] {
  const result = parseManifest(text, 'm.yml');
  return result.ok ? result.warnings : result.problems;
}

describe('a key without a value', () => {
  test.each([
    ['{links}', 'links', 'a list', { line: 1, column: 2, length: 5 }],
    ['links: [{url}]', 'url', 'a text', { line: 1, column: 10, length: 3 }],
    ['- {files, url: https://e/x}', 'files', 'a text or a list of texts', { line: 1, column: 4, length: 5 }],
    ['- files: a\n  upload: ~\n', 'upload', 'a mapping', { line: 2, column: 3, length: 6 }],
  ])('%j', (text, key, wanted, place) => {
    expect(problems(text)).toMatchObject([
      {
        code: 'empty-value',
        message: `\`${key}\` has no value; it must be ${wanted}`,
        hint: 'Write a value, or remove it.',
        place,
      },
    ]);
  });
});

describe('true and false', () => {
  const replace = (value: string): unknown => {
    const text = `- {files: a, upload: {package: p, version: v, replace: ${value}}}`;
    const result = parseManifest(text, 'm.yml');
    if (!result.ok || result.value.body.kind !== 'links') return problems(text).map(({ hint }) => hint);
    const [entry] = result.value.body.entries;
    return entry?.kind === 'files' && entry.upload?.replace;
  };

  test.each(['true', 'True', 'TRUE'])('%s', (value) => expect(replace(value)).toBe(true));
  test.each(['false', 'False', 'FALSE'])('%s', (value) => expect(replace(value)).toBe(false));
  test.each(['yes', '"true"', '1', 'tRUE', 'untrue', 'falsely'])('%s is neither', (value) => {
    expect(replace(value)).toEqual(['Write true or false, without quotes.']);
  });
});

describe('the place of a variable', () => {
  test('is where it stands in the source, whatever is escaped before it', () => {
    expect(problems('- url: "https://e/\\u0041/${a}/${b}"')).toMatchObject([
      { code: 'unknown-variable', place: { column: 26, length: 4 } },
      { code: 'unknown-variable', place: { column: 31, length: 4 } },
    ]);
  });

  test('is the whole text where one is escaped', () => {
    const text = '"https://e/${a}/\\x24{tag}/${b}"';
    expect(problems(`- url: ${text}`)).toMatchObject([
      { code: 'unknown-variable', place: { column: 8, length: text.length } },
      { code: 'unknown-variable', place: { column: 8, length: text.length } },
    ]);
  });
});
