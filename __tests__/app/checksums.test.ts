/** The sum file of uploaded files: one more asset. */

import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { scenario } from './scenario.js';

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const ENTRY = 'upload: {package: app, version: "${version}"}, checksums: SHA256SUMS';

test('it is uploaded and linked after the others, and a second run does nothing', () =>
  scenario()
    .finds({ 'dist/b.zip': 'b', 'dist/a.zip': 'a' })
    .given({
      links: `links: [{files: "dist/*", ${ENTRY}, link_type: package, direct_asset_path: "/bin/\${basename}"}]`,
    })
    .runs(async ({ report, release, sandbox }) => {
      expect(report.inSync).toBe(true);
      const made = release.plan.changes.map((change) => change.action === 'create' && change.after);
      const url = `${sandbox.url}/api/v4/projects/24/packages/generic/app/0.1/SHA256SUMS`;
      expect(made).toMatchObject([
        { name: 'SHA256SUMS', url, link_type: 'other', direct_asset_path: '/bin/SHA256SUMS' },
        { name: 'a.zip', link_type: 'package' },
        { name: 'b.zip' },
      ]);
      expect(release.uploads.map(({ name }) => name).sort()).toEqual(['SHA256SUMS', 'a.zip', 'b.zip']);
      const stored = await fetch(url, { headers: { 'private-token': 'test-token' } });
      expect(await stored.text()).toBe(`${sum('a')}  a.zip\n${sum('b')}  b.zip\n`);
    })
    .thenWritesNothing());

test('a dry run writes nothing, neither there nor here', () =>
  scenario()
    .finds({ 'a.zip': 'a' })
    .given({ links: `links: [{files: "*.zip", ${ENTRY}}]` })
    .by({ command: 'plan' })
    .runs(({ release, sent }) => {
      expect(release.uploads).toMatchObject([{ name: 'a.zip' }, { name: 'SHA256SUMS' }]);
      expect(sent).toEqual([]);
    })
    .ends());

test('two entries may have a sum file each; with a name and a path for one file only, the sums keep their own', () =>
  scenario()
    .finds({ 'a.zip': 'a', 'b.zip': 'b' })
    .given({
      links: `
links:
  - {files: a.zip, name: App, direct_asset_path: /bin/app, upload: {package: app, version: 1}, checksums: "a-\${tag}.txt"}
  - {files: b.zip, upload: {package: app, version: 1}, checksums: b.txt}
`,
    })
    .runs(({ report, release }) => {
      expect(report.inSync).toBe(true);
      const made = release.plan.changes.map(
        (change) => change.action === 'create' && [change.after.name, change.after.direct_asset_path],
      );
      expect(made).toEqual([
        ['App', '/bin/app'],
        ['a-v0.1.txt', null],
        ['b.txt', null],
        ['b.zip', null],
      ]);
    })
    .ends());

test.each([
  ['files: "*", upload: {package: app, version: 1}, checksums: a.zip', 'duplicate-upload'],
  ['files: "*", upload: {package: app, version: 1}, checksums: "a b"', 'invalid-package-file'],
  ['files: "*", url: "https://example.com/${path}", checksums: SUMS', 'missing-key'],
  ['files: "*", upload: {package: app, version: 1}, checksums: true', 'wrong-type'],
  ['github: a/b, checksums: SUMS', 'misplaced-key'],
])('%s is refused', (entry, code) =>
  scenario()
    .finds({ 'a.zip': 'a' })
    .given({ links: `links: [{${entry}}]` })
    .runs(({ result, sent }) => {
      expect(result).toMatchObject({ kind: 'failed', problems: [{ code }] });
      expect(sent).toEqual([]);
    })
    .ends(),
);
