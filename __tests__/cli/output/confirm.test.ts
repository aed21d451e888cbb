/** The question before an apply: what it counts, and when there is none. */

import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { readAnswer } from '../../../src/cli/output/answer.js';
import { questionOf } from '../../../src/cli/output/confirm.js';
import type { RunReport } from '../../../src/core/run/report.js';

/** A report of releases with so many changes each. */
function report(
  releases: readonly {
    create?: number;
    update?: number;
    delete?: number;
    replace?: number;
    clash?: boolean;
  }[],
): RunReport {
  const times = <T>(count: number | undefined, value: T): T[] =>
    Array.from({ length: count ?? 0 }, () => value);
  return {
    releases: releases.map((each) => ({
      plan: {
        changes: [
          ...times(each.create, { action: 'create' }),
          ...times(each.update, { action: 'update' }),
          ...times(each.delete, { action: 'delete' }),
        ],
        unchanged: [],
        unmanaged: [],
        conflicts: each.clash ? [{}] : [],
      },
      uploads: times(each.replace, { replaces: true }),
      problems: [],
    })),
  } as unknown as RunReport;
}

describe('questionOf', () => {
  test.each<[string | null, Parameters<typeof report>[0]]>([
    [null, [{ create: 100 }]],
    [null, [{ delete: 2, update: 1 }]],
    ['This deletes 4 links of 1 release.', [{ delete: 4 }]],
    ['This updates 4 links of 1 release.', [{ update: 4, create: 9 }]],
    ['This deletes 2 links and updates 2 links of 2 releases.', [{ delete: 2 }, { update: 2 }, {}]],
    [
      'This deletes 2 links, updates 1 link and replaces 1 file of 1 release.',
      [{ delete: 2, update: 1, replace: 1 }],
    ],
    [null, [{ delete: 40, clash: true }, { delete: 1 }]],
  ])('%s', (question, releases) => expect(questionOf(report(releases))).toBe(question));
});

describe('readAnswer', () => {
  const never = new AbortController().signal;

  test('the first line, however it comes', async () => {
    const input = new PassThrough();
    const answer = readAnswer(input, never);
    input.write('ye');
    input.write('s\nno\n');
    expect(await answer).toBe('yes');
  });

  test('nothing where the input ends or the run is stopped', async () => {
    const ended = new PassThrough();
    const [a, stop] = [readAnswer(ended, never), new AbortController()];
    ended.end();
    const b = readAnswer(new PassThrough(), stop.signal);
    stop.abort();
    expect([await a, await b, await readAnswer(new PassThrough(), stop.signal)]).toEqual(['', '', '']);
  });
});
