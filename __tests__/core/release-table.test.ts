import { describe, expect, test } from '@jest/globals';
import type { ReleaseEntry } from '../../src/core/entry.js';
import { parseManifest } from '../../src/core/manifest.js';
import { ownerOf } from '../../src/core/release-table.js';

function table(yaml: string): {
  readonly releases: readonly ReleaseEntry[];
  readonly told: readonly string[];
} {
  const result = parseManifest(`releases:\n${yaml}`, 'm.yml');
  const problems = result.ok ? result.warnings : result.problems;
  const releases = result.ok && result.value.body.kind === 'releases' ? result.value.body.releases : [];
  return { releases, told: problems.map(({ code, place }) => `${code} ${place?.line}`) };
}

describe('ownerOf', () => {
  const { releases } = table(`
- {tag: v1.0.0, links: []}
- {tags: ["v1.*", "rc-?"], links: []}
- {tags: "*", links: []}
`);

  test.each([
    ['v1.0.0', 0],
    ['v1.0.1', 1],
    ['v1.', 1],
    ['rc-1', 1],
    ['rc-10', 2],
    ['V1.0.0', 2],
    ['', 2],
  ])('%j belongs to entry %d', (tag, index) => {
    expect(ownerOf(releases, tag)).toBe(releases[index]);
  });

  test('without a catch-all a tag may have no owner', () => {
    expect(ownerOf(releases.slice(0, 2), 'v2')).toBeNull();
    expect(ownerOf([], 'v2')).toBeNull();
  });
});

describe('what can never match', () => {
  test.each([
    ['- {tags: "v*", links: []}\n- {tags: "v1.*", links: []}', ['shadowed-entry 3']],
    ['- {tags: "v1.*", links: []}\n- {tags: "v*", links: []}', []],
    ['- {tags: [v1, v2], links: []}\n- {tag: v2, links: []}', ['shadowed-entry 3']],
    ['- {tag: v1, links: []}\n- {tags: [v1, v2], links: []}', []],
    ['- {tag: v1, links: []}\n- {tag: v2, links: []}\n- {tags: [v1, v2], links: []}', ['shadowed-entry 4']],
    ['- {tag: v1, links: []}\n- {tag: v1, links: []}', ['duplicate-tag 3']],
    ['- {tag: 1.10, links: []}\n- {tag: "1.10", links: []}', ['duplicate-tag 3']],
    ['- {tag: 1.10, links: []}\n- {tag: 1.1, links: []}', []],
  ])('%s', (yaml, expected) => {
    expect(table(yaml).told).toEqual(expected);
  });
});
