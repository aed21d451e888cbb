/**
 * `export`, then `plan`: no changes, for every release that GitLab could hold. What it could hold is asked of the
 * sandbox: a link that it refuses is left out of the release.
 */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { desiredLinks } from '../../src/core/desired/desired.js';
import { LINK_TYPES, type Link } from '../../src/core/link.js';
import { parseManifest } from '../../src/core/manifest/manifest.js';
import { createPlan, isInSync } from '../../src/core/plan/plan.js';
import { exportManifest } from '../../src/report/data/export.js';
import { createWorld } from '../../src/sandbox/world/world-from-seed.js';
import { memoryStore } from '../memory-store.js';
import { appSeed } from '../serving.js';

const RUNS = Number(process.env['EXPORT_RUNS'] ?? 1000);
const TAG = 'v1.0+é/1';

/** Texts that YAML, templates or GitLab read in a way of their own. */
const oddText = fc.constantFrom(
  '1.10',
  'true',
  'null',
  '~',
  '0x10',
  '2026-01-01',
  '- a',
  '# a',
  'a: b',
  '${tag}',
  '$${x}',
  '${',
  '}',
  '&a',
  '*a',
  '!a',
  "'",
  '"',
  '\\',
  'a\nb',
  ' a',
  'a ',
  '\t',
  '|',
  '>',
  '%',
  '@',
  '`',
  '{{x}}',
  '\u0085',
  '\u2028',
  '👩‍🚀',
  '\u202e',
  'yes',
  '<<',
  '---',
);
const text = fc.oneof(
  oddText,
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.tuple(oddText, fc.string()).map(([a, b]) => a + b),
);

const linkArbitrary: fc.Arbitrary<Link> = fc.record({
  name: text,
  url: fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    text.map((tail) => `https://x.test/${tail}`),
    fc.constantFrom(
      'ftp://x.test/a',
      'http://[::1]:3000/',
      'http:example.com',
      'https://u:p@x.test/a',
      'https://x.test/%zz',
    ),
  ),
  link_type: fc.constantFrom(...LINK_TYPES),
  direct_asset_path: fc.option(
    fc.constantFrom('/bin/a', '/ébc', '/ bc', '/?bc', '/a/../b', '/.hidden', '/#ab', '/$bc', '/{bc'),
  ),
});

test(
  'planning with an exported manifest gives no changes',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(linkArbitrary, { maxLength: 8 }), async (links) => {
        const world = createWorld(appSeed({ tags: [TAG], releases: [{ tag: TAG }] }));
        const store = memoryStore(world, 'test-token');
        for (const link of links) await store.createLink(TAG, link).catch(() => {});
        const current = await store.listLinks(TAG);
        const manifest = parseManifest(exportManifest(current), 'release-links.yml');
        if (!manifest.ok) throw new Error(JSON.stringify(manifest.problems));
        const { body, ignore } = manifest.value;
        if (body.kind !== 'links') throw new Error(body.kind);
        const variables = { tag: TAG, project: '24', vars: new Map() };
        const desired = desiredLinks(body.entries, new Map(), variables, ignore, { ifNoFilesFound: 'error' });
        if (!desired.ok) throw new Error(JSON.stringify(desired.problems));
        const plan = createPlan(desired.value, current, { ignore: [], prune: true });
        expect(plan.changes).toEqual([]);
        expect(isInSync(plan)).toBe(true);
      }),
      { numRuns: RUNS, seed: 11 },
    );
  },
  RUNS > 10_000 ? 7_200_000 : 120_000,
);
