/**
 * The last line of defence: a token that the run was given is shown nowhere, whatever brought it there, and be it a
 * server that puts what it was sent into the name of a link.
 */

import { INPUTS, type Input, type InputName, inputVariable, type RawInputs } from './inputs.js';

/** Inputs that hold tokens. */
export const SECRET_INPUTS: readonly InputName[] = INPUTS.filter((input: Input) => input.secret === true).map(
  ({ name }) => name,
);

/** Where tokens come from, besides the inputs. */
const TOKEN_VARIABLES: readonly string[] = ['GITLAB_TOKEN', 'CI_JOB_TOKEN', 'GITHUB_TOKEN'];

/** No token is shorter; a shorter word may well be part of something else. */
const SHORTEST = 8;

/** Every token that a run may use, once, as it will be sent. */
export function tokensOf(
  inputs: RawInputs,
  variables: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const names = [...TOKEN_VARIABLES, ...SECRET_INPUTS.map(inputVariable)];
  const values = [...SECRET_INPUTS.map((name) => inputs[name]), ...names.map((name) => variables[name])];
  return [...new Set(values.map((value) => value?.trim() ?? ''))].filter((value) => value !== '');
}

/** A function that takes tokens out of a text, as they are and percent-encoded. */
export function tokenHider(tokens: readonly string[]): (text: string) => string {
  const secrets = tokens.filter((token) => token.length >= SHORTEST).flatMap(spellings);
  // A token may be the beginning of another, whose end would stay.
  secrets.sort((a, b) => b.length - a.length);
  return (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '[token]'), text);
}

function spellings(secret: string): string[] {
  return /\p{Surrogate}/u.test(secret) ? [secret] : [secret, encodeURIComponent(secret)];
}
