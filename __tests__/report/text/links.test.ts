import { describe, expect, test } from '@jest/globals';
import { renderGetJson, renderListJson } from '../../../src/report/data/json.js';
import { renderGetText, renderListText } from '../../../src/report/text/links.js';
import { expectGolden } from '../golden.js';
import { current, HOSTILE_NAMES } from '../samples.js';

const dmg = {
  ...current(2, 'awesome-v0.2.dmg', { link_type: 'package', direct_asset_path: '/bin/awesome.dmg' }),
  direct_asset_url: 'https://gitlab.example.com/group/app/-/releases/v0.1/downloads/bin/awesome.dmg',
};
const links = [dmg, current(1, '漢字.txt'), current(14, 'x'.repeat(60), { link_type: 'image' })];

describe('list and get', () => {
  test('golden', () => {
    expectGolden('list.txt', renderListText(links));
    expectGolden('list.json', renderListJson(links));
    expectGolden('get.txt', renderGetText(dmg));
    expectGolden('get.json', renderGetJson(dmg));
  });

  test('the order is kept', () => {
    expect(renderListText(links).match(/^\d+/gm)).toEqual(['2', '1', '14']);
  });

  test('no links', () => {
    expect(renderListText([])).toBe('The release has no links.\n');
    expect(JSON.parse(renderListJson([]))).toEqual({ version: 1, command: 'list', links: [] });
  });

  test('one line a link, whatever its name', () => {
    const hostile = HOSTILE_NAMES.map((name, index) => current(index, name));
    expect(renderListText(hostile).split('\n')).toHaveLength(hostile.length + 2);
    expect(renderListText(hostile)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
  });
});
