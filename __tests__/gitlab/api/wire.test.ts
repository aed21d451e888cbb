import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBody, readLink, readLinks, readRelease, updateBody } from '../../../src/gitlab/api/wire.js';
import { StoreError } from '../../../src/ports/store-error.js';

const LINK = { name: 'a', url: 'https://x/a', link_type: 'package', direct_asset_path: '/bin/a' } as const;
const BARE = { ...LINK, direct_asset_path: null };
const ROW = { id: 7, name: 'a', url: 'https://x/a', direct_asset_url: 'https://x/a', link_type: 'package' };

describe('what is sent', () => {
  test('a create has the path under both names, or not at all', () => {
    expect(createBody(LINK)).toEqual({ ...LINK, filepath: '/bin/a' });
    expect(createBody(BARE)).toEqual({ name: 'a', url: 'https://x/a', link_type: 'package' });
  });

  test('an update is always whole, and clears under both names', () => {
    expect(updateBody(LINK)).toEqual({ ...LINK, filepath: '/bin/a' });
    expect(updateBody(BARE)).toEqual({ ...BARE, filepath: null });
  });
});

/** Base of addresses of a project's releases, as the different GitLab versions write them. */
const NOW = 'https://gl.example/group/sub/app/-/releases';
const OLD = 'https://gl.example/group/sub/app/releases';

describe('the path in direct_asset_url', () => {
  test.each<[string, string, string, string | null]>([
    ['today', 'v0.1', `${NOW}/v0.1/downloads/bin/app.exe`, '/bin/app.exe'],
    ['relative root', 'v0.1', 'http://h:8080/gitlab/g/p/-/releases/v0.1/downloads/abc', '/abc'],
    ['before /-/', 'v0.1', `${OLD}/v0.1/downloads/bin/app.exe`, '/bin/app.exe'],
    ['tag with /', 'release/1.0', `${NOW}/release%2F1.0/downloads/abc`, '/abc'],
    ['tag with /, lower case', 'release/1.0', `${NOW}/release%2f1.0/downloads/abc`, '/abc'],
    ['tag with /, not encoded', 'release/1.0', `${OLD}/release/1.0/downloads/abc`, '/abc'],
    ['tag with + # %', 'a+b#c%d', `${NOW}/a+b%23c%25d/downloads/abc`, '/abc'],
    ['tag with %2B for +', 'a+b', `${NOW}/a%2Bb/downloads/abc`, '/abc'],
    ['tag with percent text', '%2F', `${NOW}/%252F/downloads/abc`, '/abc'],
    ['tag with letters', 'вер-1', `${NOW}/%D0%B2%D0%B5%D1%80-1/downloads/abc`, '/abc'],
    ['tag not encoded at all', 'ä', `${NOW}/ä/downloads/abc`, '/abc'],
    ['odd second character', 'v0.1', `${NOW}/v0.1/downloads/%3Fbc`, '/?bc'],
    ['percent sequence', 'v0.1', `${NOW}/v0.1/downloads/%25bc`, '/%bc'],
    ['broken percent sequence', 'v0.1', `${NOW}/v0.1/downloads/%zz`, '/%zz'],
    ['letters', 'v0.1', `${NOW}/v0.1/downloads/%C3%A9bc`, '/ébc'],
    ['dots', 'v0.1', `${NOW}/v0.1/downloads/a/../b`, '/a/../b'],
    ['/downloads/ in the path', 'v0.1', `${NOW}/v0.1/downloads/x/downloads/abc`, '/x/downloads/abc'],
    [
      'the whole form in the path',
      'v0.1',
      `${NOW}/v0.1/downloads/-/releases/v0.1/downloads/abc`,
      '/-/releases/v0.1/downloads/abc',
    ],
    ['tag named downloads', 'downloads', `${NOW}/downloads/downloads/abc`, '/abc'],
    [
      'group named releases',
      'v0.1',
      'https://gl.example/releases/v0.1/-/releases/v0.1/downloads/abc',
      '/abc',
    ],
    ['none', 'v0.1', 'https://x/a', null],
  ])('%s', (_, tag, direct, path) => {
    const { link } = readLink({ ...ROW, direct_asset_url: direct }, tag, 'link');
    expect(link).toEqual({
      id: 7,
      name: 'a',
      url: 'https://x/a',
      link_type: 'package',
      direct_asset_path: path,
      direct_asset_url: direct,
    });
  });

  test('a link that points at a permanent address has no path of its own', () => {
    const url = `${NOW}/v0.1/downloads/abc`;
    expect(
      readLink({ ...ROW, url, direct_asset_url: url }, 'v0.1', 'link').link.direct_asset_path,
    ).toBeNull();
  });

  test.each([
    ['another tag', `${NOW}/v0.2/downloads/abc`],
    ['another form', 'https://gl.example/files/7'],
    ['nothing', ''],
  ])('is not guessed: %s', (_, direct) => {
    expect(() => readLink({ ...ROW, direct_asset_url: direct }, 'v0.1', 'assets.links[3]')).toThrow(
      "GitLab's answer has a assets.links[3].direct_asset_url of an unknown form",
    );
  });

  test('any tag and any path that GitLab takes come back', () => {
    const tag = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => text.trim() !== '');
    const part = fc.stringMatching(/^[\w.-]{1,8}$/);
    const tail = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}z`);
    const second = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((text) => text !== '/');
    fc.assert(
      fc.property(tag, second, tail, (name, first, rest) => {
        const path = `/${first}${rest}`;
        const escaped = (text: string) =>
          encodeURIComponent(text).replace(/%(40|3A|24|26|2C|3B|3D|2B)/g, decodeURIComponent);
        const direct = `https://h/g/p/-/releases/${escaped(name)}/downloads${path.split('/').map(escaped).join('/')}`;
        expect(readLink({ ...ROW, direct_asset_url: direct }, name, 'link').link.direct_asset_path).toBe(
          path,
        );
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});

