/** Files of other tools as manifests; every result is read by our own parser. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ManifestDraft } from '../../../src/app/init/draft.js';
import { draftOfFolder } from '../../../src/app/init/folder.js';
import { draftOfCi } from '../../../src/app/init/gitlab-ci.js';
import { draftOfGoreleaser } from '../../../src/app/init/goreleaser.js';
import { desiredLinks } from '../../../src/core/desired/desired.js';
import type { Link } from '../../../src/core/link.js';
import { type Manifest, parseManifest } from '../../../src/core/manifest/manifest.js';
import { selectPaths } from '../../../src/core/pattern/glob.js';
import type { Result } from '../../../src/core/problem/problem.js';
import { manifestText } from '../../../src/report/data/export.js';

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function parsed(text: string): Manifest {
  const manifest = parseManifest(text, 'x.yml');
  if (!manifest.ok) throw new Error(JSON.stringify(manifest.problems));
  return manifest.value;
}

const manifestOf = (draft: ManifestDraft): Manifest => parsed(manifestText({ links: draft.entries }));

function links({ body }: Manifest, vars: Readonly<Record<string, string>>): readonly Link[] {
  if (body.kind !== 'links') throw new Error('not a list of links');
  const variables = { tag: 'v1.2.0', project: 'group/app', vars: new Map(Object.entries(vars)) };
  const desired = desiredLinks(body.entries, new Map(), variables, [], {
    ifNoFilesFound: 'error',
    gitlabUrl: 'https://gitlab.example.com',
  });
  return must(desired).map(({ name, url, link_type, direct_asset_path }) => ({
    name,
    url,
    link_type,
    direct_asset_path,
  }));
}

/** Paths that the patterns of an entry match. */
function matched(draft: ManifestDraft, at: number, paths: readonly string[]): readonly string[] {
  manifestOf(draft);
  const files = draft.entries[at]?.files ?? [];
  return selectPaths(typeof files === 'string' ? [files] : files, paths);
}

describe('.gitlab-ci.yml', () => {
  const ci = (text: string): ManifestDraft => must(draftOfCi(text, 'ci.yml', () => []));

  test('the example gives the links of its manifest', () => {
    const folder = 'examples/from/release-keyword';
    const draft = ci(readFileSync(`${folder}/.gitlab-ci.yml`, 'utf8'));
    const vars = { DOWNLOADS: 'https://dl.example.com/app' };
    const written = parsed(readFileSync(`${folder}/release-links.yml`, 'utf8'));
    expect(links(written, vars)).toHaveLength(3);
    expect(links(manifestOf(draft), vars)).toEqual(links(written, vars));
    expect(draft).toMatchObject({ vars: ['DOWNLOADS'], warnings: [] });
  });

  test('anchors, merge keys, references, a spec: document and a tag_name of its own', () => {
    const draft = ci(`
spec: { inputs: { base: {} } }
---
.link: &link { link_type: package }
.more: { links: [{ name: c, url: https://x.test/c }] }
.base:
  release:
    tag_name: \${VERSION_TAG}
    assets:
      links:
        - { <<: *link, name: a, url: '$[[ inputs.base ]]/$VERSION_TAG/a' }
        - !reference [.more, links]
again:
  release: { tag_name: $VERSION_TAG, assets: !reference [.base, release, assets] }
whole:
  release: { tag_name: v1, assets: { links: !reference [.more, links] } }
`);
    expect(draft.entries[0]).toEqual({ name: 'a', url: '${vars.base}/${tag}/a', link_type: 'package' });
    expect(links(manifestOf(draft), { base: 'https://b.test' }).map(({ name }) => name)).toEqual(['a', 'c']);
    expect(draft).toMatchObject({ vars: ['base'], warnings: [] });
  });

  test('what cannot be taken over is a warning', () => {
    const draft = ci("j: { release: { assets: { links: [{ name: n }, { name: m, url: '${B:-b}/m' }] } } }");
    expect(draft.entries).toHaveLength(1);
    expect(draft.warnings.map(({ code }) => code)).toEqual(['init-left-out', 'init-left-out']);
  });

  test.each(['a: [', 'a: &a [*a]\nb: *c', 'x: *none'])('no YAML: %j', (text) => {
    const result = draftOfCi(text, 'ci.yml', () => []);
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'init-unreadable' }] });
  });

  test.each(['', '[]', 'just words', 'job: { script: x }', 'release: 3', 'a: { release: [1] }'])(
    'no links: %j',
    (text) => {
      expect(ci(text).entries).toEqual([]);
    },
  );
});

