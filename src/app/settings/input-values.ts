/** How the text of an input becomes a value, and what is said where it does not. */

import type { Problem } from '../../core/problem/problem.js';
import { INPUTS, type Input, type InputName, type RawInputs } from './inputs.js';

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
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

type ChoiceOf<Name extends InputName> =
  Extract<(typeof INPUTS)[number], { readonly name: Name }> extends {
    readonly type: { readonly values: readonly (infer Value)[] };
  }
    ? Value
    : string;

/** Reads inputs by their declared type and collects a Problem for each that does not fit. */
export class InputReader {
  readonly problems: Problem[] = [];
  readonly #raw: RawInputs;

  constructor(raw: RawInputs) {
    this.#raw = raw;
  }

  /** The text without white space around it; null where nothing was given; a Problem where it is blank. */
  text(name: InputName): string | null {
    const value = this.#raw[name];
    if (value === undefined) return null;
    if (value.trim() !== '') return value.trim();
    this.#wrong(name, 'a value', 'nothing but white space');
    return null;
  }

  /** One value a line, blank lines left out. */
  lines(name: InputName): readonly string[] {
    const lines = (this.#raw[name] ?? '').split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '');
  }

  boolean(name: InputName): boolean {
    const text = this.#given(name);
    const value = BOOLEANS.get(text);
    if (value === undefined) this.#wrong(name, 'true or false', show(text));
    return value ?? false;
  }

  choice<Name extends InputName>(name: Name): ChoiceOf<Name> {
    const { type } = declaration(name);
    const values = type.kind === 'choice' ? type.values : [];
    const text = this.#given(name);
    // YAML booleans may arrive in any of their spellings where a choice has true and false among its values.
    const value = values.includes(text) ? text : String(BOOLEANS.get(text) ?? text);
    if (!values.includes(value)) this.#wrong(name, `one of ${values.join(', ')}`, show(text));
    return value as ChoiceOf<Name>;
  }

  number(name: InputName): number {
    const { type } = declaration(name);
    const text = this.#given(name);
    const { min, max } = type.kind === 'number' ? type : { min: 0, max: 0 };
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max))
      this.#wrong(name, `a whole number from ${min} to ${max}`, show(text));
    return value;
  }

  /** A duration in milliseconds: seconds, or a number with `s`, `m` or `h`. */
  milliseconds(name: InputName): number {
    const { type } = declaration(name);
    const text = this.#given(name);
    const [, digits = '', unit = ''] = text.match(/^(\d{1,6}(?:\.\d{1,3})?)([smh]?)$/) ?? [];
    const seconds = digits === '' ? Number.NaN : Number(digits) * (UNITS.get(unit) ?? Number.NaN);
    const max = type.kind === 'duration' ? type.maxSeconds : 0;
    if (!(seconds > 0 && seconds <= max)) {
      this.#wrong(name, `a time such as 30, 90s or 15m, at most ${max} seconds`, show(text));
    }
    return seconds * 1000;
  }

  /** An http or https address without query, fragment or credentials; returned without a trailing slash. */
  baseUrl(name: InputName, otherwise: string): string {
    const text = this.text(name) ?? otherwise;
    const url = !/\s/.test(text) && !CONTROL.test(text) && URL.canParse(text) ? new URL(text) : null;
    const plain =
      url !== null && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
    if (!plain || !/^https?:$/.test(url.protocol)) {
      // Also where it is no address at all: a password with a slash in it makes it none.
      const found = text.includes('@') ? 'one with credentials' : show(text);
      this.#wrong(name, 'an address such as https://gitlab.example.com, without query or credentials', found);
      return text;
    }
    return url.href.replace(/\/+$/, '');
  }

  /** `NAME=value` lines. */
  variables(name: InputName): ReadonlyMap<string, string> {
    const variables = new Map<string, string>();
    for (const line of this.lines(name)) {
      const [, key, value] = line.match(/^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s) ?? [];
      if (key === undefined || value === undefined)
        this.#wrong(name, 'lines of the form NAME=value', show(line));
      else variables.set(key, value);
    }
    return variables;
  }

  /** What was given or the declared default. */
  #given(name: InputName): string {
    return this.#raw[name]?.trim() ?? declaration(name).default ?? '';
  }

  #wrong(name: InputName, wanted: string, found: string): void {
    const shown = declaration(name).secret === true ? 'something else' : found;
    this.problems.push({
      severity: 'error',
      code: 'invalid-input',
      message: `input ${name}: wanted ${wanted}, found ${shown}`,
      hint: declaration(name).description.concat('.'),
    });
  }
}

function declaration(name: InputName): Input {
  return INPUTS.find((input) => input.name === name) as Input;
}

function show(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return text === '' ? 'nothing' : JSON.stringify(short);
}

/** A numeric id or a full path. `.` and `..` would leave the API's path when a client normalises it. */
export function checkProject(project: string | null): Problem[] {
  if (project === null || /^\d+$/.test(project)) return [];
  const segments = project.split('/');
  const fits =
    segments.length >= 2 && segments.every((segment) => /^[\p{L}\p{N}_.][\p{L}\p{N}_.-]*$/u.test(segment));
  if (fits && !segments.some((segment) => /^\.+$/.test(segment))) return [];
  return [
    {
      severity: 'error',
      code: 'invalid-input',
      message: `input project: wanted a numeric id or a full path such as group/app, found ${show(project)}`,
      hint: 'The path is the part of the project’s address behind the host, without a slash at either end.',
    },
  ];
}

/** What git allows as a tag (git-check-ref-format), as far as a wrong one could do harm in a path. */
export function checkTag(tag: string | null): Problem[] {
  if (tag === null) return [];
  const bad = tag === '' || tag === '.' || tag.includes('..') || /\s/.test(tag) || CONTROL.test(tag);
  if (!bad) return [];
  return [
    {
      severity: 'error',
      code: 'invalid-input',
      message: `input tag: wanted the name of a git tag, found ${show(tag)}`,
      hint: 'A tag has no white space, no control characters and no “..”.',
    },
  ];
}