describe('old servers', () => {
  test('no link type (before 13.1), and null in old rows', () => {
    const { link_type: _, ...before } = ROW;
    expect(readLink(before, 'v0.1', 'link')).toMatchObject({ hasType: false, link: { link_type: 'other' } });
    expect(readLink({ ...ROW, link_type: null }, 'v0.1', 'link')).toMatchObject({
      hasType: true,
      link: { link_type: 'other' },
    });
  });

  test('no direct_asset_url, and the `external` that newer ones do not have', () => {
    const { direct_asset_url: _, ...before } = ROW;
    expect(readLink({ ...before, external: true }, 'v0.1', 'link').link).toEqual({
      ...ROW,
      direct_asset_path: null,
    });
  });
});

describe('answers that are none', () => {
  test.each<[string, unknown, string]>([
    ['null', null, "GitLab's answer has null where link should be an object"],
    ['a list', [ROW], "GitLab's answer has a list where link should be an object"],
    ['a string', 'x', 'GitLab\'s answer has "x" where link should be an object'],
    ['no id', { ...ROW, id: undefined }, "GitLab's answer has nothing where link.id should be an id"],
    ['a text as id', { ...ROW, id: '7' }, "GitLab's answer has a string where link.id should be an id"],
    [
      'a fraction as id',
      { ...ROW, id: 1.5 },
      "GitLab's answer has the number 1.5 where link.id should be an id",
    ],
    ['a huge id', { ...ROW, id: 2 ** 60 }, 'where link.id should be an id'],
    ['no name', { ...ROW, name: null }, "GitLab's answer has null where link.name should be a string"],
    ['a number as url', { ...ROW, url: 1 }, 'where link.url should be a string'],
    [
      'an object as type',
      { ...ROW, link_type: {} },
      "GitLab's answer has an object where link.link_type should be one of other, runbook, image, package",
    ],
    [
      'an unknown type',
      { ...ROW, link_type: 'x'.repeat(99) },
      'has a string where link.link_type should be one of',
    ],
    [
      'a flag as address',
      { ...ROW, direct_asset_url: true },
      "GitLab's answer has the value true where link.direct_asset_url should be a string",
    ],
  ])('%s', (_, value, message) => {
    expect(() => readLink(value, 'v0.1', 'link')).toThrow(message);
  });

  test('properties are never looked up in a prototype', () => {
    const value: unknown = JSON.parse('{"__proto__":{"id":7,"name":"a","url":"https://x/a"}}');
    expect(() => readLink(value, 'v0.1', 'link')).toThrow('link.id');
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  });

  test('a link that is listed twice is one link', () => {
    const other = { ...ROW, id: 8 };
    expect(readLinks([ROW, other, ROW], 'v0.1', 'links').map(({ id }) => id)).toEqual([7, 8]);
  });

  test('a list and a release name the place', () => {
    expect(() => readLinks({}, 'v0.1', 'links')).toThrow('links should be a list');
    expect(() => readLinks([ROW, 7], 'v0.1', 'links')).toThrow(
      'the number 7 where links[1] should be an object',
    );
    expect(() => readRelease([], 'release')).toThrow('a list where release should be an object');
    expect(() => readRelease({ tag_name: 'v1' }, 'release')).toThrow(
      'nothing where release.assets should be',
    );
    expect(() => readRelease({ tag_name: 'v1', assets: { links: [{}] } }, 'releases[4]')).toThrow(
      'releases[4].assets.links[0].id',
    );
  });

  test('anything gives a link or a StoreError of kind `unexpected`', () => {
    const almost = fc.record(
      {
        id: fc.anything(),
        name: fc.anything(),
        url: fc.anything(),
        link_type: fc.anything(),
        direct_asset_url: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          almost,
          fc.json().map((text) => JSON.parse(text) as unknown),
        ),
        (value) => {
          for (const read of [() => readLink(value, 'v1', 'link'), () => readRelease(value, 'release')]) {
            try {
              read();
            } catch (error) {
              expect(error).toBeInstanceOf(StoreError);
              expect(error).toHaveProperty('kind', 'unexpected');
            }
          }
        },
      ),
      { seed: 4, numRuns: 1000 },
    );
  });
});

test('a release with its links and its own address', () => {
  const value = { tag_name: 'v0.1', assets: { count: 5, links: [ROW] }, _links: { self: 'https://h/r' } };
  expect(readRelease(value, 'release')).toEqual({
    tag: 'v0.1',
    self: 'https://h/r',
    links: [{ ...ROW, direct_asset_path: null }],
  });
  expect(readRelease({ ...value, _links: null }, 'release').self).toBeUndefined();
});
