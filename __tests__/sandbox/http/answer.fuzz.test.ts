/** Whatever is asked, the sandbox answers, and no rule of its database is ever broken. */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answer } from '../../../src/sandbox/http/answer.js';
import type { SandboxRequest } from '../../../src/sandbox/request/exchange.js';
import type { World } from '../../../src/sandbox/world/world.js';
import { createWorld } from '../../../src/sandbox/world/world-from-seed.js';
import { RELEASES } from '../../contract/ask.js';
import { worldWith } from '../../contract/recording-world.js';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1000);

const segment = fc.oneof(
  fc.constantFrom(
    'projects',
    '24',
    '25',
    'releases',
    'v0.1',
    'assets',
    'links',
    '1',
    '2',
    'permalink',
    'latest',
  ),
  fc.constantFrom(
    'downloads',
    'bin',
    'packages',
    'generic',
    'merge_requests',
    'notes',
    '%2F',
    '%zz',
    '%00',
    '..',
    '',
  ),
  fc.string({ maxLength: 6 }),
);

const target = fc.oneof(
  fc.constantFrom(
    RELEASES,
    `${RELEASES}/v0.1`,
    `${RELEASES}/v0.1/assets/links`,
    `${RELEASES}/v0.1/assets/links/1`,
  ),
  fc.array(segment, { maxLength: 9 }).map((segments) => `/api/v4/${segments.join('/')}`),
  fc.webPath({ size: 'small' }),
  fc.string({ maxLength: 40 }),
);

const query = fc.oneof(
  fc.constant(''),
  fc.webQueryParameters().map((text) => `?${text}`),
  fc.string().map((text) => `?${text}`),
);

const value = fc.oneof(
  fc.constantFrom('a', 'b', 'https://x/a', 'https://x/b', '/bin/a', '/bin/b', 'image', '', null),
  fc.jsonValue({ maxDepth: 2 }),
);

const keys = [
  'name',
  'url',
  'filepath',
  'direct_asset_path',
  'link_type',
  'tag_name',
  'ref',
  'assets',
  'body',
  'page',
];
const params = fc.dictionary(fc.constantFrom(...keys, '__proto__', 'constructor'), value, { maxKeys: 6 });
const link = fc.record({ name: value, url: value, filepath: value }, { requiredKeys: [] });
const release = fc.record({ tag_name: value, ref: value, assets: fc.record({ links: fc.array(link) }) });

const body = fc.oneof(
  params.map((object) => JSON.stringify(object)),
  release.map((object) => JSON.stringify(object)),
  fc.string({ maxLength: 60 }),
  fc.uint8Array({ maxLength: 20 }),
  fc.constant(null),
);

const request: fc.Arbitrary<SandboxRequest> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH'),
  target: fc.tuple(target, query).map((parts) => parts.join('')),
  headers: fc.record({
    'private-token': fc.constantFrom('test-token', 'developer-token', 'guest-token', 'nope'),
    'content-type': fc.oneof(
      { weight: 4, arbitrary: fc.constant('application/json') },
      fc.constantFrom(
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'text/plain',
        ';',
      ),
    ),
  }),
  body,
});

function brokenRules(world: World): string[] {
  return [...world.projects.values()].flatMap(({ releases }) =>
    [...releases.values()].flatMap(({ tag, links }) => {
      const distinct = (values: readonly (string | number | null)[]) =>
        new Set(values).size === values.length;
      const paths = links.map(({ filepath }) => filepath).filter((path) => path !== null);
      const good =
        distinct(links.map(({ id }) => id)) &&
        distinct(links.map(({ name }) => name)) &&
        distinct(links.map(({ url }) => url)) &&
        distinct(paths) &&
        links.every(({ name, url }) => name !== '' && url !== '');
      return good ? [] : [tag];
    }),
  );
}

test('any requests, in any order', () => {
  fc.assert(
    fc.property(fc.array(request, { maxLength: 12 }), (requests) => {
      const world = createWorld(worldWith([{ name: 'a', url: 'https://x/a', direct_asset_path: '/bin/a' }]));
      for (const each of requests) {
        const { status, headers } = answer(world, each);
        expect(status).toBeGreaterThanOrEqual(200);
        // Only a page beyond all numbers breaks the server, and no query here has one.
        expect(status).toBeLessThan(500);
        for (const header of Object.values(headers)) expect(header).toMatch(/^[\x20-\x7e]*$/);
      }
      expect(brokenRules(world)).toEqual([]);
    }),
    { numRuns: RUNS, seed: 2026 },
  );
});
