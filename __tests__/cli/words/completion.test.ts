/** The completion of real shells: bash here; zsh and fish where they are installed. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { flagsOf, inputsOf } from '../../../src/cli/words/command.js';
import { COMMANDS } from '../../../src/cli/words/commands.js';
import { completionScript, SHELLS } from '../../../src/cli/words/completion.js';

const folder = mkdtempSync(join(tmpdir(), 'release-links-completion-'));
writeFileSync(join(folder, 'links file.yml'), '');
writeFileSync(join(folder, 'other.txt'), '');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What bash offers for the words, of which the last is being typed. */
function bash(...words: readonly string[]): readonly string[] {
  const program = `${completionScript('bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 ))
compopt() { :; }
_release_links; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const run = spawnSync('bash', ['-c', program, 'bash', 'release-links', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  return run.stdout.split('\n').filter((line) => line !== '');
}

describe('bash', () => {
  test('the commands', () => {
    expect(bash('')).toEqual([...COMMANDS.map(({ name }) => name), '--help', '--version']);
    expect(bash('va')).toEqual(['validate']);
  });

  test.each(COMMANDS.map((command) => [command.name, command] as const))(
    'the flags of %s',
    (name, command) => {
      const flags = [...inputsOf(command), ...flagsOf(command)].map((each) => `--${each.name}`);
      expect(bash(name, '--')).toEqual(flags);
    },
  );

  test.each<[readonly string[], readonly string[]]>([
    [
      ['plan', '--format', ''],
      ['text', 'json', 'markdown'],
    ],
    [['list', '-o', 'j'], ['json']],
    [['plan', '--format', '=', 'j'], ['json']],
    [
      ['plan', '--format', '='],
      ['text', 'json', 'markdown'],
    ],
    [['apply', '--tag', 'v1', '--dry-run', 't'], ['true']],
    [['plan', '--manifest', 'o'], ['other.txt']],
    [['plan', '--tag', ''], []],
    [['completion', 'f'], ['fish']],
    [['apply', '--yes', '--detailed'], ['--detailed-exitcode']],
  ])('%j', (words, expected) => {
    expect(bash(...words)).toEqual(expected);
  });
});

test.each(SHELLS)('%s: the script names every command, and has no word of another shell left', (shell) => {
  const script = completionScript(shell);
  for (const { name } of COMMANDS) expect(script).toContain(name);
  expect(script).not.toMatch(/undefined|\[object/);
});

/** Not every machine has these shells; what they say counts where they are. */
describe.each(['zsh', 'fish'] as const)('%s', (shell) => {
  const isThere = spawnSync(shell, ['-c', 'true']).status === 0;
  test(isThere ? 'parses the script' : 'is not installed: the script has balanced quotes', () => {
    const script = completionScript(shell);
    if (isThere) {
      const run = spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' });
      expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    }
    const quotes = script.split('\n').filter((line) => {
      return (line.replaceAll(/\\./g, '').split("'").length - 1) % 2 !== 0;
    });
    expect(quotes).toEqual([]);
  });
});