describe('.goreleaser.yaml', () => {
  const goreleaser = (text: string): ManifestDraft => must(draftOfGoreleaser(text, 'g.yaml', 'fallback'));

  test('the example gives the files of its manifest', () => {
    const folder = 'examples/from/goreleaser';
    const draft = goreleaser(readFileSync(`${folder}/.goreleaser.yaml`, 'utf8'));
    const upload = { package: 'app', version: '${version}', file: '${basename|file}' };
    expect(draft.entries[0]).toEqual({
      files: ['dist/*.tar.gz', 'dist/*.zip', 'dist/*.deb'],
      upload,
      direct_asset_path: '/${basename|path}',
      link_type: 'package',
    });
    expect(draft.entries[1]).toMatchObject({ files: 'dist/checksums.txt', upload });
    manifestOf(draft);
  });

  test('defaults are those of goreleaser', () => {
    const draft = goreleaser('version: 2');
    const paths = ['dist/a_1_linux.tar.gz', 'dist/a_1_checksums.txt', 'dist/config.yaml'];
    expect(matched(draft, 0, paths)).toEqual(['dist/a_1_linux.tar.gz']);
    expect(matched(draft, 1, paths)).toEqual(['dist/a_1_checksums.txt']);
    expect(draft.entries[0]?.upload?.package).toBe('fallback');
  });

  test('formats, source, signatures, extra files and another folder', () => {
    const draft = goreleaser(`
project_name: "{{ .Env.NAME }}"
dist: ./out/
archives: [{ format: zip }, { formats: [binary] }]
nfpms: [{ formats: [apk, archlinux] }]
source: { enabled: true }
checksum: { split: true }
signs: [{ artifacts: all }]
sboms: [{ artifacts: archive }]
release: { extra_files: [{ glob: ./docs/*.pdf }, { glob: "x-{{ .Version }}.txt" }] }
`);
    expect(draft.entries[0]?.files).toEqual([
      ...['out/*.zip', 'out/*.apk', 'out/*.pkg.tar.zst', 'out/*.tar.gz', 'docs/*.pdf', 'x-*.txt'],
    ]);
    expect(draft.entries[1]?.files).toEqual(['out/*.sha256', 'out/*.sig']);
    expect(draft.warnings).toHaveLength(2);
    manifestOf(draft);
  });
});

describe('a folder', () => {
  test('one pattern an ending; sums apart; hidden files not', () => {
    const files = [
      'a-1.tar.gz',
      'b-1.tar.gz',
      'My App.exe',
      'SHA256SUMS',
      'a.exe.sig',
      'LICENSE',
      '.DS_Store',
    ];
    const draft = draftOfFolder(files, 'dist', 'my app');
    expect(draft.entries.map((entry) => entry.files)).toEqual([
      ['dist/*.exe', 'dist/*.tar.gz', 'dist/LICENSE'],
      ['dist/*.sig', 'dist/SHA256SUMS'],
    ]);
    expect(draft.entries[0]?.upload?.package).toBe('my-app');
    manifestOf(draft);
  });

  test('every file is matched by one entry, whatever its name', () => {
    const files = ['a[1].zip', '{x}.b', '!c', 'd*', '$E', 'sub/f.7z', 'g.tar.xz', 'h.sha512', 'ü.dmg'];
    const draft = draftOfFolder(files, 'o[u]t', 'p');
    const paths = files.map((file) => `o[u]t/${file}`);
    const found = draft.entries.flatMap((_, at) => matched(draft, at, paths));
    expect(found.sort()).toEqual([...paths].sort());
  });

  test('no files, no entries', () => {
    expect(draftOfFolder([], 'dist', 'p').entries).toEqual([]);
  });
});
