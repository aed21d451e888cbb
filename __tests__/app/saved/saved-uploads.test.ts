/** Saved plans with files for the package registry: the same file, the same place, or nothing. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { succeeded } from '../../../src/core/run/result.js';
import type { Sandbox } from '../../../src/sandbox/http/server.js';
import { seedOf, withSandbox } from '../../serving.js';
import { folderWith, removeFolders } from '../scratch.js';
import { apply, linksOf, problemsOf, save, writesOf } from './saved-runs.js';

afterEach(removeFolders);

const ENTRY = (replace = false): string =>
  `- files: dist/*\n  upload: { package: app, version: "1", replace: ${replace} }`;

/** Somebody else puts a file into the package. */
async function put(sandbox: Sandbox, name: string, content: string): Promise<void> {
  const url = `${sandbox.url}/api/v4/projects/24/packages/generic/app/1/${name}`;
  const answer = await fetch(url, {
    method: 'PUT',
    headers: { 'private-token': 'test-token' },
    body: content,
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

test('a plan names each file with size and sum, and its apply uploads it', async () => {
  const root = folderWith({ 'dist/a.deb': 'abc', 'dist/b.deb': 'other' });
  await withSandbox(seedOf([]), async (sandbox) => {
    const { file, plan, digest } = await save(sandbox, { links: ENTRY(), root });
    expect(plan.releases[0]?.files).toEqual([
      expect.objectContaining({ link: 'a.deb', path: 'dist/a.deb', size: 3, state: 'new', present: null }),
      expect.objectContaining({ link: 'b.deb', path: 'dist/b.deb', size: 5, state: 'new', present: null }),
    ]);
    const played = await apply(sandbox, file, { root, 'plan-digest': digest });
    expect({ problems: problemsOf(played), ok: succeeded(played.result) }).toEqual({
      problems: [],
      ok: true,
    });
    expect(writesOf(played).filter((call) => call.startsWith('PUT '))).toHaveLength(2);
    expect(linksOf(sandbox)).toHaveLength(2);
    const again = await save(sandbox, { links: ENTRY(), root });
    expect(again.plan.releases[0]).toMatchObject({
      changes: [],
      files: [{ state: 'there' }, { state: 'there' }],
    });
    expect(succeeded((await apply(sandbox, again.file)).result)).toBe(true);
  });
});

describe('it is stale', () => {
  const CASES: readonly (readonly [
    string,
    string,
    (sandbox: Sandbox, root: string) => Promise<void> | void,
  ])[] = [
    [
      'where the local file is another one',
      'file "dist/a.deb" was changed since the plan was saved: size 3 → 4, sha256 ba78',
      (_, root) => writeFileSync(join(root, 'dist/a.deb'), 'abcd'),
    ],
    [
      'where it has the same size',
      'file "dist/a.deb" was changed since the plan was saved: sha256 ba78',
      (_, root) => writeFileSync(join(root, 'dist/a.deb'), 'xyz'),
    ],
    [
      'where the registry has a file of that name by now',
      'file "a.deb" of package "app" "1" was added to the package registry since the plan was saved',
      (sandbox) => put(sandbox, 'a.deb', 'theirs'),
    ],
  ];

  test.each(CASES)('%s', async (_, message, change) => {
    const root = folderWith({ 'dist/a.deb': 'abc' });
    await withSandbox(seedOf([]), async (sandbox) => {
      const { file } = await save(sandbox, { links: ENTRY(), root });
      await change(sandbox, root);
      const played = await apply(sandbox, file, { root });
      expect(problemsOf(played)).toEqual([expect.stringContaining(`stale-plan: ${message}`)]);
      expect(writesOf(played)).toEqual([]);
    });
  });

  test('where the file that was to be replaced, or was there, is another one or gone', async () => {
    const root = folderWith({ 'dist/a.deb': 'abc' });
    await withSandbox(seedOf([]), async (sandbox) => {
      await put(sandbox, 'a.deb', 'first');
      const { file, plan } = await save(sandbox, { links: ENTRY(true), root });
      expect(plan.releases[0]?.files).toEqual([expect.objectContaining({ state: 'replace' })]);
      await put(sandbox, 'a.deb', 'second');
      const changed = await apply(sandbox, file, { root });
      expect(problemsOf(changed)).toEqual([
        expect.stringMatching(/was changed in the package registry .*: sha256 \w+ → \w+$/),
      ]);
      sandbox.world.projects.get(24)?.packages.list.splice(0);
      const removed = await apply(sandbox, file, { root });
      expect(problemsOf(removed)).toEqual([expect.stringContaining('was removed from the package registry')]);
      expect([...writesOf(changed), ...writesOf(removed)]).toEqual([]);
    });
  });

  test('where the local file is not there, that is said', async () => {
    const root = folderWith({ 'dist/a.deb': 'abc' });
    await withSandbox(seedOf([]), async (sandbox) => {
      const { file } = await save(sandbox, { links: ENTRY(), root });
      const played = await apply(sandbox, file, { root: folderWith({ x: '' }) });
      expect(succeeded(played.result)).toBe(false);
      expect(problemsOf(played).join()).toContain('dist/a.deb');
      expect(writesOf(played)).toEqual([]);
    });
  });
});
