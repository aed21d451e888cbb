/** The last line of defence: a token that this run was given is not printed, whatever brought it here. */

import { INPUTS, type Input, inputVariable, type RawInputs } from '../app/inputs.js';

/** Where tokens come from, besides the inputs that are declared secret. */
const TOKEN_VARIABLES: readonly string[] = ['GITLAB_TOKEN', 'CI_JOB_TOKEN', 'GITHUB_TOKEN'];

/** No token is shorter; a shorter word may well be part of something else. */
const SHORTEST = 8;

/**
 * A function that takes tokens out of a text, as they are and percent-encoded: those of the environment, and those
 * of flags.
 */
export function secretHider(
  variables: Readonly<Record<string, string | undefined>>,
  given: RawInputs,
): (text: string) => string {
  const inputs = INPUTS.filter((input: Input) => input.secret === true).map(({ name }) => name);
  const found = [...TOKEN_VARIABLES, ...inputs.map(inputVariable)].map((name) => variables[name]);
  const values = [...found, ...inputs.map((name) => given[name])].map((value) => value?.trim() ?? '');
  const secrets = values.filter((value) => value.length >= SHORTEST).flatMap(spellings);
  return (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '[token]'), text);
}

function spellings(secret: string): string[] {
  return /\p{Surrogate}/u.test(secret) ? [secret] : [secret, encodeURIComponent(secret)];
}
