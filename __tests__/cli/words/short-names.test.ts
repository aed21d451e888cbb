import { expect, test } from '@jest/globals';
import { parseArguments } from '../../../src/cli/words/arguments.js';
import { COMMANDS } from '../../../src/cli/words/commands.js';
import { commandHelp } from '../../../src/cli/words/help.js';

const planFileOf = (...words: readonly string[]): unknown => {
  const parsed = parseArguments(['apply', ...words], {});
  return parsed.ok ? parsed.value.inputs['plan-file'] : parsed.problems[0]?.message;
};

test('--plan is --plan-file, with its value behind it or beside it', () => {
  for (const words of [['--plan', 'p.json'], ['--plan=p.json'], ['--plan-file', 'p.json']])
    expect(planFileOf(...words)).toBe('p.json');
  expect(planFileOf('--plan')).toBe('--plan-file needs a value');
});

test('the help of apply names it, and plan has neither', () => {
  const helpOf = (name: string): string => {
    const command = COMMANDS.find((each) => each.name === name);
    return command === undefined ? '' : commandHelp(command).replaceAll(/\s+/g, ' ');
  };
  expect(helpOf('apply')).toContain('--plan for short');
  expect(helpOf('plan')).not.toContain('--plan-file VALUE');
  expect(helpOf('plan')).toContain('Save the plan to FILE, for apply --plan-file');
});
