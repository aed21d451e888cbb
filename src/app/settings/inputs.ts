/**
 * The one declaration of inputs. `Settings`, parsing, `action.yml`, the component's `spec:inputs`, `--help` and
 * the README's table all follow from it; `scripts/generate.mjs` writes them and a test holds them together. Each group
 * has a list in a file of its own.
 */

import type { Limit } from '../../core/plan/guard.js';
import type { GroupedInput, Input, InputGroup } from './input.js';
import { LINK_INPUTS } from './link-inputs.js';
import { NETWORK_INPUTS } from './network-inputs.js';
import { POLICY_INPUTS } from './policy-inputs.js';
import { RELEASE_INPUTS } from './release-inputs.js';
import { REVIEW_INPUTS } from './review-inputs.js';

type InGroup<Group extends InputGroup, Inputs extends readonly GroupedInput[]> = {
  readonly [Place in keyof Inputs]: Inputs[Place] & { readonly group: Group };
};

/** `map` makes a list of a tuple; each place keeps what was declared there. */
function inGroup<Group extends InputGroup, const Inputs extends readonly GroupedInput[]>(
  group: Group,
  inputs: Inputs,
): InGroup<Group, Inputs> {
  return inputs.map((input) => ({ ...input, group })) as unknown as InGroup<Group, Inputs>;
}

/**
 * Every input, in the order of the tables and of `--help`. `npm run generate` writes action.yml, the component and the
 * documentation from it.
 */
export const INPUTS = [
  ...inGroup('release', RELEASE_INPUTS),
  ...inGroup('links', LINK_INPUTS),
  ...inGroup('policy', POLICY_INPUTS),
  ...inGroup('dry-run', REVIEW_INPUTS),
  ...inGroup('network', NETWORK_INPUTS),
] as const satisfies readonly Input[];

/** Name of a declared input, in kebab-case. */
export type InputName = (typeof INPUTS)[number]['name'];

type DeclaredInput = (typeof INPUTS)[number];

/** `gitlab-url` → `gitlabUrl` */
type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** `null` only where nothing was given and nothing is declared to hold then. */
type OrNull<I extends Input, Value> = I extends { readonly default: string } ? Value : Value | null;

/** What the text of an input becomes. A duration is in milliseconds. */
type ValueOf<I extends Input> = I['type'] extends { readonly kind: 'boolean' }
  ? boolean
  : I['type'] extends { readonly kind: 'number' | 'duration' }
    ? number
    : I['type'] extends { readonly kind: 'limit' }
      ? Limit
      : I['type'] extends { readonly kind: 'lines'; readonly of: infer Of }
        ? Of extends 'variables'
          ? ReadonlyMap<string, string>
          : readonly string[]
        : I['type'] extends { readonly kind: 'choice'; readonly values: readonly (infer Value)[] }
          ? OrNull<I, Value>
          : OrNull<I, string>;

/**
 * Every declared input by its name in camelCase, read and checked. An input that no file of src/ reads from here
 * fails `__tests__/project/input-uses.test.ts`.
 */
export type InputValues = { readonly [I in DeclaredInput as CamelCase<I['name']>]: ValueOf<I> };

/** Raw values by input name; a name is absent where nothing was given. */
export type RawInputs = { readonly [name in InputName]?: string };

/** Environment variable that gives an input to the command line: `RELEASE_LINKS_GITLAB_URL`. */
export function inputVariable(name: string): string {
  return `RELEASE_LINKS_${name.toUpperCase().replaceAll('-', '_')}`;
}
