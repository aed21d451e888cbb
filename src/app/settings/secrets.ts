/**
 * The last line of defence: a token that the run was given is shown nowhere, whatever brought it there, and be it a
 * server that puts what it was sent into the name of a link.
 */

import type { ProcessEnvironment } from '../../core/process-environment.js';
import { createRedactor, type Redactor } from '../../core/text/redact.js';
import type { Input } from './input.js';
import { INPUTS, type InputName, inputVariable, type RawInputs } from './inputs.js';

/** Inputs that hold tokens. */
export const SECRET_INPUTS: readonly InputName[] = INPUTS.filter((input: Input) => input.secret === true).map(
  ({ name }) => name,
);

/** Where tokens come from, besides the inputs. */
const TOKEN_VARIABLES: readonly string[] = ['GITLAB_TOKEN', 'CI_JOB_TOKEN', 'GITHUB_TOKEN'];

/** Every token that a run may use, once, as it will be sent. */
export function tokensOf(inputs: RawInputs, variables: ProcessEnvironment): readonly string[] {
  const names = [...TOKEN_VARIABLES, ...SECRET_INPUTS.map(inputVariable)];
  const values = [...SECRET_INPUTS.map((name) => inputs[name]), ...names.map((name) => variables[name])];
  return [...new Set(values.map((value) => value?.trim() ?? ''))].filter((value) => value !== '');
}

/** Takes the run's tokens out of what is shown: `core/text/redact.ts` says how. */
export const tokenHider: (tokens: readonly string[]) => Redactor = createRedactor;
