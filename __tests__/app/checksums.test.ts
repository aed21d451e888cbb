/** The sum file of uploaded files: one more asset. */

import { createHash } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { play, reportOf, seedOf, withSandbox } from './harness.js';
import { folderWith, removeFolders } from './scratch.js';

afterEach(removeFolders);

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const ENTRY = 'upload: {package: app, version: "${version}"}, checksums: SHA256SUMS';

test('it is uploaded and linked after the others, and a second run does nothing', async () => {
  await withSandbox(seedOf([]), async (sandbox) => {
    const root = folderWith({ 'dist/b.zip': 'b', 'dist/a.zip': 'a' });
    const links = `links: [{files: "dist/*", ${ENTRY}, link_type: package, direct_asset_path: "/bin/\${basename}"}]`;
    const report = reportOf(await play(sandbox, { root, links }));
    expect(report.inSync).toBe(true);
    const made = report.releases[0]?.plan.changes.map((change) => change.action === 'create' && change.after);
    const url = `${sandbox.url}/api/v4/projects/24/packages/generic/app/0.1/SHA256SUMS`;
    expect(made).toMatchObject([
      { name: 'SHA256SUMS', url, link_type: 'other', direct_asset_path: '/bin/SHA256SUMS' },
      { name: 'a.zip', link_type: 'package' },
      { name: 'b.zip' },
    ]);
    expect(report.releases[0]?.uploads.map(({ name }) => name).sort()).toEqual([
      'SHA256SUMS',
      'a.zip',
      'b.zip',
    ]);
    const stored = await fetch(url, { headers: { 'private-token': 'test-token' } });
    expect(await stored.text()).toBe(`${sum('a')}  a.zip\n${sum('b')}  b.zip\n`);
    const again = await play(sandbox, { root, links });
    expect(reportOf(again).inSync).toBe(true);
    expect(again.calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
  });
});

test('a dry run writes nothing, neither there nor here', async () => {
  await withSandbox(seedOf([]), async (sandbox) => {
    const root = folderWith({ 'a.zip': 'a' });
    const links = `links: [{files: "*.zip", ${ENTRY}}]`;
    const played = await play(sandbox, { root, links }, { command: 'plan' });
    expect(reportOf(played).releases[0]?.uploads).toMatchObject([{ name: 'a.zip' }, { name: 'SHA256SUMS' }]);
    expect(played.calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
  });
});

test('two entries may have a sum file each; with a name and a path for one file only, the sums keep their own', async () => {
  await withSandbox(seedOf([]), async (sandbox) => {
    const root = folderWith({ 'a.zip': 'a', 'b.zip': 'b' });
    const links = `
links:
  - {files: a.zip, name: App, direct_asset_path: /bin/app, upload: {package: app, version: 1}, checksums: "a-\${tag}.txt"}
  - {files: b.zip, upload: {package: app, version: 1}, checksums: b.txt}
`;
    const report = reportOf(await play(sandbox, { root, links }));
    expect(report.inSync).toBe(true);
    const made = report.releases[0]?.plan.changes.map(
      (change) => change.action === 'create' && [change.after.name, change.after.direct_asset_path],
    );
    expect(made).toEqual([
      ['App', '/bin/app'],
      ['a-v0.1.txt', null],
      ['b.txt', null],
      ['b.zip', null],
    ]);
  });
});

test.each([
  ['files: "*", upload: {package: app, version: 1}, checksums: a.zip', 'duplicate-upload'],
  ['files: "*", upload: {package: app, version: 1}, checksums: "a b"', 'invalid-package-file'],
  ['files: "*", url: "https://example.com/${path}", checksums: SUMS', 'missing-key'],
  ['files: "*", upload: {package: app, version: 1}, checksums: true', 'wrong-type'],
  ['github: a/b, checksums: SUMS', 'misplaced-key'],
])('%s is refused', async (entry, code) => {
  await withSandbox(seedOf([]), async (sandbox) => {
    const root = folderWith({ 'a.zip': 'a' });
    const { result, calls } = await play(sandbox, { root, links: `links: [{${entry}}]` });
    expect(result).toMatchObject({ kind: 'failed', problems: [{ code }] });
    expect(calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
  });
});
