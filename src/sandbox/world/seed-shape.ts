/**
 * Shapes: what may stand where in a seed file, written once, as values that read. Each gives the value, or
 * `undefined` after writing down what is wrong, so that all problems come out together.
 */

import { isMap, isScalar } from 'yaml';
import { error } from '../../core/problem/problem.js';
import { listed } from '../../core/text/quoted.js';
import { readFields } from '../../core/yaml/fields.js';
import {
  type Field,
  placeOf,
  type Reading,
  readBoolean,
  readItems,
  readText,
  shapeOf,
} from '../../core/yaml/reader.js';

/** Reads a value where `field` is; `undefined` after a problem was written down. */
export type SeedShape<T> = (reading: Reading, field: Field) => T | undefined;

/** A text; a number is taken as it is written. */
export const text: SeedShape<string> = (reading, field) => readText(reading, field)?.value;

/** True or false. */
export const truth: SeedShape<boolean> = (reading, field) => readBoolean(reading, field) ?? undefined;

/** A text that `parse` makes something of; `undefined` from it is a problem that says what was `expected`. */
function parsed<T>(expected: string, parse: (value: string) => T | undefined): SeedShape<T> {
  return (reading, field) => {
    const found = readText(reading, field);
    if (found === null) return undefined;
    const value = parse(found.value);
    if (value === undefined) {
      const message = `\`${field.key}\` must be ${expected}`;
      reading.problems.push(error('seed-value', message, undefined, found.place));
    }
    return value;
  };
}

/** A whole number of at least 1. */
export const count: SeedShape<number> = parsed('a whole number of at least 1', (value) =>
  /^0*[1-9]\d{0,14}$/.test(value) ? Number(value) : undefined,
);

/** A date and time in ISO 8601, kept as text. */
export const time: SeedShape<string> = parsed('a time such as 2026-11-22T03:04:05Z', (value) =>
  /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined,
);

/** A time span such as `20s` or `500ms`, in milliseconds. */
export const span: SeedShape<number> = parsed('a time such as 20s or 500ms', milliseconds);

/** Milliseconds of `50ms`, `2s` or `50`; `undefined` for anything else. */
export function milliseconds(written: string): number | undefined {
  const [, digits, unit] = /^(\d{1,6})(ms|s)?$/.exec(written) ?? [];
  return digits === undefined ? undefined : Number(digits) * (unit === 's' ? 1000 : 1);
}

/** One of some words. */
export function oneOf<T extends string>(words: readonly T[]): SeedShape<T> {
  return parsed(listed(words, 'or'), (value) => words.find((word) => word === value));
}

/** A value that may also be written as null. */
export function orNull<T>(shape: SeedShape<T>): SeedShape<T | null> {
  return (reading, field) => (shapeOf(field.node) === 'null' ? null : shape(reading, field));
}

/** A list of things of one shape. */
export function list<T>(item: SeedShape<T>): SeedShape<readonly T[]> {
  return (reading, field) => {
    const nodes = readItems(reading, field);
    if (nodes === null) return undefined;
    const key = `an item of ${field.key}`;
    const items = nodes.map((node) => item(reading, { key, place: placeOf(reading, node), node }));
    return items.filter((each) => each !== undefined);
  };
}

type Shapes = Readonly<Record<string, SeedShape<unknown>>>;
type Values<S> = { readonly [K in keyof S]: S[K] extends SeedShape<infer T> ? T : never };

/** A mapping with the keys of `required` and, perhaps, those of `optional`; any other key is a problem. */
export function object<R extends Shapes, O extends Shapes>(
  what: string,
  required: R,
  optional: O,
): SeedShape<Values<R> & Partial<Values<O>>> {
  const shapes: Shapes = { ...required, ...optional };
  return (reading, field) => {
    const fields = readFields(reading, field.node, field.place, what, Object.keys(shapes));
    if (fields === null) return undefined;
    for (const key of Object.keys(required).filter((each) => !fields.has(each))) {
      const message = `${what} needs the key \`${key}\``;
      reading.problems.push(error('missing-key', message, undefined, field.place));
    }
    const values = [...fields.values()].map((each) => [each.key, shapes[each.key]?.(reading, each)] as const);
    // Whatever is missing or wrong has been written down, and then the value is not used.
    return Object.fromEntries(values) as Values<R> & Partial<Values<O>>;
  };
}

/** A mapping from any key to values of one shape. */
export function record<T>(what: string, value: SeedShape<T>): SeedShape<Readonly<Record<string, T>>> {
  return (reading, field) => {
    const keys = isMap(field.node)
      ? field.node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
      : [];
    const fields = readFields(reading, field.node, field.place, what, keys);
    if (fields === null) return undefined;
    const values = [...fields.values()].flatMap((each) => {
      const found = value(reading, each);
      return found === undefined ? [] : [[each.key, found] as const];
    });
    return Object.fromEntries(values);
  };
}
