import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Link } from '../../src/core/link.js';
import { exportManifest, exportReleases } from '../../src/report/export.js';
import { expectGolden } from './golden.js';
import { HOSTILE_NAMES, link } from './samples.js';

const links = [
  link('awesome.dmg', { link_type: 'package', direct_asset_path: '/bin/awesome.dmg' }),
  link('1.10'),
  link('true'),
  link('- not: a list # nor a comment'),
  link('${version} $${tag} $$${x} ${', { url: 'https://h/${CI_COMMIT_TAG}/$${x}' }),
  link('with credentials', { url: 'https://user:secret@h/x' }),
  ...HOSTILE_NAMES.map((name, index) => link(name, { url: `https://h/${index}` })),
];

describe('golden', () => {
  test('one release', () => {
    expectGolden('export.yml', exportManifest(links));
  });

  test('several releases', () => {
    const releases = [
      { tag: 'v2.0', links: links.slice(0, 2) },
      { tag: '1.0', links: [] },
    ];
    expectGolden('export-releases.yml', exportReleases(releases));
  });
});

/** What a YAML reader that knows only strings, and then the templates, make of the text. */
function readBack(text: string): Link[] {
  const { links: entries } = parse(text, { schema: 'failsafe' }) as { links: Record<string, string>[] };
  const literal = (value: string): string => value.replace(/\$\$\{/g, '${');
  return entries.map((entry) => ({
    name: literal(entry['name'] ?? ''),
    url: literal(entry['url'] ?? ''),
    link_type: (entry['link_type'] ?? 'other') as Link['link_type'],
    direct_asset_path: entry['direct_asset_path'] === undefined ? null : literal(entry['direct_asset_path']),
  }));
}

describe('reading it back', () => {
  test('gives the same links', () => {
    expect(readBack(exportManifest(links))).toEqual(links);
  });

  test('whatever they are called', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({
        unit: fc.constantFrom('$', '{', '}', '\\', '"', "'", '\n', ':', ' ', '#', '-', '|', '>', '\t', 'a'),
        minLength: 1,
      }),
      fc.constantFrom(
        ...HOSTILE_NAMES,
        'null',
        '~',
        'yes',
        '0x1F',
        '1e3',
        '.nan',
        '---',
        '...',
        '? x',
        '!tag',
        '&a',
        '*a',
        '%YAML',
      ),
    );
    const anyLink = fc.record({
      name: text,
      url: text,
      link_type: fc.constantFrom('other', 'runbook', 'image', 'package'),
      direct_asset_path: fc.option(text),
    });
    fc.assert(
      fc.property(fc.array(anyLink), (some) => {
        expect(readBack(exportManifest(some))).toEqual(some);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('every value stays on its line, and nothing on it is obeyed', () => {
    const text = exportManifest(links);
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|##\[|^\s*::/mu);
    expect(text.split('\n').filter((line) => /^ {2}- name: /.test(line))).toHaveLength(links.length);
  });
});
