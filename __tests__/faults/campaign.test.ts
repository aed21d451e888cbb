/** The first seeds of the campaign of `npm run faults`, which makes 2,000 runs; the whole of it is run by hand. */

import { describe, expect, test } from '@jest/globals';
import { runCampaign, runEndings } from './campaign.js';

const RUNS = 80;
const seeds = Array.from({ length: RUNS }, (_, index) => index + 1);

describe.each(['rest', 'graphql'] as const)('%s', (way) => {
  test(`${RUNS} runs on bad days: nothing is lost, nothing untrue is said, the next run heals`, async () => {
    const { bad, verdicts } = await runCampaign(way, seeds);
    expect(bad).toEqual([]);
    expect(new Set(verdicts.map(({ ending }) => ending)).size).toBeGreaterThan(2);
  }, 120_000);

  test('a run that is cancelled, or past its deadline, at any of its requests', async () => {
    const { bad, verdicts } = await runEndings(way, [3, 8, 18, 20, 31]);
    expect(bad).toEqual([]);
    expect(verdicts.length).toBeGreaterThan(40);
  }, 120_000);
});
