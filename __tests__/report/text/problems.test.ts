import { describe, expect, test } from '@jest/globals';
import type { Place, Problem } from '../../../src/core/problem/problem.js';
import { renderProblem } from '../../../src/report/text/problems.js';

function place(lineText: string, column: number, length: number, line = 3): Place {
  return { file: 'm.yml', line, column, length, lineText };
}

function problem(more: Partial<Problem> = {}): Problem {
  return { severity: 'error', code: 'some-code', message: 'it is wrong', ...more };
}

/** The lineText line and the carets below it. */
function snippet(at: Place): readonly string[] {
  return renderProblem(problem({ place: at }))
    .split('\n')
    .slice(1);
}

describe('renderProblem', () => {
  test('without a place', () => {
    expect(renderProblem(problem())).toBe('error: it is wrong [some-code]');
    expect(renderProblem(problem({ severity: 'warning', hint: 'Fix it.' }))).toBe(
      'warning: it is wrong [some-code]\n  hint: Fix it.',
    );
  });

  test('with place, hint and the other place', () => {
    const text = renderProblem(
      problem({
        place: place('  - name: a', 11, 1, 12),
        hint: 'Fix it.',
        related: place('  - name: b', 5, 4),
      }),
    );
    expect(text.split('\n')).toEqual([
      'm.yml:12:11: error: it is wrong [some-code]',
      '  12 |   - name: a',
      '     |           ^',
      '  hint: Fix it.',
      'm.yml:3:5: note: the other place is here',
      '  3 |   - name: b',
      '    |     ^^^^',
    ]);
  });

  test('a line that is not known is not shown', () => {
    expect(renderProblem(problem({ place: place('', 1, 1) }))).toBe(
      'm.yml:3:1: error: it is wrong [some-code]',
    );
  });

  test.each<[string, Place, readonly string[]]>([
    ['tabs', place('\t\tab', 3, 2), ['  3 |         ab', '    |         ^^']],
    ['a tab itself', place('\tab', 1, 1), ['  3 |     ab', '    | ^^^^']],
    ['wide characters', place('日本 x', 4, 1), ['  3 | 日本 x', '    |      ^']],
    ['a wide place', place('a 日本', 3, 2), ['  3 | a 日本', '    |   ^^^^']],
    ['emoji', place('📦 x', 4, 1), ['  3 | 📦 x', '    |    ^']],
    ['a combining mark', place('e\u0301 x', 4, 1), ['  3 | e\u0301 x', '    |   ^']],
    ['escape codes', place('\u001b[31m x', 7, 1), ['  3 | \\u001b[31m x', '    |            ^']],
    ['reversed text', place('\u202ea', 2, 1), ['  3 | \\u202ea', '    |       ^']],
    ['the end of a line', place('ab', 3, 1), ['  3 | ab', '    |   ^']],
    ['beyond the end', place('ab', 2, 9), ['  3 | ab', '    |  ^']],
  ])('carets stand right: %s', (_, at, expected) => {
    expect(snippet(at)).toEqual(expected);
  });

  test('a long line is cut to what surrounds the place', () => {
    const [line = '', carets = ''] = snippet(place(`${'a'.repeat(5000)}X${'b'.repeat(5000)}`, 5001, 1));
    expect(line).toMatch(/^ {2}3 \| …a{50}Xb{69}…$/);
    expect(carets.indexOf('^')).toBe(line.indexOf('X'));
    const [start = ''] = snippet(place('x'.repeat(5000), 1, 5000));
    expect(start).toMatch(/^ {2}3 \| x{120}…$/);
  });

  test('credentials are hidden, and the carets follow', () => {
    const lineText = 'url: https://user:hunter2@h/a # x';
    expect(snippet(place(lineText, 6, 24))).toEqual([
      '  3 | url: https://user:***@h/a # x',
      '    |      ^^^^^^^^^^^^^^^^^^^^',
    ]);
    expect(snippet(place(lineText, 33, 1))).toEqual([
      '  3 | url: https://user:***@h/a # x',
      '    |                             ^',
    ]);
    expect(snippet(place(lineText, 1, 3))[1]).toBe('    | ^^^');
  });

  test('nothing in it is obeyed', () => {
    const text = renderProblem({
      severity: 'error',
      code: 'x',
      message: '::error::a\u001b[2J\nb https://u:secret@h',
      hint: '##[error]x\u202e',
      place: { file: '::warning::m\u0007.yml', line: 1, column: 1, length: 1, lineText: '::error::x\u0000' },
    });
    expect(text).not.toMatch(/^\s*::|##\[|secret/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  test('colours only where they are asked for', () => {
    const all = problem({ place: place('  - name: a', 11, 1), hint: 'Fix it.' });
    expect(renderProblem(all)).not.toContain('\u001b');
    const coloured = renderProblem(all, { color: true });
    expect(coloured).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderProblem(all));
    expect(renderProblem({ ...all, severity: 'warning' }, { color: true })).toContain('\u001b[33m');
  });
});
