/** A token that was pasted where none belongs is not repeated. */

import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { parseArguments } from '../../../src/cli/words/arguments.js';
import { tokensIn } from '../../../src/core/token.js';

const TOKENS = [
  'glpat-AbCdEf0123456789xyz',
  'acme-glcbt-64_AbCdEf0123',
  'ghp_AbCdEf0123456789',
  'aB3dE5fG7hI9jK1lM3nO',
];

test.each(TOKENS)('%s', (token) => {
  const lines = [
    ['plan', token],
    [token],
    ['get', 'a', token],
    ['plan', `--${token}`],
    ['plan', `-${token}`],
  ];
  for (const line of lines) {
    const result = parseArguments(line, {});
    expect(JSON.stringify(result.ok ? 'taken' : result.problems)).not.toContain(token);
    expect(result.ok).toBe(false);
  }
});

test.each(TOKENS.slice(0, 3))('%s is found wherever it stands in a word', (token) => {
  for (const word of [token, `--tag=${token}`, `A=${token}`, `-o${token}`, `-t=${token}`])
    expect(tokensIn(word)).toContain(token);
  expect(tokensIn('-tv1.0.0')).toEqual([]);
});

test.each(['v1.0.0', 'release-links.yml', 'aplly', 'my-long-file-name-2.tar.gz'])('%s is', (word) => {
  const result = parseArguments(['plan', word], {});
  expect(result.ok ? '' : result.problems[0]?.message).toContain(word);
});

test('in no message of the built program either, whatever it was given as', () => {
  const token = TOKENS[0] ?? '';
  for (const args of [
    ['plan', '--token-type', token],
    ['plan', '--max-deletes', token],
    ['plan', token],
  ]) {
    const run = spawnSync(process.execPath, ['dist/cli/index.js', ...args], { encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(run.stdout + run.stderr).not.toContain(token.slice(0, 18));
  }
});
