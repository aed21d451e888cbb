/** The step's inputs, as GitHub's runner hands them over: variables named `INPUT_` and the name in capitals. */

import { INPUTS, type Input, type InputName, type RawInputs } from '../app/inputs.js';
import { nearest } from '../core/nearest.js';
import { type Problem, type Result, resultOf } from '../core/problem.js';
import type { Runner, Variables } from './runner.js';

const PREFIX = 'INPUT_';

/**
 * What was given. The runner passes every input that is not given as an empty text.
 *
 * White space is kept: in the YAML of `links` it has a meaning, and `parseSettings` takes it off elsewhere.
 *
 * @returns the inputs, or an `unknown-input` Problem for each that is not declared, which the runner itself only
 *   warns of
 */
export function givenInputs(runner: Pick<Runner, 'getInput'>, variables: Variables): Result<RawInputs> {
  const given = INPUTS.flatMap(({ name }): [InputName, string][] => {
    const value = runner.getInput(name, { trimWhitespace: false });
    return value === '' ? [] : [[name, value]];
  });
  return resultOf(Object.fromEntries(given), unknownInputs(variables));
}

function unknownInputs(variables: Variables): Problem[] {
  const known = new Set(INPUTS.map(({ name }) => variableOf(name)));
  const strange = Object.keys(variables).filter((key) => key.startsWith(PREFIX) && !known.has(key));
  return strange.sort().map((key) => {
    const name = key.slice(PREFIX.length).toLowerCase();
    const names = INPUTS.map((input: Input) => input.name);
    const guess = names.find((each) => each === name.replaceAll('_', '-')) ?? nearest(name, names);
    return {
      severity: 'error',
      code: 'unknown-input',
      message: `there is no input ${JSON.stringify(name)}`,
      hint: guess === null ? `Inputs: ${names.join(', ')}.` : `Did you mean ${guess}?`,
    };
  });
}

/** As the runner makes it: capitals, dashes kept. */
function variableOf(name: string): string {
  return `${PREFIX}${name.toUpperCase()}`;
}

/** Variables that hold tokens and may be used where no input is given. */
const TOKEN_VARIABLES = ['GITLAB_TOKEN', 'CI_JOB_TOKEN', 'GITHUB_TOKEN'] as const;

/** Has the runner hide every token this run may use. To be called before anything is printed. */
export function hideSecrets(runner: Pick<Runner, 'getInput' | 'setSecret'>, variables: Variables): void {
  const inputs = INPUTS.filter((input: Input) => input.secret === true).map(({ name }) =>
    runner.getInput(name),
  );
  const secrets = new Set([...inputs, ...TOKEN_VARIABLES.map((name) => variables[name]?.trim() ?? '')]);
  for (const secret of secrets) if (secret !== '') runner.setSecret(secret);
}
