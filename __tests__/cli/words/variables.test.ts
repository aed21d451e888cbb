import { describe, expect, test } from '@jest/globals';
import type { Command } from '../../../src/cli/words/command.js';
import { COMMANDS } from '../../../src/cli/words/commands.js';
import { givenVariables } from '../../../src/cli/words/variables.js';
import { OUTPUTS } from '../../../src/report/data/outputs.js';

const command = (name: string): Command => COMMANDS.find((each) => each.name === name) as Command;

function given(variables: Record<string, string>, name = 'plan') {
  const result = givenVariables(command(name), variables);
  return result.ok ? result.value : result.problems;
}

test('inputs of the command; an empty variable is not set', () => {
  const variables = { RELEASE_LINKS_MAX_DELETES: '3', RELEASE_LINKS_TAG: '', RELEASE_LINKS_TIMEOUT: '9' };
  expect(given(variables)).toEqual({ 'max-deletes': '3', timeout: '9' });
  expect(given(variables, 'list')).toEqual({ timeout: '9' });
});

describe('a misspelt one is an error', () => {
  test.each([
    ['RELEASE_LINKS_DRYRUN', 'RELEASE_LINKS_DRY_RUN'],
    ['RELEASE_LINKS_DRY-RUN', 'RELEASE_LINKS_DRY_RUN'],
    ['RELEASE_LINKS_MAX_DELETE', 'RELEASE_LINKS_MAX_DELETES'],
    ['RELEASE_LINKS_PRUEN', 'RELEASE_LINKS_PRUNE'],
  ])('%s', (variable, meant) => {
    expect(given({ [variable]: 'true' })).toEqual([
      {
        severity: 'error',
        code: 'unknown-input',
        message: `the variable ${variable} names no input`,
        hint: `Did you mean ${meant}?`,
      },
    ]);
  });

  test('unless it is empty, or the command takes no inputs', () => {
    expect(given({ RELEASE_LINKS_DRYRUN: '' })).toEqual({});
    expect(given({ RELEASE_LINKS_DRYRUN: 'true' }, 'schema')).toEqual({});
  });
});

test('results of an earlier job, and variables of the job itself, are none of them', () => {
  const results = Object.keys(OUTPUTS).map(
    (name) => `RELEASE_LINKS_${name.toUpperCase().replaceAll('-', '_')}`,
  );
  const own = [
    'RELEASE_LINKS_PROGRAM',
    'RELEASE_LINKS_DRIFT_TAGS',
    'RELEASE_LINKS_BOT_PAT',
    'RELEASE_LINKS_PROJECT_ID',
  ];
  expect(given(Object.fromEntries([...results, ...own].map((name) => [name, 'x'])))).toEqual({});
});
