/**
 * How the text of an input becomes a value, and what is said where it does not.
 *
 * There is one loop over the declaration and one reader for each type. Every input that was given is read, whatever
 * else was given: a misspelt value is an error also where nothing would use it in this run.
 */

import { parsedUrl } from '../../core/parsed-url.js';
import type { Limit } from '../../core/plan/guard.js';
import { error, type Problem } from '../../core/problem/problem.js';
import { unquote, withoutRuby, writtenList } from '../../core/text/written-list.js';
import type { Input, InputType } from './input.js';
import { INPUTS, type InputValues, type RawInputs } from './inputs.js';

/** YAML 1.2's core schema, as GitHub's own `getBooleanInput` reads booleans. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['s', 1],
  ['m', 60],
  ['h', 3600],
]);

/** C0 and C1 controls: no name, tag or address has them, and terminals obey them. */
/** A control character (Unicode's C0 and C1, and DEL): no one-line value has one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/** Reports what was expected of an input and what was found. */
export type Wrong = (expected: string, found: string) => void;

/**
 * Reads every declared input; what was not given has its declared default, or none.
 *
 * @returns a value for each input, and an `invalid-input` Problem for each text that does not fit
 */
export function readInputs(raw: RawInputs): {
  readonly values: InputValues;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const values = INPUTS.map((input: Input) => {
    const wrong: Wrong = (expected, found) => problems.push(invalid(input, expected, found));
    return [camelCase(input.name), readInput(input, raw[input.name as keyof RawInputs], wrong)] as const;
  });
  // The mapped type says of each key what the reader of its kind returns.
  return { values: Object.fromEntries(values) as unknown as InputValues, problems };
}

function readInput(input: Input, given: string | undefined, wrong: Wrong): unknown {
  const { type } = input;
  const text = given?.trim() ?? input.default;
  switch (type.kind) {
    case 'lines':
      return type.of === 'variables' ? variables(text ?? '', wrong) : lines(text ?? '');
    case 'text':
      return readText(type, given, text, wrong);
    case 'boolean':
      return boolean(text ?? '', wrong);
    case 'choice':
      return text === undefined ? null : choice(type.values, text, wrong);
    case 'number':
      return number(type, text ?? '', wrong);
    case 'limit':
      return limit(type.max, text ?? '', wrong);
    case 'duration':
      return milliseconds(type, text ?? '', wrong);
    default:
      return type satisfies never;
  }
}

/** Null where nothing was given; a Problem where it is blank. */
function readText(
  { form }: Extract<InputType, { kind: 'text' }>,
  given: string | undefined,
  text: string | undefined,
  wrong: Wrong,
): string | null {
  if (form === 'yaml') return given === undefined ? null : withoutRuby(given);
  if (text === undefined) return null;
  if (text === '') {
    wrong('a value', 'nothing but white space');
    return null;
  }
  return form === 'base-url' ? baseUrl(text, wrong) : text;
}

/** One value a line, blank lines left out; or a list in the notation of YAML or JSON. */
function lines(text: string): readonly string[] {
  const all = writtenList(text) ?? text.split(/\r?\n/).map((line) => unquote(line.trim()));
  return all.filter((line) => line !== '');
}

/** `NAME=value` lines. */
function variables(text: string, wrong: Wrong): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines(text)) {
    const [, key, value] = line.match(/^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s) ?? [];
    if (key === undefined || value === undefined) wrong('lines of the form NAME=value', show(line));
    else found.set(key, value);
  }
  return found;
}

function boolean(text: string, wrong: Wrong): boolean {
  const value = BOOLEANS.get(text);
  if (value === undefined) wrong('true or false', show(text));
  return value ?? false;
}

/** YAML booleans may arrive in any of their spellings where a choice has true and false among its values. */
function choice(values: readonly string[], text: string, wrong: Wrong): string {
  const value = values.includes(text) ? text : String(BOOLEANS.get(text) ?? text);
  if (!values.includes(value)) wrong(`one of ${values.join(', ')}`, show(text));
  return value;
}

function number({ min, max }: { min: number; max: number }, text: string, wrong: Wrong): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= min && value <= max)) wrong(`a whole number from ${min} to ${max}`, show(text));
  return value;
}

/** A number of links, or a percentage of them. */
function limit(max: number, text: string, wrong: Wrong): Limit {
  const [, digits, sign] = text.match(/^(\d{1,9})(%?)$/) ?? [];
  const value = digits === undefined ? Number.NaN : Number(digits);
  const isPercentage = sign === '%';
  if (!(value <= (isPercentage ? 100 : max))) {
    wrong(`a whole number from 0 to ${max}, or a percentage from 0% to 100%`, show(text));
  }
  return isPercentage ? { percent: value } : value;
}

/** A duration in milliseconds: seconds, or a number with `s`, `m` or `h`. */
function milliseconds(
  { maxSeconds: max, none }: Extract<InputType, { kind: 'duration' }>,
  text: string,
  wrong: Wrong,
): number {
  const [, digits = '', unit = ''] = text.match(/^(\d{1,6}(?:\.\d{1,3})?)([smh]?)$/) ?? [];
  const seconds = digits === '' ? Number.NaN : Number(digits) * (UNITS.get(unit) ?? Number.NaN);
  if (!((none === true ? seconds >= 0 : seconds > 0) && seconds <= max)) {
    const least = none === true ? '0, or ' : '';
    wrong(`${least}a time such as 30, 90s or 15m, at most ${max} seconds`, show(text));
  }
  return seconds * 1000;
}

/** An http or https address without query, fragment or credentials; returned without a trailing slash. */
export function baseUrl(text: string, wrong: Wrong): string {
  const url = !/\s/.test(text) && !CONTROL.test(text) ? parsedUrl(text) : null;
  const plain =
    url !== null && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  if (!plain || !/^https?:$/.test(url.protocol)) {
    // Also where it is no address at all: a password with a slash in it makes it none.
    const found = text.includes('@') ? 'one with credentials' : show(text);
    wrong('an address such as https://gitlab.example.com, without query or credentials', found);
    return text;
  }
  return url.href.replace(/\/+$/, '');
}

function invalid({ name, description, secret }: Input, expected: string, found: string): Problem {
  return error(
    'invalid-input',
    `input ${name}: expected ${expected}, found ${secret === true ? 'something else' : found}`,
    `${description}.`,
  );
}

/** A value as it is shown in a message: quoted, and shortened where it is long. */
export function show(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return text === '' ? 'nothing' : JSON.stringify(short);
}

function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
