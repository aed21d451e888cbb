import { describe, expect, test } from '@jest/globals';
import { parseManifest } from '../../../src/core/manifest/manifest.js';
import { MOST_BYTES, MOST_ENTRIES } from '../../../src/core/manifest/manifest-problems.js';
import type { Problem, Result } from '../../../src/core/problem/problem.js';

function problemsOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? result.warnings : result.problems;
}

function codes(text: string): readonly string[] {
  return problemsOf(parseManifest(text, 'm.yml')).map(({ code }) => code);
}

describe('parseManifest', () => {
  test('what it reads', () => {
    const result = parseManifest('links:\n  - url: https://example.com/${tag}\nignore: x\n', 'dir/m.yml');
    const line = (lineText: string, number: number, column: number, length: number) => {
      return { file: 'dir/m.yml', line: number, column, length, lineText };
    };
    const second = '  - url: https://example.com/${tag}';
    expect(result).toEqual({
      ok: true,
      warnings: [],
      value: {
        file: 'dir/m.yml',
        body: {
          kind: 'links',
          entries: [
            {
              kind: 'link',
              place: line(second, 2, 5, 31),
              name: null,
              url: {
                written: 'https://example.com/${tag}',
                place: line(second, 2, 10, 26),
                parts: [
                  { kind: 'literal', text: 'https://example.com/' },
                  { kind: 'variable', name: 'tag', filter: null, place: line(second, 2, 30, 6) },
                ],
              },
              link_type: 'other',
              direct_asset_path: null,
              protect: false,
              was: null,
              sha256: null,
            },
          ],
        },
        ignore: [{ pattern: 'x', place: line('ignore: x', 3, 9, 1) }],
        tagPrefix: null,
        newRelease: null,
        address: { gitlabUrl: null, project: null },
      },
    });
  });

  test('the input `links` is read by the same rules', () => {
    expect(parseManifest('[{url: https://e/x, link_type: x}]', 'links')).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-link-type', place: { file: 'links', line: 1, column: 32 } }],
    });
  });

  test('Windows line ends change neither values nor columns', () => {
    const text = 'links:\n  - name: a\n    url: wrong\n    link_type: x\n  - nmae: b\n';
    expect(parseManifest(text.replaceAll('\n', '\r\n'), 'm.yml')).toEqual(parseManifest(text, 'm.yml'));
    expect(parseManifest(`\ufeff${text}`, 'm.yml')).toEqual(parseManifest(text, 'm.yml'));
  });

  test('problems come in the order of their places', () => {
    const result = parseManifest(
      'ignore: [true]\nlinks:\n- nmae: 1\n  link_type: y\n- files: a\nx: 1\n',
      'm.yml',
    );
    const lines = problemsOf(result).map(({ place }) => place?.line);
    expect(lines).toEqual([1, 3, 4, 5, 6]);
  });

  test('the most entries', () => {
    const most = '- url: https://e/x\n  name: a\n'.repeat(MOST_ENTRIES);
    expect(codes(most)).not.toContain('too-many-entries');
    expect(problemsOf(parseManifest(`${most}- url: https://e/x\n`, 'm.yml'))).toEqual([
      {
        severity: 'error',
        code: 'too-many-entries',
        message: 'a manifest has at most 20000 entries',
        hint: 'Use an entry with `files` for many files, or `tags` for many releases.',
        place: { file: 'm.yml', line: 40_001, column: 3, length: 16, lineText: '- url: https://e/x' },
      },
    ]);
  });

  test('of too many entries the rest is not read, and nothing is left to be tried', () => {
    const most = '- url: wrong\n'.repeat(MOST_ENTRIES + 1);
    const text = `links:\n${most}- nmae: not read\ningore: x\n`;
    expect(codes(text)).toEqual(['too-many-entries', 'unknown-key']);
    expect(parseManifest(text, 'm.yml')).toMatchObject({ rest: null });
  });

  test('the most entries of all releases together', () => {
    const release = (count: number): string => `- tag: v${count}\n  links:\n${'  - url: a\n'.repeat(count)}`;
    expect(codes(`releases:\n${release(MOST_ENTRIES - 1)}${release(2)}`)).toContain('too-many-entries');
  });

  test('the longest text', () => {
    const comment = `#${'x'.repeat(MOST_BYTES - 12)}\n`;
    expect(codes(`${comment}links: []`).length).toBe(0);
    expect(problemsOf(parseManifest(`${comment}links: []  `, 'm.yml'))).toEqual([
      {
        severity: 'error',
        code: 'manifest-too-large',
        message: 'the text is longer than 4 MiB',
        hint: 'Is this the right file? Use an entry with `files` for many files.',
        place: { file: 'm.yml', line: 1, column: 1, length: 1, lineText: '' },
      },
    ]);
  });

  test.each([
    ['ignore: x', ['missing-key']],
    ['ignore: [true]', ['missing-key', 'wrong-type']],
    ['lnks: []', ['unknown-key']],
    ['ignore: [true]\nlnks: []', ['wrong-type', 'unknown-key']],
    ['ignore: []\nlinks: []', []],
    ['ignore: {}\nlinks: []', ['wrong-type']],
    ['ignore: !!seq []\nlinks: []', ['yaml-tag']],
  ])('%j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('a bomb stays small', () => {
    const levels = 'abcdefghi';
    const bomb = [...levels].map((name, index) => {
      const before = levels[index - 1];
      return `${name}: &${name} [${Array(9)
        .fill(before === undefined ? '"lol"' : `*${before}`)
        .join(',')}]`;
    });
    expect(codes(bomb.join('\n'))).toContain('yaml-alias');
  });

  test.each([
    ['open brackets', '['.repeat(MOST_BYTES)],
    ['open braces', '{a: '.repeat(MOST_BYTES / 4)],
    ['nested lists', '- '.repeat(MOST_BYTES / 2)],
    ['nested keys', '? '.repeat(MOST_BYTES / 2)],
    ['indentation', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('nesting has an end: %s', (_, text) => {
    expect(codes(text)).toEqual(['yaml-depth']);
  });

  test.each([
    ['bad escapes', `"${'\\q'.repeat(2000)}"`, 'yaml-syntax', 1],
    ['bad escapes in many texts', '- "\\q\\x1\\u123"\n'.repeat(500), 'yaml-syntax', 1],
    ['aliases', '- *a\n'.repeat(2000), 'yaml-alias', 201],
  ])('a hopeless text is given up: %s', (_, text, code, count) => {
    const told = codes(text);
    expect(told[0]).toBe(code);
    expect(told).toHaveLength(count);
  });

  test('very many good escapes are fine', () => {
    expect(codes(`- url: "https://e/${'\\u0041\\x41\\n\\\\'.repeat(2000)}"`)).toEqual([]);
  });

  test('keys named as things of JavaScript are keys like others', () => {
    expect(codes('__proto__: x\nconstructor: y\nlinks: []\n')).toEqual(['unknown-key', 'unknown-key']);
    expect(codes('links:\n- {url: https://e/x, __proto__: {link_type: image}}\n')).toEqual(['unknown-key']);
  });
});
