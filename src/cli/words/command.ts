/** What a command is, and the inputs and flags that it takes. */

import type { Input, InputGroup } from '../../app/settings/input.js';
import { INPUTS, type InputName } from '../../app/settings/inputs.js';
import { COMMON_FLAGS, FLAGS, type Flag, type FlagName } from './flags.js';

/** A command as it is declared: for parsing, for `--help` and for docs/cli.md. */
export interface Command {
  readonly name: string;
  /** Behind the name in the usage line, a word each; one in brackets may be left out. */
  readonly operands: string;
  /** One sentence, for the list of commands. */
  readonly summary: string;
  /** What the sentence leaves out. */
  readonly details: string;
  /** Groups of inputs the command takes. */
  readonly groups: readonly InputGroup[];
  /** Inputs of those groups that would mean nothing to it. */
  readonly without?: readonly InputName[];
  /** Flags of its own, by name. */
  readonly flags: readonly FlagName[];
  /** What `--format` takes. */
  readonly formats?: readonly string[];
  /** What `--out` does, where it is not the usual. */
  readonly out?: string;
  readonly example: string;
}

/** Groups of the inputs by which a release is found and read. */
export const READ_GROUPS = ['release', 'network'] as const;
/** What only a run over a manifest does before it writes. */
export const CREATION = ['create-release', 'ref', 'wait', 'settle', 'doctor'] as const;

/** The inputs a command takes. */
export function inputsOf({ groups, without = [] }: Command): readonly Input[] {
  return INPUTS.filter(({ name, group }) => groups.includes(group) && !without.includes(name));
}

/** The flags a command takes, common ones last. */
export function flagsOf(command: Command): readonly Flag[] {
  const json: readonly FlagName[] = command.flags.includes('format') ? ['json'] : [];
  const names: readonly FlagName[] = [...command.flags, ...json, ...COMMON_FLAGS];
  const flags: readonly Flag[] = FLAGS.filter(({ name }) => (names as readonly string[]).includes(name));
  const { formats, out } = command;
  return flags.map((flag) => {
    if (flag.name === 'out' && out !== undefined) return { ...flag, description: out };
    if (flag.name !== 'format' || formats === undefined) return flag;
    const description = `${formats[0]} (default) or ${formats.slice(1).join(', ')}`;
    return { ...flag, choices: formats, description };
  });
}
