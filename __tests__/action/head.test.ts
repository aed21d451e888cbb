/** The commit that a comment names. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadHead } from '../../src/action/event.js';

test.each<[string, object, string | null]>([
  ['pull_request', { pull_request: { number: 1, head: { sha: 'abc1234' } } }, 'abc1234'],
  ['workflow_run', { workflow_run: { head_sha: 'def5678' } }, 'def5678'],
  ['push', { after: 'abc1234' }, null],
  ['issue_comment', { issue: { number: 1, pull_request: {} } }, null],
  ['pull_request', { pull_request: { head: { sha: 7 } } }, null],
])('%s %j', (name, payload, head) => {
  const folder = mkdtempSync(join(tmpdir(), 'release-links-head-'));
  const file = join(folder, 'event.json');
  writeFileSync(file, JSON.stringify(payload));
  try {
    expect(loadHead({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file })).toBe(head);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
