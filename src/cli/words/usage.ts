/** What is said of a command line that cannot be understood. All of it are Problems `usage`. */

import { INPUTS } from '../../app/settings/inputs.js';
import { error, type Problem } from '../../core/problem/problem.js';
import { nearest } from '../../core/text/nearest.js';
import { mayBeSecret } from '../../core/token.js';
import { type Command, flagsOf, inputsOf } from './command.js';
import { COMMANDS } from './commands.js';
import { FLAGS } from './flags.js';

/** @param hint ends in a full stop */
export function usage(message: string, hint?: string): Problem {
  return error('usage', message, hint);
}

const HIDDEN = '(not shown: it may be a token)';

/** A word that was given, quoted; whoever pastes a token in the wrong place shall not find it in a log. */
export function shownWord(word: string): string {
  return mayBeSecret(word) ? HIDDEN : JSON.stringify(word);
}

/** What is wrong with the number of operands, if anything. */
export function checkOperands(command: Command, operands: readonly string[]): Problem[] {
  const names = command.operands === '' ? [] : command.operands.split(' ');
  const needed = names.filter((name) => !name.startsWith('['));
  if (operands.length < needed.length) return [usage(`${command.name} needs ${needed.join(' ')}`)];
  const stray = operands[names.length];
  if (stray === undefined) return [];
  const takesManifest = inputsOf(command).some(({ name }) => name === 'manifest');
  const hint = takesManifest && isFileName(stray) ? `Write --manifest ${stray}.` : undefined;
  return [usage(`unexpected argument ${shownWord(stray)}`, hint)];
}

/** Whether a word looks like the name of a manifest. It stands in a hint, so it is short and plain, too. */
function isFileName(word: string): boolean {
  return !mayBeSecret(word) && (word === '-' || /^[\w@./+-]{1,200}\.(?:ya?ml|json)$/i.test(word));
}

/** Of a flag that the command does not have. @param rawName as it was written, such as `--manifst` or `-x` */
export function unknownFlag(rawName: string, command: Command): Problem {
  const known = [...inputsOf(command), ...flagsOf(command)].map(({ name }) => `--${name}`);
  const name = rawName.replace(/^--(?:no-)?/, '');
  const others: readonly string[] = [...INPUTS, ...FLAGS].map((each) => `--${each.name}`);
  const elsewhere = others.includes(`--${name}`) && !known.includes(`--${name}`);
  const guess = nearest(rawName, known);
  const hint = guess === null ? `See release-links ${command.name} --help.` : `Did you mean ${guess}?`;
  if (command.name === 'plan' && name === 'dry-run')
    return usage('plan has no flag --dry-run: it never writes', 'To write, use apply.');
  const why = elsewhere ? `It has no meaning for ${command.name}. ` : '';
  return usage(`${command.name} has no flag ${mayBeSecret(rawName) ? HIDDEN : rawName}`, `${why}${hint}`);
}

/** Of a first word that names no command, or of none. */
export function noCommand(word: string | undefined): Problem {
  const names = COMMANDS.map(({ name }) => name);
  if (word === undefined)
    return usage('no command given', `Commands: ${names.join(', ')}. See release-links --help.`);
  const guess = nearest(word, names);
  const plan = isFileName(word) ? ` To use a manifest, write release-links plan --manifest ${word}.` : '';
  const hint = guess === null ? `Commands: ${names.join(', ')}.${plan}` : `Did you mean ${guess}?`;
  return usage(`there is no command ${shownWord(word)}`, hint);
}
