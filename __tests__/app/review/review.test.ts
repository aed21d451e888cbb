import { describe, expect, test } from '@jest/globals';
import {
  postReview,
  type Review,
  type ReviewPlace,
  reviewedFile,
  reviewKey,
} from '../../../src/app/review/review.js';
import { readEnvironment } from '../../../src/app/settings/environment.js';
import type { RawInputs } from '../../../src/app/settings/inputs.js';
import { parseSettings, type Settings } from '../../../src/app/settings/settings.js';
import type { Comments } from '../../../src/ports/comments.js';
import { StoreError } from '../../../src/ports/store-error.js';
import type { Log } from '../../../src/ports/telling.js';

function recorder(): { readonly log: Log; readonly said: string[] } {
  const said: string[] = [];
  return {
    said,
    log: {
      debug: (message) => void said.push(`debug: ${message}`),
      info: (message) => void said.push(`info: ${message}`),
      warning: (message, hint) =>
        void said.push(`warning: ${message}${hint === undefined ? '' : ` | ${hint}`}`),
    },
  };
}

function settingsOf(raw: RawInputs, variables: Readonly<Record<string, string>> = {}): Settings {
  const settings = parseSettings({ project: 'group/app', tag: 'v1', ...raw }, readEnvironment(variables));
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  return settings.value;
}

const review = (rest: Partial<Review> = {}): Review => ({
  when: 'auto',
  dryRun: true,
  marker: 'marker',
  body: () => 'marker\nplan',
  outdating: { isMark: () => false, text: () => null },
  ...rest,
});

function openPlace(comments: Partial<Comments> = {}): ReviewPlace {
  return {
    kind: 'open',
    open: async () => ({
      find: async () => [],
      findOthers: async () => [],
      create: async () => {},
      update: async () => {},
      remove: async () => {},
      ...comments,
    }),
  };
}

const closed: ReviewPlace = { kind: 'closed', reason: 'it is a fork', hint: 'See the summary' };
const none: ReviewPlace = { kind: 'none', reason: 'it is a push' };

describe('postReview', () => {
  const cases: readonly [string, Review, ReviewPlace, readonly string[]][] = [
    ['writes on a dry run', review(), openPlace(), ['info: Wrote the comment.']],
    ['auto is silent after an apply', review({ dryRun: false }), openPlace(), []],
    [
      'true writes after an apply too',
      review({ dryRun: false, when: 'true' }),
      openPlace(),
      ['info: Wrote the comment.'],
    ],
    ['false never writes', review({ when: 'false' }), openPlace(), []],
    [
      'auto mentions a closed place',
      review(),
      closed,
      ['info: No comment was written: it is a fork. See the summary'],
    ],
    [
      'true warns of a closed place',
      review({ when: 'true' }),
      closed,
      ['warning: No comment was written: it is a fork | See the summary'],
    ],
    ['auto hides that there is no place', review(), none, ['debug: no comment: it is a push']],
    [
      'true warns that there is no place',
      review({ when: 'true' }),
      none,
      ['warning: No comment was written: it is a push'],
    ],
  ];

  test.each(cases)('%s', async (_, wanted, place, says) => {
    const { log, said } = recorder();
    await postReview(wanted, place, log);
    expect(said).toEqual(says);
  });

  test('warns, and does not fail, where the platform refuses', async () => {
    const { log, said } = recorder();
    const create = async (): Promise<void> => {
      throw new StoreError('denied', 'it lacks pull-requests: write', { hint: 'Grant it' });
    };
    await postReview(review(), openPlace({ create }), log);
    expect(said).toEqual(['warning: The comment was not written: it lacks pull-requests: write | Grant it']);
  });

  const copies = ['plan', 'old'].map((text, id) => ({ id, body: `marker\n${text}`, isOwn: true }));

  test('says that a copy was removed', async () => {
    const { log, said } = recorder();
    await postReview(review(), openPlace({ find: async () => copies }), log);
    expect(said).toEqual([
      'info: The comment is already up to date.',
      'info: Removed a copy of the comment.',
    ]);
  });

  test('warns, and does not fail, where a copy cannot be removed', async () => {
    const { log, said } = recorder();
    const remove = async (): Promise<void> => {
      throw new StoreError('denied', '403 Forbidden', { hint: 'Grant it' });
    };
    await postReview(review(), openPlace({ find: async () => copies, remove }), log);
    expect(said).toEqual([
      'info: The comment is already up to date.',
      'warning: A copy of the comment was not removed: 403 Forbidden | Grant it',
    ]);
  });

  test('says how many comments of other jobs were marked, and why no more were', async () => {
    const { log, said } = recorder();
    const findOthers = async () => [1, 2].map((id) => ({ id, body: 'other', isOwn: true }));
    const outdating = { isMark: () => true, text: () => 'outdated' };
    const update = async (id: number): Promise<void> => {
      if (id === 2) throw new StoreError('denied', '403 Forbidden', { hint: 'Grant it' });
    };
    await postReview(review({ outdating }), openPlace({ findOthers, update }), log);
    expect(said).toEqual([
      'info: Wrote the comment.',
      'info: Marked 1 comment of other jobs as outdated.',
      'warning: Outdated comments of other jobs were not marked: 403 Forbidden | Grant it',
    ]);
  });

  test('does not hide a bug', async () => {
    const find = async (): Promise<never> => {
      throw new TypeError('bug');
    };
    await expect(postReview(review(), openPlace({ find }), recorder().log)).rejects.toThrow('bug');
  });
});

