import { describe, expect, test } from '@jest/globals';
import { annotationLimit } from '../../src/action/annotation-limit.js';
import { appSeed } from '../serving.js';
import { onStage } from './stage.js';

describe('annotationLimit', () => {
  test.each([
    [9, ''],
    [10, '1 more in the log and the summary.'],
    [30, '21 more in the log and the summary.'],
  ])('%d errors', (count, rest) => {
    const limit = annotationLimit();
    const taken = Array.from({ length: count }, () => limit.take('error'));
    expect(taken.filter(Boolean)).toHaveLength(Math.min(count, 9));
    expect(limit.rest('error')).toBe(rest);
    expect(limit.rest('warning')).toBe('');
  });

  test('warnings are counted by themselves', () => {
    const limit = annotationLimit();
    for (let made = 0; made < 11; made += 1) limit.take('warning');
    expect(limit.take('error')).toBe(true);
    expect(limit.rest('warning')).toBe('2 more warnings in the log and the summary.');
  });
});

const seed = appSeed({ tags: ['v1'], releases: [{ tag: 'v1', links: [] }] });

/** A step with so many entries, each with an address of this kind. */
async function stepWith(count: number, url: (at: number) => string) {
  const links = Array.from({ length: count }, (_, at) => ({ name: `n${at}`, url: url(at) }));
  const heard: { said: readonly string[]; failure: string | null; summary: string }[] = [];
  await onStage(seed, async ({ step }) => {
    const run = await step({
      tag: 'v1',
      token: 'test-token',
      links: JSON.stringify(links),
      'dry-run': 'true',
    });
    heard.push({ said: run.said, failure: run.failure, summary: run.summaryText });
  });
  const [first] = heard;
  if (first === undefined) throw new Error('no step ran');
  return { ...first, of: (kind: string) => first.said.filter((line) => line.startsWith(`${kind}: `)) };
}

describe('a step', () => {
  test('with thirty errors makes nine annotations and a verdict that counts the rest; log and summary have all', async () => {
    const run = await stepWith(30, (at) => `htp://x.test/${at}`);
    expect(run.of('error')).toHaveLength(9);
    expect(run.failure).toBe('Nothing was done: 30 errors. 21 more in the log and the summary.');
    for (let at = 0; at < 30; at += 1) {
      expect(run.of('info').some((line) => line.includes(`htp://x.test/${at}"`))).toBe(true);
      expect(run.summary).toContain(`htp://x.test/${at}`);
    }
  });

  test('with few errors says nothing of others', async () => {
    const run = await stepWith(3, (at) => `htp://x.test/${at}`);
    expect(run.of('error')).toHaveLength(3);
    expect(run.failure).toBe('Nothing was done: 3 errors.');
  });

  test('with thirty warnings makes nine and one for the rest', async () => {
    const run = await stepWith(30, (at) => `https://user:password@x.test/${at}`);
    expect(run.of('warning')).toHaveLength(10);
    expect(run.of('warning').at(-1)).toBe('warning: 21 more warnings in the log and the summary.');
  });

  test('with a message of any length stays below what GitHub shows', async () => {
    const run = await stepWith(2, (at) => `htp://x.test/${'a'.repeat(9000)}${at}`);
    expect(run.of('error').filter((line) => line.length > 4300)).toEqual([]);
  });
});
