/** `explain`: the page of every code, and what is offered for one that there is not. */

import { describe, expect, test } from '@jest/globals';
import { explainCommand } from '../../../src/cli/commands/explain.js';
import { PROBLEM_SECTIONS } from '../../../src/cli/words/problem-pages.js';
import { runInMemory } from './run-in-memory.js';

const PAGES = PROBLEM_SECTIONS.flatMap(({ pages }) => pages);

const explain = (...words: readonly string[]) => runInMemory(explainCommand, ['explain', ...words]);

test('prints meaning, what to do, and where it stands', async () => {
  expect(await explain('unknown-key')).toEqual({
    end: 0,
    said: '',
    stderr: '',
    stdout: [
      'unknown-key',
      '',
      'A key that is not known; the message suggests the nearest known one.',
      '',
      'What to do:',
      'Correct or remove it.',
      '',
      'From docs/problems.md, "Structure".',
      '',
    ].join('\n'),
  });
});

test.each(PAGES.map(({ code }) => code))('%s has a page without a long line', async (code) => {
  const { end, stdout } = await explain(code);
  expect(end).toBe(0);
  expect(stdout.split('\n')[0]).toBe(code);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(stdout).not.toMatch(/\*\*|\]\(/);
});

test.each(['[unknown-key]', 'UNKNOWN-KEY'])('takes %s', async (word) => {
  expect((await explain(word)).stdout).toContain('A key that is not known');
});

test('without a code it lists them all', async () => {
  const { end, stdout } = await explain();
  expect(end).toBe(0);
  const words = stdout.split(/\s+/);
  expect(PAGES.filter(({ code }) => !words.includes(code))).toEqual([]);
});

describe('a code that there is not', () => {
  test.each([
    ['unknown_kye', 'Did you mean unknown-key?'],
    ['duplicate', 'Did you mean duplicate-key or duplicate-name or duplicate-path'],
    ['zzz', 'release-links explain lists all codes.'],
  ])('%s', async (word, hint) => {
    const { end, said, stdout } = await explain(word);
    expect(end).toEqual(['usage']);
    expect(said).toContain(`no problem has the code "${word}"`);
    expect(said).toContain(hint);
    expect(stdout).toBe('');
  });

  test('that is a token is not repeated', async () => {
    const { said } = await explain('glpat-abcdefghijklmnopqrst');
    expect(said).not.toContain('glpat-');
  });

  test('two words are one too many', async () => {
    expect((await explain('taken', 'more')).said).toContain('unexpected argument "more"');
  });
});
