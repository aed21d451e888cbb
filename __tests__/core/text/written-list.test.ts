import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { unquote, withoutRuby, writtenList } from '../../../src/core/text/written-list.js';

describe('a list that is written as one', () => {
  test.each([
    ['["docs-*", "keep 1"]', ['docs-*', 'keep 1']],
    ["['Nightly *', 'Security *']", ['Nightly *', 'Security *']],
    ['[docs-*, keep 1]', ['docs-*', 'keep 1']],
    ['["a"]', ['a']],
    ['["a, b", c]', ['a, b', 'c']],
    ['["say \\"hi\\""]', ['say "hi"']],
    ["['it''s']", ["it's"]],
    ['["a", "b",]', ['a', 'b']],
    ['[\n  "a",\n  "b"\n]', ['a', 'b']],
    ['[]', []],
    ['- a\n- "b c"\n', ['a', 'b c']],
    ["  - 'a'\n\n  - b", ['a', 'b']],
    ['- a', ['a']],
  ])('%j', (text, items) => expect(writtenList(text)).toEqual(items));

  test.each([
    'a',
    'a\nb',
    'Nightly *, Security *',
    '[ab]',
    '[ab]*.zip',
    '[a-z].zip\n[x].zip',
    '-x',
    '- a\nb',
    '[a, b',
    '[{"a": 1}]',
    '["a" "b"]',
    '',
  ])('%j is none', (text) => expect(writtenList(text)).toBeNull());
});

test.each([
  ['"a b"', 'a b'],
  ["'a'", 'a'],
  ['"a', '"a'],
  ['a"b"', 'a"b"'],
  ['"a" "b"', '"a" "b"'],
  ['', ''],
])('%j without quotes is %j', (value, plain) => expect(unquote(value)).toBe(plain));

describe('a list of mappings as Ruby shows it', () => {
  const links = [{ name: 'a => b', url: 'https://x/#{y}', path: null, nested: { n: 1 } }];
  test.each([
    '[{:name=>"a => b", :url=>"https://x/\\#{y}", :path=>nil, :nested=>{:n=>1}}]',
    '[{"name"=>"a => b", "url"=>"https://x/\\#{y}", "path"=>nil, "nested"=>{"n"=>1}}]',
    '[{"name" => "a => b", "url" => "https://x/\\#{y}", "path" => nil, "nested" => {"n" => 1}}]',
  ])('%s', (text) => expect(parse(withoutRuby(text))).toEqual(links));

  test.each(['- name: a\n  url: https://x/?a=>b', '[{"name":"a=>b"}]', 'nil'])('%s stays', (text) =>
    expect(withoutRuby(text)).toBe(text),
  );
});
