import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { desiredLinks } from '../../../src/core/desired/desired.js';
import { expandTemplate, parseTemplate } from '../../../src/core/entry/template.js';
import type { Link } from '../../../src/core/link.js';
import { parseManifest } from '../../../src/core/manifest/manifest.js';
import { createPlan } from '../../../src/core/plan/plan.js';
import type { Problem } from '../../../src/core/problem/problem.js';
import { inputText } from '../../../src/core/problem/written-text.js';
import { exportManifest, exportReleases } from '../../../src/report/data/export.js';
import { expectGolden } from '../golden.js';
import { HOSTILE_NAMES, link } from '../samples.js';

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
  const literal = (value: string): string => {
    const problems: Problem[] = [];
    const template = parseTemplate(inputText(value, 'name'), [], problems);
    expect(problems).toEqual([]);
    return template === null ? '' : expandTemplate(template, () => null);
  };
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
      { seed: 7, numRuns: 200 },
    );
  });

  test('every value stays on its line, and nothing on it is obeyed', () => {
    const text = exportManifest(links);
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|##\[|^\s*::/mu);
    expect(text.split('\n').filter((line) => /^ {2}- name: /.test(line))).toHaveLength(links.length);
  });
});

describe('planning with it', () => {
  /** The links that the program makes of the text. */
  function desired(text: string): readonly Link[] {
    const manifest = parseManifest(text, 'release-links.yml');
    if (!manifest.ok) throw new Error(JSON.stringify(manifest.problems));
    const { body } = manifest.value;
    if (body.kind !== 'links') throw new Error('no links');
    const variables = { tag: 'v1.0', project: 'group/app', vars: new Map<string, string>() };
    const links = desiredLinks(body.entries, new Map(), variables, [], { ifNoFilesFound: 'error' });
    if (!links.ok) throw new Error(JSON.stringify(links.problems));
    return links.value;
  }

  const awkward = fc.constantFrom(
    '$',
    '{',
    '}',
    '\\',
    '"',
    "'",
    ':',
    ' ',
    '#',
    '-',
    '|',
    '>',
    '%',
    '&',
    '*',
    '!',
    'a',
    '1',
    'é',
    '\u202e',
  );
  const letters = fc.string({ unit: awkward, minLength: 1, maxLength: 12 });
  const names = fc
    .oneof(letters, fc.constantFrom(...HOSTILE_NAMES))
    .map((name) => name.replace(/[\0\p{Cs}]/gu, ''));
  const anyLink = fc.record({
    name: names.filter((name) => /[^\p{White_Space}]/u.test(name)),
    url: letters.map((rest) => `https://h.example/${rest}`.trim()),
    link_type: fc.constantFrom('other', 'runbook', 'image', 'package'),
    direct_asset_path: fc.option(fc.stringMatching(/^\/[a-z]{2,9}\/[a-z0-9]{1,9}$/)),
  });
  /** Name, URL and path are unique within a release. */
  const unlike = fc.uniqueArray(anyLink, {
    comparator: (a, b) =>
      a.name === b.name ||
      a.url === b.url ||
      (a.direct_asset_path !== null && a.direct_asset_path === b.direct_asset_path),
  });

  test('changes nothing and keeps the order', () => {
    fc.assert(
      fc.property(unlike, (some) => {
        if (some.length === 0) return;
        const wanted = desired(exportManifest(some));
        expect(wanted.map(({ name }) => name)).toEqual(some.map(({ name }) => name));
        const links = some.map((one, index) => ({ ...one, id: index, direct_asset_url: one.url }));
        const plan = createPlan(wanted, links, { ignore: [], prune: true });
        expect([plan.changes, plan.conflicts]).toEqual([[], []]);
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  test('of several releases too', () => {
    const text = exportReleases([
      { tag: 'a/v2.0+x', links: links.slice(0, 2) },
      { tag: '${tag}', links: [link('x')] },
      { tag: '1.10', links: [] },
    ]);
    const manifest = parseManifest(text, 'release-links.yml');
    if (!manifest.ok || manifest.value.body.kind !== 'releases') throw new Error(JSON.stringify(manifest));
    expect(manifest.value.body.releases).toMatchObject([
      { kind: 'tag', tag: 'a/v2.0+x' },
      { kind: 'tag', tag: '${tag}' },
      { kind: 'tag', tag: '1.10', links: [] },
    ]);
  });
});
