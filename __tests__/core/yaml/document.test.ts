import { describe, expect, test } from '@jest/globals';
import { parseManifest } from '../../../src/core/manifest/manifest.js';
import type { Problem } from '../../../src/core/problem/problem.js';

function problems(text: string): readonly Problem[] {
  const result = parseManifest(text, 'm.yml');
  return result.ok ? result.warnings : result.problems;
}

const codes = (text: string): readonly string[] => problems(text).map(({ code }) => code);

describe('what a manifest does without is refused once, and nothing is said of its grammar', () => {
  const entry = '{url: https://e/x}';
  test.each([
    ['an alias without a name', '- *', ['yaml-alias']],
    ['two anchors', `- &a &b ${entry}`, ['yaml-anchor', 'yaml-anchor']],
    ['two tags', `- !a !b ${entry}`, ['yaml-tag', 'yaml-tag']],
    ['a tag with an unknown handle', `- !e!x ${entry}`, ['yaml-tag']],
    ['an anchor on an alias', '- &a *b', ['yaml-anchor', 'yaml-alias']],
    ['an alias as a key', `*a : x\nlinks: [${entry}]`, ['yaml-alias']],
    ['a directive without its value', `%YAML\n---\n- ${entry}`, ['yaml-directive']],
    ['a later version', `%YAML 1.23\n---\n- ${entry}`, ['yaml-directive']],
    ['an unknown directive', `%FOO %YAML 1.2\n---\n- ${entry}`, ['yaml-directive']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test.each(['%YAML 1.2', '%YAML  1.2', '%YAML 1.2  ', '%YAML 1.2 # of course'])('%j is fine', (line) => {
    expect(codes(`${line}\n---\n- ${entry}`)).toEqual([]);
    expect(codes(`${line}\r\n---\r\n- ${entry}`)).toEqual([]);
  });

  test('a directive needs a document', () => {
    expect(problems('%YAML 1.2\n')).toMatchObject([{ code: 'yaml-syntax', place: { line: 1, column: 10 } }]);
  });

  test('a sign that begins no text is not taken for the token it looks like', () => {
    expect(problems('- url: %TAG%')).toMatchObject([
      { code: 'yaml-syntax', hint: 'Quote the value.', place: { line: 1, column: 8 } },
    ]);
  });

  test('in a block of text every sign is text', () => {
    expect(codes('- url: |\n    *a\n    "\n')).toEqual([]);
  });
});

describe('a quote', () => {
  const OPEN = 'this is not valid YAML: the quote that begins here does not end';

  test.each([
    ['double', '- name: x\n  url: "https://e/x\n', { line: 2, column: 8, length: 12 }],
    ['single', "- name: x\n  url: 'https://e/x\n", { line: 2, column: 8, length: 12 }],
    ['at the end of the text', '- url: "', { line: 1, column: 8, length: 1 }],
    ['at the end of the text', "- url: '", { line: 1, column: 8, length: 1 }],
  ])('that does not end is shown where it begins: %s', (_, text, place) => {
    expect(problems(text)).toMatchObject([{ message: OPEN, hint: 'Close it.', place }]);
  });

  test.each(['- "a"b\n', "- 'a'b\n"])('that ends is not blamed for what follows: %j', (text) => {
    const [problem] = problems(text);
    expect(problem).toMatchObject({
      message: 'this is not valid YAML: unexpected scalar at node end',
      place: { line: 1, column: 6, length: 1 },
    });
  });
});

describe('what is not valid', () => {
  test('without a hint where none is known, whatever stands elsewhere', () => {
    const [problem] = problems('- url: ${tag}\n  name: "a" b\n');
    expect(problem).toMatchObject({ code: 'yaml-syntax', place: { line: 2, column: 13 } });
    expect(problem).not.toHaveProperty('hint');
  });

  test('a key of more than 1024 characters', () => {
    expect(codes(`${'x'.repeat(1025)}: y\nlinks: []`)).toEqual(['yaml-syntax']);
  });

  test('a message takes over two hundred characters of what was found, no more', () => {
    const message = (length: number): string | undefined => problems(`- |${'x'.repeat(length)}`)[0]?.message;
    const start = 'this is not valid YAML: block scalar header includes extra characters: |';
    expect(message(152)).toBe(start + 'x'.repeat(152));
    expect(message(153)).toBe(`${start}${'x'.repeat(151)}…`);
  });

  test('what is missing at the end is shown after the last character', () => {
    expect(problems('links: [a,  \n\n\n')).toMatchObject([{ place: { line: 1, column: 11, length: 1 } }]);
  });
});

describe('a text is given up', () => {
  test('after a thousand bad escapes', () => {
    const text = (count: number): string => `"${'\\q'.repeat(count)}"`;
    expect(problems(text(1000))).toMatchObject([
      { message: expect.stringContaining('invalid escape sequence'), place: { column: 2 } },
    ]);
    expect(problems(text(1001))).toEqual([
      {
        severity: 'error',
        code: 'yaml-syntax',
        message: 'this is not valid YAML: more than 1000 backslashes do not begin an escape',
        hint: 'Use single quotes, in which a backslash is a character like any other.',
        place: { file: 'm.yml', line: 1, column: 1, length: 2004, lineText: text(1001) },
      },
    ]);
  });

  test('but not for backslashes between single quotes, nor for the length of a text with an escape', () => {
    expect(codes(`- url: 'https://e/${'\\q'.repeat(2000)}'`)).toEqual([]);
    expect(codes(`- url: "https://e/\\u0041${'x'.repeat(2000)}"`)).toEqual([]);
  });

  test.each(['\\U0001F600', '\\u00e9', '\\x41', '\\t', '\\\\', '\\"', '\\_'])(
    'not for many of %s',
    (sequence) => {
      expect(codes(`- url: "https://e/${sequence.repeat(1001)}"`)).not.toContain('yaml-syntax');
    },
  );

  test.each(['\\U0001F6', '\\u00e', '\\xg'])('but for many of %s, which is cut short', (sequence) => {
    expect(problems(`"${`${sequence} `.repeat(1001)}"`)).toMatchObject([
      { code: 'yaml-syntax', message: expect.stringContaining('more than 1000 backslashes') },
    ]);
  });

  test('after a thousand refused tokens; what comes then is not looked at', () => {
    const more = (count: number): string | undefined =>
      problems(`${'- *a\n'.repeat(count)}- a text\n`).at(-1)?.message;
    expect(more(1000)).toBe('801 more problems not shown');
    expect(more(1001)).toBe('801 more problems not shown');
  });

  test('after very many tokens', () => {
    expect(problems('- \n'.repeat(300_000))).toMatchObject([
      {
        severity: 'error',
        code: 'manifest-too-large',
        message: 'the manifest has too many parts to be read',
        hint: 'Use an entry with `files` for many files, or `tags` for many releases.',
      },
    ]);
  });
});
