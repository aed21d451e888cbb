import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { desiredLinks } from '../../../src/core/desired/desired.js';
import type { Entry } from '../../../src/core/entry/kinds.js';
import { templateOf } from '../../../src/core/entry/template.js';
import type { Found } from '../../../src/core/entry/variables.js';
import { parseManifest } from '../../../src/core/manifest/manifest.js';
import type { Problem } from '../../../src/core/problem/problem.js';
import { renderProblem } from '../../../src/report/text/problems.js';
import { FUZZ } from '../../fuzz.js';

/** Pieces that manifests are made of, and pieces that YAML stumbles over. */
const PIECES = [
  'links:',
  'releases:',
  'ignore:',
  'name:',
  'url:',
  'files:',
  'github:',
  'package:',
  'version:',
  'upload:',
  'tag:',
  'tags:',
  'link_type:',
  'direct_asset_path:',
  'filepath:',
  '\n',
  '\n  ',
  '\n    ',
  '\r\n',
  '\t',
  ' ',
  '- ',
  '? ',
  ': ',
  ', ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|',
  '>',
  '|-',
  '&a',
  '*a',
  '!t',
  '!!str',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '# c',
  '<<: ',
  'https://example.com/a',
  'a.zip',
  '${tag}',
  '${',
  '$${',
  '}',
  '${vars.X}',
  '~',
  'null',
  'true',
  '1.10',
  '\\',
  '\0',
  '\ufeff',
  '\ud800',
  '日本',
  '\u001b[0m',
  '*.zip',
  '!x',
  'package',
  '__proto__: ',
  'o/r',
  '\u0085',
  '\u2028',
];

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

const value = fc.oneof(
  fc.constantFrom(
    'a',
    'https://example.com/${tag}/x',
    '"${path}"',
    '1.10',
    'true',
    '~',
    '[]',
    '{}',
    '[a, "!b"]',
    'wrong_url',
  ),
  fc.string({ maxLength: 20 }).map((text) => JSON.stringify(text)),
);

const entry = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'name',
        'url',
        'files',
        'github',
        'package',
        'version',
        'link_type',
        'direct_asset_path',
        'upload',
        'tga',
      ),
      value,
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((fields) => `{${fields.map(([key, text]) => `${key}: ${text}`).join(', ')}}`);

const structured = fc.array(entry, { maxLength: 5 }).map((entries) => `links: [${entries.join(', ')}]\n`);

function checkPlaces(text: string, problems: readonly Problem[]): void {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  for (const problem of problems) {
    for (const place of [problem.place, problem.related]) {
      if (place === undefined) continue;
      expect(place.line).toBeLessThanOrEqual(lines.length);
      expect(place.lineText).toBe(lines[place.line - 1]);
      expect(place.column).toBeLessThanOrEqual(place.lineText.length + 1);
      expect(place.length).toBeGreaterThanOrEqual(1);
    }
    expect(renderProblem(problem)).not.toContain('\u001b');
  }
}

/** Reads a text as far as it goes: a manifest, and then its links. */
function readThrough(text: string): void {
  const parsed = parseManifest(text, 'm.yml');
  checkPlaces(text, parsed.ok ? parsed.warnings : parsed.problems);
  expect(parsed.ok).toBe(
    !(parsed.ok ? parsed.warnings : parsed.problems).some(({ severity }) => severity === 'error'),
  );
  if (!parsed.ok) return;
  const { body, ignore } = parsed.value;
  for (const entries of body.kind === 'links' ? [body.entries] : body.releases.map(({ links }) => links)) {
    const found = new Map<Entry, readonly Found[]>(
      entries.map((one) => [
        one,
        [
          { path: 'd/a.zip', url: 'https://example.com/d' },
          { path: 'b', url: 'x' },
        ],
      ]),
    );
    const variables = { tag: 'v1/é', project: null, vars: new Map([['X', '\ud800']]) };
    const desired = desiredLinks(entries, found, variables, ignore, { ifNoFilesFound: 'warn' });
    checkPlaces(text, desired.ok ? desired.warnings : desired.problems);
  }
}

describe('manifests', () => {
  test('any soup of YAML gives links or problems with places', () => {
    fc.assert(fc.property(soup, readThrough), FUZZ);
  });

  test('so do entries of any shape', () => {
    fc.assert(fc.property(structured, readThrough), FUZZ);
  });

  test('and any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), readThrough), FUZZ);
  });

  test('JSON is read as it is written', () => {
    const link = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1 }),
      url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 4 }), (links) => {
        const templates = links.map(({ name, url }) => ({ name: templateOf(name), url: templateOf(url) }));
        const escaped = JSON.stringify({ links: templates });
        const parsed = parseManifest(escaped, 'links');
        if (!parsed.ok) return;
        const entries = parsed.value.body.kind === 'links' ? parsed.value.body.entries : [];
        const texts = entries.map((one) =>
          [one.name, one.url].map((template) =>
            template?.parts.map((part) => (part.kind === 'literal' ? part.text : '?')).join(''),
          ),
        );
        expect(texts).toEqual(links.map(({ name, url }) => [name, url]));
      }),
      FUZZ,
    );
  });
});
