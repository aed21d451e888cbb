import { describe, expect, test } from '@jest/globals';
import { type DesiredOptions, desiredLinks } from '../../../src/core/desired/desired.js';
import type { Entry } from '../../../src/core/entry/kinds.js';
import type { Found, Variables } from '../../../src/core/entry/variables.js';
import { type Manifest, parseManifest } from '../../../src/core/manifest/manifest.js';

const VARIABLES: Variables = { tag: 'v1', project: 'group/app', vars: new Map() };

function manifest(text: string): Manifest {
  const result = parseManifest(text, 'm.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function entriesOf(text: string): readonly Entry[] {
  const { body } = manifest(text);
  return body.kind === 'links' ? body.entries : [];
}

/** Desired links of a manifest; `found` is given to its entries in turn, `null` where it was not looked. */
function desired(
  text: string,
  found: readonly (readonly Found[] | null)[] = [],
  options: Partial<DesiredOptions> = {},
  variables: Partial<Variables> = {},
) {
  const entries = entriesOf(text);
  const map = new Map<Entry, readonly Found[]>();
  found.forEach((files, index) => {
    const entry = entries[index];
    if (files !== null && entry !== undefined) map.set(entry, files);
  });
  const all = { ifNoFilesFound: 'error', ...options } as const;
  return desiredLinks(entries, map, { ...VARIABLES, ...variables }, [], all);
}

function hints(result: ReturnType<typeof desired>): readonly (string | undefined)[] {
  return (result.ok ? result.warnings : result.problems).map(({ hint }) => hint);
}

function told(result: ReturnType<typeof desired>): readonly string[] {
  const problems = result.ok ? result.warnings : result.problems;
  return problems.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}

const FILES = '- files: "*.zip"\n  url: https://example.com/${path}\n';

describe('desiredLinks', () => {
  test('manifest order; files by path, by code unit', () => {
    const result = desired(`- url: https://example.com/z\n${FILES}- url: https://example.com/a\n`, [
      null,
      [{ path: 'b.zip' }, { path: 'a.zip' }, { path: 'B.zip' }],
    ]);
    expect(result.ok && result.value.map(({ name }) => name)).toEqual(['z', 'B.zip', 'a.zip', 'b.zip', 'a']);
  });

  test('a link knows its place and what it leads to', () => {
    const text = `- url: https://example.com/z\n${FILES}`;
    const entries = entriesOf(text);
    const found = { path: 'a.zip' };
    const map = new Map<Entry, readonly Found[]>(entries.slice(1).map((entry) => [entry, [found]]));
    const result = desiredLinks(entries, map, VARIABLES, [], { ifNoFilesFound: 'error' });
    expect(result).toEqual({
      ok: true,
      warnings: [],
      value: [
        {
          name: 'z',
          url: 'https://example.com/z',
          link_type: 'other',
          direct_asset_path: null,
          place: entries[0]?.place,
          source: null,
          was: null,
          protect: false,
          sha256: null,
        },
        {
          name: 'a.zip',
          url: 'https://example.com/a.zip',
          link_type: 'other',
          direct_asset_path: null,
          place: entries[1]?.place,
          source: { entry: entries[1], found },
          was: null,
          protect: false,
          sha256: null,
        },
      ],
    });
  });

  test('an entry that was not looked at gives no links and no problem', () => {
    expect(desired(`- url: https://example.com/z\n${FILES}`)).toMatchObject({
      ok: true,
      value: [{ name: 'z' }],
    });
  });

  test('variables of an entry that was not looked at are checked all the same', () => {
    expect(told(desired('- github: octocat/hello-world\n  tag: ${vars.GONE}'))).toEqual([
      'error unknown-variable: there is no variable "${vars.GONE}" here',
    ]);
    expect(told(desired('- package: ${vars.A}\n  version: ${vars.B}'))).toHaveLength(2);
    expect(told(desired('- files: x\n  upload: {package: "${vars.A}", version: "${vars.B}"}'))).toHaveLength(
      2,
    );
  });

  test.each([
    ['error', false, ['error no-files-found: no file of the root folder matches "*.zip"']],
    ['warn', true, ['warning no-files-found: no file of the root folder matches "*.zip"']],
    ['ignore', true, []],
  ] as const)('nothing found, if-no-files-found: %s', (ifNoFilesFound, ok, expected) => {
    const result = desired(FILES, [[]], { ifNoFilesFound });
    expect(result.ok).toBe(ok);
    expect(told(result)).toEqual(expected);
  });

  test('a tag or project that is not known is missed only where it is used', () => {
    const unknown = { tag: null, project: null };
    expect(desired('- url: https://example.com/z', [], {}, unknown).ok).toBe(true);
    expect(told(desired('- url: https://example.com/${version}/${project}', [], {}, unknown))).toEqual([
      'error unset-variable: ${version} has no value, because no tag is known',
      'error unset-variable: ${project} has no value, because no project is known',
    ]);
  });

  test('an asset without a digest is a problem only where the digest is used', () => {
    const asset = { name: 'a.zip', size: 1, digest: null };
    const found: Found = { path: 'a.zip', url: 'https://github.com/a.zip', asset };
    expect(desired('- github: o/r', [[found]]).ok).toBe(true);
    expect(desired('- github: o/r\n  name: a ${asset.name}', [[found]]).ok).toBe(true);
    const result = desired('- github: o/r\n  name: a ${asset.digest}', [[found, { ...found, path: 'b' }]]);
    expect(told(result)).toEqual([
      'error unset-variable: GitHub knows no digest of this asset (for "a.zip" and 1 more file)',
    ]);
    expect(hints(result)).toEqual([
      'Assets from before June 2025 have none. Upload it again, or do without ${asset.digest} and ${sha256}.',
    ]);
  });

  test('the digest of an asset that has one', () => {
    const asset = { name: 'a.zip', size: 1, digest: 'sha256:00ff' };
    const found: Found = { path: 'a.zip', url: 'https://github.com/a.zip', asset };
    const result = desired('- github: o/r\n  name: a ${asset.digest}', [[found]]);
    expect(result.ok && result.value.map(({ name }) => name)).toEqual(['a sha256:00ff']);
  });

  test.each<[string, string, readonly Found[], string]>([
    [
      'the default name',
      FILES.replace('*', '**/*'),
      [{ path: 'a/x.zip' }, { path: 'b/x.zip' }],
      'each name once. The default is ${basename}; write name: ${path}.',
    ],
    [
      'a name that is the same for all files',
      `${FILES}  name: x\n`,
      [{ path: 'a.zip' }, { path: 'b.zip' }],
      'each name once. Put a variable into it that differs between files, such as ${path}.',
    ],
    [
      'a URL that the source gave',
      '- github: o/r\n',
      [
        { path: 'a.zip', url: 'https://github.com/same' },
        { path: 'b.zip', url: 'https://github.com/same' },
      ],
      'each url once.',
    ],
    [
      'a path that is the same for all files',
      `${FILES}  direct_asset_path: /bin/x\n`,
      [{ path: 'a.zip' }, { path: 'b.zip' }],
      'each direct_asset_path once. Put a variable into it that differs between files, such as ${path}.',
    ],
  ])('what to do against a clash of %s', (_, text, files, expected) => {
    expect(hints(desired(text, [files]))).toEqual([`Within a release GitLab accepts ${expected}`]);
  });

  test('of two literal links that clash nothing more can be said', () => {
    const result = desired('- {url: https://e.test/a, name: x}\n- {url: https://e.test/b, name: x}\n');
    expect(hints(result)).toEqual(['Within a release GitLab accepts each name once.']);
  });

  test('a source that gives no URL is a bug, not a problem', () => {
    expect(() => desired('- github: o/r', [[{ path: 'a.zip' }]])).toThrow('gave no URL');
  });

  test('what many files share is told once', () => {
    const files = Array.from({ length: 500 }, (_, index) => ({
      path: `f${String(index).padStart(3, '0')}.zip`,
    }));
    expect(told(desired('- files: "*.zip"\n  url: s3://b/${path}\n  name: x', [files]))).toEqual([
      'error url-scheme: the URL "s3://b/f000.zip" does not begin with http://, https:// or ftp:// (for "f000.zip" and 499 more files)',
      'error duplicate-name: two links have the name "x", first by "f000.zip" (for "f001.zip" and 498 more files)',
    ]);
  });

  test('ten thousand files', () => {
    const files = Array.from({ length: 10_000 }, (_, index) => ({ path: `${index}.zip` }));
    const result = desired(FILES, [files]);
    expect(result.ok && result.value.length).toBe(10_000);
  });

  test('the same input gives the same result, in whatever order files were found', () => {
    const files = ['c.zip', 'a.zip', 'b.zip'].map((path) => ({ path }));
    expect(desired(FILES, [files])).toEqual(desired(FILES, [[...files].reverse()]));
  });

  test('names, URLs and paths that differ in case only are different', () => {
    const text = `- {name: a, url: "https://example.com/a", direct_asset_path: /bin/a1}
- {name: A, url: "https://example.com/A", direct_asset_path: /bin/A1}`;
    expect(desired(text).ok).toBe(true);
  });
});
