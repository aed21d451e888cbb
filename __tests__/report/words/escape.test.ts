import { describe, expect, test } from '@jest/globals';
import { entities, jsonText, markdown, terminal } from '../../../src/report/words/escape.js';
import { HOSTILE_NAMES } from '../samples.js';

describe('terminal', () => {
  test.each([
    ['plain ünïcödé 漢字 🎉', 'plain ünïcödé 漢字 🎉'],
    ['\u001b[31m', '\\u001b[31m'],
    ['a\nb\tc\rd', 'a\\nb\\tc\\rd'],
    ['\u202ex', '\\u202ex'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800', '\\ud800'],
    ['::error::x', '\\u003a:error::x'],
    [' ::error::x', ' \\u003a:error::x'],
    ['a ::b', 'a ::b'],
    ['x ##[group]y', 'x \\u0023#[group]y'],
    ['### heading', '### heading'],
    ['👨\u200d👩', '👨\u200d👩'],
    ['a\u200db', 'a\\u200db'],
    ['https://u:p@h', 'https://u:***@h'],
  ])('%j', (value, expected) => {
    expect(terminal(value)).toBe(expected);
  });
});

describe('markdown', () => {
  test.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['```', '```` ``` ````'],
    [' a ', '`  a  `'],
    ['', '` `'],
    ['a\nb', '`a\\nb`'],
  ])('%j', (value, expected) => {
    expect(markdown(value)).toBe(expected);
  });

  test('no value ends its code span', () => {
    for (const name of HOSTILE_NAMES) {
      const [, fence = '', inner = ''] = /^(`+)([\s\S]*)\1$/.exec(markdown(name)) ?? [];
      expect(inner.match(/`+/g) ?? []).not.toContain(fence);
    }
  });
});

test('entities', () => {
  expect(entities(`<a href="x" id='y'>&amp;`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;');
});

describe('jsonText', () => {
  test('means the same and shows no control code', () => {
    const text = jsonText(HOSTILE_NAMES);
    expect(JSON.parse(text)).toEqual(HOSTILE_NAMES);
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|##\[|##vso\[|^\s*::/mu);
  });
});
