import { describe, expect, test } from '@jest/globals';
import { parseManifest } from '../../../src/core/manifest/manifest.js';
import type { ReleaseEntry } from '../../../src/core/manifest/release-table.js';
import { ownerOf } from '../../../src/core/manifest/release-table.js';

function table(yaml: string): {
  readonly releases: readonly ReleaseEntry[];
  readonly told: readonly string[];
} {
  const result = parseManifest(`releases:\n${yaml}`, 'm.yml');
  const problems = result.ok ? result.warnings : result.problems;
  const releases = result.ok && result.value.body.kind === 'releases' ? result.value.body.releases : [];
  return { releases, told: problems.map(({ code, place }) => `${code} ${place?.line}`) };
}

describe('what a table holds', () => {
  test('tags and patterns, each with its place and its links', () => {
    const { releases } = table('- {tag: 1.10, links: []}\n- {tags: "v*", links: [{url: https://e/x}]}\n');
    const line = '- {tags: "v*", links: [{url: https://e/x}]}';
    expect(releases).toMatchObject([
      { kind: 'tag', tag: '1.10', links: [], place: { line: 2, column: 3 } },
      {
        kind: 'tags',
        patterns: [
          { pattern: 'v*', place: { file: 'm.yml', line: 3, column: 10, length: 4, lineText: line } },
        ],
        links: [{ kind: 'link', url: { written: 'https://e/x' } }],
      },
    ]);
  });

  test.each([
    ['no list', '  x', ['wrong-type 2']],
    ['an entry that is no mapping', '- x', ['wrong-type 2']],
    ['a tag that is no text', '- {tag: [v1], links: []}', ['wrong-type 2']],
    ['tags that are no texts', '- {tags: true, links: []}', ['wrong-type 2']],
    ['no tags at all', '- {tags: [], links: []}', ['empty-value 2']],
    ['what can be no tag', '- {tag: "a b", links: []}\n- {tag: v1, links: []}', ['invalid-tag 2']],
    ['a pattern where a tag stands', '- {tag: "v*", links: []}', ['invalid-tag 2']],
    ['what can be no tag among patterns', '- {tags: ["v*", "a..b"], links: []}', ['invalid-tag 2']],
    ['neither tag nor links', '- {}', ['missing-key 2', 'missing-key 2']],
  ])('%s', (_, yaml, expected) => {
    expect(table(yaml).told).toEqual(expected);
  });
});

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

  test('of three entries for one tag the first is named', () => {
    const result = parseManifest(`releases:\n${'- {tag: v1, links: []}\n'.repeat(3)}`, 'm.yml');
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { code: 'duplicate-tag', place: { line: 3 }, related: { line: 2 } },
        { code: 'duplicate-tag', place: { line: 4 }, related: { line: 2 } },
      ],
    });
  });

  const entries = (count: number, pattern: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => `- {tags: "${pattern(index)}", links: []}\n`).join('');

  test('a wildcard counts, however many tags stand before it', () => {
    const yaml = `${entries(150, (index) => `tag-${index}`)}${entries(1, () => 'v*')}`;
    expect(table(`${yaml}- {tag: v1, links: []}`).told).toEqual(['shadowed-entry 153']);
  });

  test('the first hundred wildcards are looked at', () => {
    const wide = (index: number): string => `${index}-*`;
    const narrow = (index: number): string => `- {tags: "${index}-1*", links: []}\n`;
    expect(table(entries(101, wide) + narrow(99)).told).toEqual(['shadowed-entry 103']);
    expect(table(entries(101, wide) + narrow(100)).told).toEqual([]);
  });
});
