import { expect, test } from '@jest/globals';
import { wantsColor } from '../../../src/cli/session/terminal.js';

const LOGS = { GITLAB_CI: 'true' };

test.each([
  ['auto', {}, true, true],
  ['auto', {}, false, false],
  ['auto', { TERM: 'dumb' }, true, false],
  ['auto', LOGS, false, true],
  ['auto', { GITHUB_ACTIONS: 'true' }, false, true],
  ['auto', { ...LOGS, NO_COLOR: '1' }, true, false],
  ['auto', { NO_COLOR: '' }, true, true],
  ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['auto', { FORCE_COLOR: '1' }, false, true],
  ['auto', { FORCE_COLOR: '0' }, true, false],
  ['auto', { FORCE_COLOR: 'false' }, true, false],
  ['auto', { FORCE_COLOR: '' }, true, true],
  ['auto', { FORCE_COLOR: '' }, false, false],
  ['always', { NO_COLOR: '1' }, false, true],
  ['never', { FORCE_COLOR: '1' }, true, false],
] as const)('colours: %s, %j, on a terminal: %s', (when, variables, isTerminal, expected) => {
  expect(wantsColor(when, variables, isTerminal)).toBe(expected);
});
