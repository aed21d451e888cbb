import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LINK_TYPES, type Link, toLink } from '../../../src/core/link.js';
import { createBody, readLinks, readRelease, updateBody } from '../../../src/gitlab/api/wire.js';
import { answer } from '../../../src/sandbox/http/answer.js';
import { createWorld } from '../../../src/sandbox/world/world-from-seed.js';
import { appSeed } from '../../serving.js';

const SITE = { origin: 'http://gl.example:8080', root: '/git' };

/** What GitLab takes as a path (Releases::Link::FILEPATH_REGEX): one free character, then a narrow alphabet. */
const path = fc
  .tuple(
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 1 })
      .filter((char) => !/[/\0\n\r\p{Surrogate}]/u.test(char)),
    fc.array(fc.stringMatching(/^[\w.-]{1,6}$/), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('a', 'Z', '0'),
  )
  .map(([second, parts, last]) => `/${second}${parts.join('/')}${last}`)
  .filter((text) => text.length >= 4);

const link: fc.Arbitrary<Link> = fc.record({
  name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
  url: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  link_type: fc.constantFrom(...LINK_TYPES),
  direct_asset_path: fc.option(path),
});

const tag = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter(
    (text) => text.trim() === text && text !== '.' && text !== '..' && !/[\p{Cc}\p{Surrogate}]/u.test(text),
  );

test('whatever link GitLab takes, under whatever tag, is read back as it was sent', () => {
  fc.assert(
    fc.property(tag, link, link, (name, first, second) => {
      const seed = appSeed({ path: 'a/b.c/d-e', releases: [{ tag: name }] }, { t: { kind: 'pat' } });
      const world = createWorld(seed, { site: SITE });
      const releases = `/git/api/v4/projects/24/releases/${encodeURIComponent(name)}`;
      const ask = (method: string, target: string, body: object | null): unknown => {
        const headers = { 'private-token': 't', 'content-type': 'application/json' };
        const text = body === null ? null : JSON.stringify(body);
        return JSON.parse(String(answer(world, { method, target, headers, body: text }).body));
      };
      ask('POST', `${releases}/assets/links`, createBody(first));
      expect(readLinks(ask('GET', `${releases}/assets/links`, null), name, 'links').map(toLink)).toEqual([
        first,
      ]);
      ask('PUT', `${releases}/assets/links/1`, updateBody(second));
      expect(readRelease(ask('GET', releases, null), 'release')).toMatchObject({
        tag: name,
        links: [second],
      });
    }),
    { seed: 5, numRuns: 1000 },
  );
});