describe('reviewKey', () => {
  test('differs by GitLab, project, tag, tags and key', () => {
    const keys = [
      settingsOf({}),
      settingsOf({ 'gitlab-url': 'https://gitlab.example.com' }),
      settingsOf({ project: 'group/other' }),
      settingsOf({ tag: 'v2' }),
      settingsOf({ 'comment-key': 'v1' }),
      settingsOf({ 'comment-key': 'second' }),
    ].map((settings) => JSON.stringify(reviewKey(settings, [''])));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('in a job it is that of the job, whatever the tag', () => {
    const key = (tag: string, ...job: readonly string[]) =>
      JSON.stringify(reviewKey(settingsOf({ tag }), job));
    expect(key('v1', 'plan')).toBe(key('v2', 'plan'));
    expect(key('v1', 'plan')).not.toBe(key('v1', 'drift'));
    expect(key('v1', 'review', 'plan')).not.toBe(key('v1', 'other', 'plan'));
    expect(key('v1', 'v1')).not.toBe(key('v1', ''));
  });

  test('does not depend on what may change from run to run', () => {
    expect(reviewKey(settingsOf({ token: 'one', 'dry-run': 'true' }), [])).toEqual(
      reviewKey(settingsOf({ token: 'two', concurrency: '1' }), []),
    );
  });
});

describe('reviewedFile', () => {
  const problem = { severity: 'error', code: 'unknown-key', message: 'no such key' } as const;
  const place = { file: '.gitlab/release-links.yml', line: 1, column: 1, length: 1, lineText: 'x' };
  test.each([
    ['the file of the first problem that has a place', [problem, { ...problem, place }], {}, place.file],
    ['the manifest that was asked for', [problem], { manifest: 'links.yml' }, 'links.yml'],
    ['the manifest’s usual name', [problem], {}, 'release-links.yml'],
    ['the input in its place', [problem], { links: '[]' }, 'links'],
  ] as const)('%s', (_, problems, raw, expected) => {
    expect(reviewedFile({ kind: 'failed', problems }, settingsOf(raw))).toBe(expected);
  });

  test('inputs that could not be read', () => {
    expect(reviewedFile({ kind: 'failed', problems: [problem] }, null)).toBe('inputs');
  });
});
