/** Arguments and environment → what is to be done. `node:util` takes the words apart; what they mean is decided here. */

import { parseArgs } from 'node:util';
import { INPUTS, type Input, type InputName, type RawInputs } from '../../app/settings/inputs.js';
import { error, type Problem, type Result } from '../../core/problem/problem.js';
import type { ProcessEnvironment } from '../../core/process-environment.js';
import { nearest } from '../../core/text/nearest.js';
import { mayBeSecret } from '../../core/token.js';
import { COMMANDS, type Command, FLAGS, type Flag, type FlagName, flagsOf, inputsOf } from './options.js';
import { spelledOut } from './short-names.js';
import { givenVariables } from './variables.js';

export interface Invocation {
  readonly command: Command;
  readonly operands: readonly string[];
  /** Flags before `RELEASE_LINKS_…` variables. */
  readonly inputs: RawInputs;
  readonly flags: { readonly [name in FlagName]?: string };
}

/** A word of the command line after `parseArgs` took it apart. */
type ArgumentToken = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<ArgumentToken, { kind: 'option' }>;

const BOOLEAN_WORDS = ['true', 'True', 'TRUE', 'false', 'False', 'FALSE'];

/**
 * Reads a command line.
 *
 * @param args words behind the program's name
 * @param variables environment, of which only `RELEASE_LINKS_<INPUT>` is read
 * @returns the invocation, or every `usage` and `unknown-input` Problem at once
 */
