/** The format of a saved plan: its canonical form, its digest, and what is not a saved plan. */

import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { canonicalText, digestText } from '../../../src/core/saved/canonical.js';
import { openPlan } from '../../../src/core/saved/open.js';
import { PLAN_FILE_SCHEMA, type SavedPlan } from '../../../src/core/saved/saved-plan.js';

const digestOf = (document: unknown): string =>
  digestText(createHash('sha256').update(canonicalText(document)).digest('hex'));

const link = (name: string, url = `https://example.com/${name}`) => ({
  name,
  url,
  link_type: 'other' as const,
  direct_asset_path: null,
});
const FILE = {
  link: 'b',
  path: 'dist/b',
  text: null,
  size: 3,
  sha256: 'ab'.repeat(32),
  project: null,
  package: 'app',
  version: '1',
  name: 'b',
  state: 'new',
  replace: false,
  present: null,
} as const;

const PLAN: SavedPlan = {
  format: 'release-links-plan',
  version: 1,
  gitlab_url: 'https://gitlab.example.com',
  project: 'group/app',
  ref: null,
  order: 'manifest',
  releases: [
    {
      tag: 'v1',
      exists: true,
      page: null,
      prune: true,
      ignore: ['Nightly *'],
      only: [],
      changes: [
        { action: 'create', before: null, after: link('b') },
        { action: 'delete', before: link('a'), after: null },
      ],
      files: [FILE],
      desired: [{ ...link('b'), was: null, protect: false }],
      current: [link('Nightly 1'), link('a')],
    },
  ],
};

const file = (document: object, digest: unknown = digestOf(document)): string =>
  JSON.stringify({ digest, ...document });
const codes = (text: string): readonly string[] => {
  const opened = openPlan(text, 'plan.json', digestOf);
  return opened.ok ? [] : opened.problems.map(({ code, message }) => `${code}: ${message}`);
};
/** The plan with its one release changed, and a digest that fits. */
const planWith = (release: object): string =>
  file({ ...PLAN, releases: [{ ...PLAN.releases[0], ...release }] });

test('the canonical form is one text whatever the order of keys, and no other document has it', () => {
  const form = canonicalText({ b: [1, { d: null, c: 'é\u2028"' }], a: true, B: false });
  expect(form).toBe('{"B":false,"a":true,"b":[1,{"c":"é\u2028\\"","d":null}]}');
  expect(canonicalText(JSON.parse('{"a":true,"B":false,"b":[1,{"c":"\\u00e9\\u2028\\"","d":null}]}'))).toBe(
    form,
  );
  expect(canonicalText({ a: [1, 2] })).not.toBe(canonicalText({ a: [2, 1] }));
});

test('the digest of a plan is fixed, as long as the format is', () => {
  expect(digestOf(PLAN)).toBe('sha256:d62cd9efb1daba0c1f70145a9cc171d43b237d66e8898963d8aaf2da76d6ed6d');
});

describe('a saved plan', () => {
  test('is read as it was written, with its keys in any order', () => {
    const opened = openPlan(file(PLAN), 'plan.json', digestOf);
    expect(opened).toMatchObject({ ok: true, value: { plan: PLAN, digest: digestOf(PLAN) } });
    const shuffled = JSON.stringify(
      Object.fromEntries(Object.entries(JSON.parse(file(PLAN))).reverse()),
      null,
      7,
    );
    expect(codes(shuffled)).toEqual([]);
  });

  test('fits its schema, and what does not fit is not read', () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(PLAN_FILE_SCHEMA);
    expect(validate(JSON.parse(file(PLAN)))).toBe(true);
    for (const text of [
      planWith({ tag: 7 }),
      planWith({ surplus: 1 }),
      planWith({ files: [{ ...FILE, sha256: 'x' }] }),
    ]) {
      expect(validate(JSON.parse(text))).toBe(false);
      expect(codes(text).join()).toMatch(/^plan-file-invalid: /);
    }
  });

  test.each([
    ['a URL', file(PLAN).replace('com/b"', 'com/evil"')],
    ['a policy', file(PLAN).replace('"prune":true', '"prune":false')],
    ['a key that was added', file(PLAN).replace('{', '{"note":"x",')],
    ['a digest that was cut', file(PLAN, digestOf(PLAN).slice(0, -1))],
    ['no digest', JSON.stringify(PLAN)],
    ['a digest of another kind', file(PLAN, 7)],
  ])('is damaged where somebody changed %s', (_, text) => {
    expect(codes(text)).toEqual([
      expect.stringMatching(/^plan-file-damaged: the digest in "plan\.json" does not match/),
    ]);
  });

  test.each([
    [file({ ...PLAN, version: 2 }), 'of format version 2'],
    [file({ ...PLAN, version: '1' }), 'of format version no number'],
  ])('of another version is not read: %#', (text, message) => {
    expect(codes(text)).toEqual([expect.stringContaining(message)]);
    expect(codes(text)[0]).toMatch(/^plan-file-version: /);
  });

  test.each([
    ['', 'it is not JSON'],
    ['{"format":', 'it is not JSON'],
    ['null', 'JSON of something else'],
    ['[]', 'JSON of something else'],
    ['"release-links-plan"', 'JSON of something else'],
    ['{"format_version":"1.2","terraform_version":"1.9.0","resource_changes":[]}', 'JSON of something else'],
    [
      '{"version":1,"command":"plan","dry_run":true,"releases":[]}',
      'it is the report that --format json prints',
    ],
    [planWith({ tag: 7 }), 'releases[0].tag: expected a text'],
    [
      planWith({ desired: [{ ...link('b'), was: null }] }),
      'releases[0].desired[0].protect: expected true or false',
    ],
    [
      planWith({ desired: [{ ...link('b'), was: 7, protect: false }] }),
      'releases[0].desired[0].was: expected a text',
    ],
    [planWith({ surplus: 1 }), 'releases[0].surplus: expected no such key'],
    [planWith({ current: [{ ...link('a'), link_type: 'video' }] }), 'link_type: expected other or runbook'],
    [planWith({ files: [{ ...FILE, size: -1 }] }), 'releases[0].files[0].size: expected a whole number'],
    [planWith({ files: {} }), 'releases[0].files: expected a list'],
    [file({ ...PLAN, releases: [PLAN.releases[0], PLAN.releases[0]] }), 'a release is in it twice'],
    [planWith({ changes: [] }), 'the changes of release "v1" do not follow from its links'],
    [planWith({ prune: false }), 'the changes of release "v1" do not follow from its links'],
  ])('is not %#', (text, message) => {
    const found = codes(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^plan-file-invalid: "plan\.json" is not a saved plan: /);
    expect(found[0]).toContain(message);
  });
});
