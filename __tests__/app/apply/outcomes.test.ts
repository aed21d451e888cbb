import { expect, test } from '@jest/globals';
import { type Ending, type Entries, noteEnding } from '../../../src/app/apply/outcomes.js';
import type { Change } from '../../../src/core/plan/plan.js';

const CHANGE: Change = {
  action: 'create',
  after: { name: 'app', url: 'https://downloads.test/app', link_type: 'other', direct_asset_path: null },
};

/** What is reported of a change that ends so in one round, and was there already in a later one. */
function foundLater(first: Ending, certainty: 'open' | 'judged'): string | undefined {
  const entries: Entries = noteEnding([null], 0, CHANGE, first, certainty);
  return noteEnding(entries, 0, CHANGE, { status: 'unchanged' }, 'judged')[0]?.outcome.status;
}

test.each<[first: Ending, certainty: 'open' | 'judged', reported: string]>([
  [{ status: 'done' }, 'judged', 'done'],
  [{ status: 'failed', error: 'no answer' }, 'open', 'done'],
  [{ status: 'failed', error: 'refused' }, 'judged', 'unchanged'],
  [{ status: 'skipped' }, 'open', 'unchanged'],
  [{ status: 'unchanged' }, 'judged', 'unchanged'],
])('a change that was %j (%s) and is there already in a later round is %s', (first, certainty, reported) => {
  expect(foundLater(first, certainty)).toBe(reported);
});
