/** Saved plans with files for the package registry: the same file, the same place, or nothing. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Scenario, scenario } from '../scenario.js';
import type { Stage } from '../stage.js';
import { linksOf } from './saved-runs.js';

const uploading = (files: Readonly<Record<string, string>>, replace = false): Scenario =>
  scenario()
    .finds(files)
    .given({ links: `- files: dist/*\n  upload: { package: app, version: "1", replace: ${replace} }` });

/** The plan is applied where the files are. */
const here = ({ raw }: Stage) => ({ root: raw.root ?? '' });

/** Somebody else puts a file into the package. */
async function put({ sandbox }: Stage, name: string, content: string): Promise<void> {
  const url = `${sandbox.url}/api/v4/projects/24/packages/generic/app/1/${name}`;
  const answer = await fetch(url, {
    method: 'PUT',
    headers: { 'private-token': 'test-token' },
    body: content,
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

test('a plan names each file with size and sum, and its apply uploads it', () =>
  uploading({ 'dist/a.deb': 'abc', 'dist/b.deb': 'other' })
    .saves(({ plan }) =>
      expect(plan.releases[0]?.files).toEqual([
        expect.objectContaining({ link: 'a.deb', path: 'dist/a.deb', size: 3, state: 'new', present: null }),
        expect.objectContaining({ link: 'b.deb', path: 'dist/b.deb', size: 5, state: 'new', present: null }),
      ]),
    )
    .appliesSaved(
      ({ messages, succeeded, sent, stage }) => {
        expect({ messages, succeeded }).toEqual({ messages: [], succeeded: true });
        expect(sent.filter((call) => call.startsWith('PUT '))).toHaveLength(2);
        expect(linksOf(stage)).toHaveLength(2);
      },
      (stage) => ({ ...here(stage), 'plan-digest': stage.saved?.digest ?? '' }),
    )
    .saves(({ plan }) =>
      expect(plan.releases[0]).toMatchObject({
        changes: [],
        files: [{ state: 'there' }, { state: 'there' }],
      }),
    )
    .appliesSaved(({ succeeded }) => expect(succeeded).toBe(true))
    .ends());

describe('it is stale', () => {
  const CASES: readonly (readonly [string, string, (stage: Stage) => Promise<void> | void])[] = [
    [
      'where the local file is another one',
      'file "dist/a.deb" was changed since the plan was saved: size 3 → 4, sha256 ba78',
      ({ raw }) => writeFileSync(join(raw.root ?? '', 'dist/a.deb'), 'abcd'),
    ],
    [
      'where it has the same size',
      'file "dist/a.deb" was changed since the plan was saved: sha256 ba78',
      ({ raw }) => writeFileSync(join(raw.root ?? '', 'dist/a.deb'), 'xyz'),
    ],
    [
      'where the registry has a file of that name by now',
      'file "a.deb" of package "app" "1" was added to the package registry since the plan was saved',
      (stage) => put(stage, 'a.deb', 'theirs'),
    ],
  ];

  const one = { 'dist/a.deb': 'abc' };

  test.each(CASES)('%s', (_, message, change) =>
    uploading(one)
      .saves()
      .meanwhile(change)
      .appliesSaved(({ messages, sent }) => {
        expect(messages).toEqual([expect.stringContaining(`stale-plan: ${message}`)]);
        expect(sent).toEqual([]);
      }, here)
      .ends(),
  );

  test('where the file that was to be replaced, or was there, is another one or gone', () =>
    uploading(one, true)
      .meanwhile((stage) => put(stage, 'a.deb', 'first'))
      .saves(({ plan }) =>
        expect(plan.releases[0]?.files).toEqual([expect.objectContaining({ state: 'replace' })]),
      )
      .meanwhile((stage) => put(stage, 'a.deb', 'second'))
      .appliesSaved(({ messages, sent }) => {
        expect(messages).toEqual([
          expect.stringMatching(/was changed in the package registry .*: sha256 \w+ → \w+$/),
        ]);
        expect(sent).toEqual([]);
      }, here)
      .meanwhile(({ project }) => project.packages.list.splice(0))
      .appliesSaved(({ messages, sent }) => {
        expect(messages).toEqual([expect.stringContaining('was removed from the package registry')]);
        expect(sent).toEqual([]);
      }, here)
      .ends());

  test('where the local file is not there, that is said', () =>
    uploading(one)
      .saves()
      .appliesSaved(
        ({ succeeded, messages, sent }) => {
          expect(succeeded).toBe(false);
          expect(messages.join()).toContain('dist/a.deb');
          expect(sent).toEqual([]);
        },
        (stage) => ({ root: stage.folder({ x: '' }) }),
      )
      .ends());
});
