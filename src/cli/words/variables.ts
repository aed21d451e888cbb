/** Inputs that are given as variables: `RELEASE_LINKS_<INPUT>`. */

import { INPUTS, inputVariable, type RawInputs } from '../../app/settings/inputs.js';
import { error, type Problem, type Result, resultOf } from '../../core/problem/problem.js';
import type { ProcessEnvironment } from '../../core/process-environment.js';
import { nearest } from '../../core/text/nearest.js';
import { type Command, inputsOf } from './command.js';

const PREFIX = inputVariable('');

/**
 * Inputs of a command; an empty variable is not set. Variables of inputs that the command does not have are for
 * other commands of the same job.
 *
 * Problem: `unknown-input` for a misspelt one. Only what is all but the name of an input counts as that: a job may
 * have variables of its own that begin so, and a later job finds the results of an earlier one under such names.
 */
export function givenVariables(command: Command, variables: ProcessEnvironment): Result<RawInputs> {
  const inputs = inputsOf(command);
  if (inputs.length === 0) return { ok: true, value: {}, warnings: [] };
  const given = inputs.flatMap(({ name }) => {
    const value = variables[inputVariable(name)];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const set = Object.keys(variables).filter((key) => key.startsWith(PREFIX) && variables[key] !== '');
  return resultOf(Object.fromEntries(given), set.sort().flatMap(misspelt));
}

function misspelt(variable: string): Problem[] {
  const names = INPUTS.map(({ name }) => name);
  if (names.some((name) => inputVariable(name) === variable)) return [];
  const guess = nearest(variable.slice(PREFIX.length), names, 1);
  if (guess === null) return [];
  return [
    error(
      'unknown-input',
      `the variable ${variable} names no input`,
      `Did you mean ${inputVariable(guess)}?`,
    ),
  ];
}
