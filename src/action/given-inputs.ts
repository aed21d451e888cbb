/** The step's inputs, as GitHub's runner hands them over: variables named `INPUT_` and the name in capitals. */

import type { Input } from '../app/settings/input.js';
import { INPUTS, type InputName, type RawInputs } from '../app/settings/inputs.js';
import { SECRET_INPUTS, tokenHider, tokensOf } from '../app/settings/secrets.js';
import { error, type Problem, type Result, resultOf } from '../core/problem/problem.js';
import type { ProcessEnvironment } from '../core/process-environment.js';
import { nearest } from '../core/text/nearest.js';
import type { Runner } from './runner.js';

const PREFIX = 'INPUT_';

/**
 * What was given. The runner passes every input that is not given as an empty text.
 *
 * White space is kept: in the YAML of `links` it has a meaning, and `parseSettings` takes it off elsewhere.
 *
 * @returns the inputs, or an `unknown-input` Problem for each that is not declared, which the runner itself only
 *   warns of
 */
export function givenInputs(
  runner: Pick<Runner, 'getInput'>,
  variables: ProcessEnvironment,
): Result<RawInputs> {
  const given = INPUTS.flatMap(({ name }): [InputName, string][] => {
    const value = runner.getInput(name, { trimWhitespace: false });
    return value === '' ? [] : [[name, value]];
  });
  return resultOf(Object.fromEntries(given), unknownInputs(variables));
}

function unknownInputs(variables: ProcessEnvironment): Problem[] {
  const known = new Set(INPUTS.map(({ name }) => variableOf(name)));
  const strange = Object.keys(variables).filter((key) => key.startsWith(PREFIX) && !known.has(key));
  return strange.sort().map((key) => {
    const name = key.slice(PREFIX.length).toLowerCase();
    const names = INPUTS.map((input: Input) => input.name);
    const guess = names.find((each) => each === name.replaceAll('_', '-')) ?? nearest(name, names);
    return error(
      'unknown-input',
      `there is no input ${JSON.stringify(name)}`,
      guess === null ? `Inputs: ${names.join(', ')}.` : `Did you mean ${guess}?`,
    );
  });
}

/** As the runner makes it: capitals, dashes kept. */
function variableOf(name: string): string {
  return `${PREFIX}${name.toUpperCase()}`;
}

/** Every token that the step may use. */
function tokensOfStep(runner: Pick<Runner, 'getInput'>, variables: ProcessEnvironment): readonly string[] {
  return tokensOf(Object.fromEntries(SECRET_INPUTS.map((name) => [name, runner.getInput(name)])), variables);
}

/** Has the runner hide the tokens in its log. To be called before anything is printed. */
export function hideSecrets(
  runner: Pick<Runner, 'getInput' | 'setSecret'>,
  variables: ProcessEnvironment,
): void {
  for (const token of tokensOfStep(runner, variables)) runner.setSecret(token);
}

/** Takes the tokens out of a text. */
export function secretHider(
  runner: Pick<Runner, 'getInput'>,
  variables: ProcessEnvironment,
): (text: string) => string {
  return tokenHider(tokensOfStep(runner, variables));
}