export function parseArguments(args: readonly string[], variables: ProcessEnvironment): Result<Invocation> {
  const { tokens = [] } = parseArgs({
    args: spelledOut(args),
    options: parseOptions(),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const words = tokens.filter((token) => token.kind === 'positional');
  const [first] = words;
  const command = COMMANDS.find(({ name }) => name === first?.value);
  if (command === undefined) return { ok: false, problems: [noCommand(first?.value)] };

  const reader = new FlagReader(command);
  const taken = new Set<ArgumentToken>([first as ArgumentToken]);
  tokens.forEach((token, index) => {
    if (token.kind !== 'option') return;
    const next = tokens[index + 1];
    const follower = next?.kind === 'positional' && next !== first ? next.value : undefined;
    if (reader.read(token, follower) && next) taken.add(next);
  });
  const operands = words.filter((word) => !taken.has(word)).map(({ value }) => value);
  // Behind a flag that is misspelt, or has no value, a stray word may be the value of a flag, and so a token: it is
  // not repeated.
  const stray = reader.problems.length > 0 ? [] : checkOperands(command, operands);
  const given = givenVariables(command, variables);
  const problems = [...reader.problems, ...stray, ...(given.ok ? [] : given.problems)];
  if (!given.ok || problems.length > 0) return { ok: false, problems };
  const inputs = { ...given.value, ...Object.fromEntries(reader.inputs) };
  return {
    ok: true,
    value: { command, operands, inputs, flags: Object.fromEntries(reader.flags) },
    warnings: [],
  };
}

/** Switches and booleans may stand without a value; everything else takes the next word. */
function parseOptions(): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  const inputs = INPUTS.map(
    (input: Input) => [input.name, { type: takesWord(input) ? 'string' : 'boolean' }] as const,
  );
  const flags = FLAGS.map(
    (flag: Flag) => [flag.name, { type: flag.value === null ? 'boolean' : 'string' }] as const,
  );
  return { ...Object.fromEntries([...inputs, ...flags]), help: { type: 'boolean', short: 'h' } };
}

function takesWord(input: Input): boolean {
  return input.type.kind !== 'boolean' && !isTruthChoice(input);
}

/** `--dry-run` alone means `--dry-run=true`. */
function isTruthChoice(input: Input): boolean {
  return input.type.kind === 'choice' && input.type.values.includes('true');
}

class FlagReader {
  readonly problems: Problem[] = [];
  readonly inputs = new Map<InputName, string>();
  readonly flags = new Map<FlagName, string>();
  readonly #command: Command;

  constructor(command: Command) {
    this.#command = command;
  }

  /** Takes in one flag. True where `next`, the word behind it, is its value. */
  read(token: OptionToken, next: string | undefined): boolean {
    const negated = token.name.startsWith('no-') ? token.name.slice(3) : null;
    const input = inputsOf(this.#command).find(
      (each) => each.name === token.name || (each.name === negated && !takesWord(each)),
    );
    if (input !== undefined) return this.#readInput(input, token, negated === input.name, next);
    const flag = flagsOf(this.#command).find(({ name }) => name === token.name);
    if (flag !== undefined) this.#readFlag(flag, token);
    else this.problems.push(unknownFlag(token.rawName, this.#command));
    return false;
  }

  #readInput(input: Input, token: OptionToken, negated: boolean, next: string | undefined): boolean {
    const name = input.name as InputName;
    if (takesWord(input)) {
      const value = this.#value(token);
      const before = input.type.kind === 'lines' ? this.inputs.get(name) : undefined;
      if (value !== null) this.inputs.set(name, before === undefined ? value : `${before}\n${value}`);
      return false;
    }
    if (negated && input.type.kind !== 'boolean')
      this.problems.push(unknownFlag(token.rawName, this.#command));
    if (negated && token.value !== undefined) this.problems.push(usage(`--no-${name} takes no value`));
    const words = input.type.kind === 'choice' ? [...input.type.values, ...BOOLEAN_WORDS] : BOOLEAN_WORDS;
    // Where the command takes no operand, the word can be nothing but the value; what is wrong with it is told then.
    const isValue = next !== undefined && (this.#command.operands === '' || words.includes(next));
    const follows = !negated && token.value === undefined && isValue;
    this.inputs.set(name, negated ? 'false' : (token.value ?? (follows ? next : 'true')));
    return follows;
  }

  #readFlag(flag: Flag, token: OptionToken): void {
    const value = flag.value === null ? this.#switch(flag, token) : this.#value(token);
    if (value === null) return;
    if (flag.choices !== undefined && !flag.choices.includes(value)) {
      this.problems.push(
        usage(`--${flag.name}: wanted one of ${flag.choices.join(', ')}, found ${JSON.stringify(value)}`),
      );
    }
    this.flags.set(flag.name as FlagName, value);
  }

  #switch(flag: Flag, token: OptionToken): string | null {
    if (token.value === undefined) return 'true';
    this.problems.push(usage(`--${flag.name} takes no value`));
    return null;
  }

  #value(token: OptionToken): string | null {
    const { value } = token;
    if (value === undefined || (!token.inlineValue && value.startsWith('--'))) {
      this.problems.push(usage(`${token.rawName} needs a value`, `Write ${token.rawName}=VALUE.`));
      return null;
    }
    return value;
  }
}

function checkOperands(command: Command, operands: readonly string[]): Problem[] {
  const names = command.operands === '' ? [] : command.operands.split(' ');
  const needed = names.filter((name) => !name.startsWith('['));
  if (operands.length < needed.length) return [usage(`${command.name} needs ${needed.join(' ')}`)];
  if (operands.length <= names.length) return [];
  return [usage(`unexpected argument ${shown(operands[names.length] ?? '')}`)];
}

const HIDDEN = '(not shown: it may be a token)';

/** A word that was given, quoted; whoever pastes a token in the wrong place shall not find it in a log. */
function shown(word: string): string {
  return mayBeSecret(word) ? HIDDEN : JSON.stringify(word);
}

function unknownFlag(rawName: string, command: Command): Problem {
  const known = [...inputsOf(command), ...flagsOf(command)].map(({ name }) => `--${name}`);
  const name = rawName.replace(/^--(?:no-)?/, '');
  const others: readonly string[] = [...INPUTS, ...FLAGS].map((each) => `--${each.name}`);
  const elsewhere = others.includes(`--${name}`) && !known.includes(`--${name}`);
  const guess = nearest(rawName, known);
  const hint = guess === null ? `See release-links ${command.name} --help.` : `Did you mean ${guess}?`;
  if (command.name === 'plan' && name === 'dry-run')
    return usage('plan has no flag --dry-run: it never writes', 'To write, use apply.');
  const why = elsewhere ? `It would mean nothing to ${command.name}. ` : '';
  return usage(`${command.name} has no flag ${mayBeSecret(rawName) ? HIDDEN : rawName}`, `${why}${hint}`);
}

function noCommand(word: string | undefined): Problem {
  const names = COMMANDS.map(({ name }) => name);
  if (word === undefined)
    return usage('no command given', `Commands: ${names.join(', ')}. See release-links --help.`);
  const guess = nearest(word, names);
  const hint = guess === null ? `Commands: ${names.join(', ')}.` : `Did you mean ${guess}?`;
  return usage(`there is no command ${shown(word)}`, hint);
}

function usage(message: string, hint?: string): Problem {
  return error('usage', message, hint);
}
