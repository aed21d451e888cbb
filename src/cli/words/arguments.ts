/** Arguments and environment → what is to be done. `node:util` takes the words apart; what they mean is decided here. */

import { parseArgs } from 'node:util';
import type { Input } from '../../app/settings/input.js';
import { INPUTS, type InputName, type RawInputs } from '../../app/settings/inputs.js';
import type { Problem, Result } from '../../core/problem/problem.js';
import type { ProcessEnvironment } from '../../core/process-environment.js';
import { type Command, flagsOf, inputsOf } from './command.js';
import { COMMANDS } from './commands.js';
import { FLAGS, type Flag, type FlagName } from './flags.js';
import { shortOf, spelledOut } from './short-names.js';
import { checkOperands, noCommand, unknownFlag, usage } from './usage.js';
import { givenVariables } from './variables.js';

/** A command line, parsed: the command, and what it was given. */
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
function parseOptions(): Record<string, ParseOption> {
  const entry = (name: string, isWord: boolean): readonly [string, ParseOption] => {
    const short = shortOf(name);
    return [name, { type: isWord ? 'string' : 'boolean', ...(short !== null && { short }) }];
  };
  const inputs = INPUTS.map((input: Input) => entry(input.name, takesWord(input)));
  const flags = FLAGS.map((flag: Flag) => entry(flag.name, flag.value !== null));
  return Object.fromEntries([...inputs, ...flags]);
}

type ParseOption = { type: 'string' | 'boolean'; short?: string };

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
  /** Flags that another one has set, such as `format` by `--json`. */
  readonly #shorthand = new Map<FlagName, string>();

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
    // Where the command takes no operand, the word can be nothing but the value; what is wrong with it is reported then.
    const isValue = next !== undefined && (this.#command.operands === '' || words.includes(next));
    const follows = !negated && token.value === undefined && isValue;
    this.inputs.set(name, negated ? 'false' : (token.value ?? (follows ? next : 'true')));
    return follows;
  }

  #readFlag(flag: Flag, token: OptionToken): void {
    const value = flag.value === null ? this.#switch(flag, token) : this.#value(token);
    if (value === null) return;
    if (flag.sets !== undefined) {
      this.#set(flag.sets.name, flag.sets.value, token);
      return;
    }
    if (flag.choices !== undefined && !flag.choices.includes(value)) {
      this.problems.push(
        usage(`--${flag.name}: expected one of ${flag.choices.join(', ')}, found ${JSON.stringify(value)}`),
      );
    }
    this.#set(flag.name as FlagName, value, token);
  }

  /** The last one counts, but for two ways to say it that disagree. */
  #set(name: FlagName, value: string, token: OptionToken): void {
    const before = this.#shorthand.get(name) ?? null;
    const isShorthand = token.name !== name;
    const differs = this.flags.has(name) && this.flags.get(name) !== value;
    if (differs && (isShorthand || before !== null)) {
      const other = before ?? `--${name}`;
      this.problems.push(usage(`${token.rawName} contradicts ${other}`, 'Keep one of them.'));
    }
    if (isShorthand) this.#shorthand.set(name, token.rawName);
    this.flags.set(name, value);
  }

  #switch(flag: Flag, token: OptionToken): string | null {
    if (token.value === undefined) return 'true';
    this.problems.push(usage(`--${flag.name} takes no value`));
    return null;
  }

  #value(token: OptionToken): string | null {
    // `-o=json` is written as often as `-ojson`.
    const isShort = token.inlineValue === true && !token.rawName.startsWith('--');
    const value = isShort ? token.value.replace(/^=/, '') : token.value;
    if (value === undefined || (!token.inlineValue && value.startsWith('--'))) {
      this.problems.push(usage(`${token.rawName} needs a value`, `Write ${token.rawName}=VALUE.`));
      return null;
    }
    return value;
  }
}
