/** What an input is: how it is declared, and what its text is read as. */

/** What the text of an input is read as. */
export type InputType =
  /** `base-url`: an address without query and credentials; `yaml`: white space has a meaning and is kept. */
  | { readonly kind: 'text'; readonly form?: 'base-url' | 'yaml' }
  /** One value a line. On the command line the flag may be repeated. `variables`: `NAME=value` lines. */
  | { readonly kind: 'lines'; readonly of: 'texts' | 'variables' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  /** A number of links, or a percentage such as `30%`. */
  | { readonly kind: 'limit'; readonly max: number }
  /** A number of seconds, or a number with `s`, `m` or `h`; `0` only where `none` says so. */
  | { readonly kind: 'duration'; readonly maxSeconds: number; readonly none?: true };

/** An input as it is declared: enough to read it, to check it, and to describe it in all three faces. */
export interface Input {
  /** Kebab-case: an action's input, the flag after `--`, a component's input. */
  readonly name: string;
  readonly type: InputType;
  /** What holds where nothing is given; absent where there is no value, or where the environment gives one. */
  readonly default?: string;
  /** Where a value comes from if none is given, in words for tables. */
  readonly defaultText?: string;
  readonly group: InputGroup;
  /** One sentence in plain text, without a full stop at its end. */
  readonly description: string;
  /** Never shown, and registered with the runner as a secret. */
  readonly secret?: true;
}

/** The headings under which `--help` lists inputs. A command takes the inputs of some of them. */
export type InputGroup = 'release' | 'links' | 'policy' | 'dry-run' | 'network';

/** An input in the list of its group, which need not name it again. */
export type GroupedInput = Omit<Input, 'group'>;

/** One line of text. */
export const TEXT = { kind: 'text' } as const;
/** A list, one item a line. */
export const LINES = { kind: 'lines', of: 'texts' } as const;
/** `true` or `false`. */
export const BOOLEAN = { kind: 'boolean' } as const;

/** One of these words. */
export const choice = <const Values extends readonly string[]>(...values: Values) =>
  ({ kind: 'choice', values }) as const;
