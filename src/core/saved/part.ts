/**
 * The parts of a document that is read back: each is declared once, with its JSON Schema and the function that checks
 * what `JSON.parse` gave. The type of the document follows from the declaration.
 */

import { isRecord } from '../record.js';

/** A part of a document. */
export interface Part<out Value> {
  /** JSON Schema, draft-07. */
  readonly schema: object;
  /** Gives the value as it is typed. @throws Mismatch */
  readonly read: (found: unknown, at: string) => Value;
}

/** What a part declares. */
export type PartValue<P> = P extends Part<infer Value> ? Value : never;

/** Something in the document is not what its declaration says; caught where the document is opened. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';

  /** @param at path of the part, such as `releases[0].tag` */
  constructor(
    readonly at: string,
    readonly expected: string,
  ) {
    super(`${at}: expected ${expected}`);
  }
}

function part<Value>(schema: object, expected: string, is: (found: unknown) => found is Value): Part<Value> {
  return {
    schema,
    read: (found, at) => {
      if (!is(found)) throw new Mismatch(at, expected);
      return found;
    },
  };
}

const isText = (found: unknown): found is string => typeof found === 'string';

/** A string of any length. */
export function text(description: string): Part<string> {
  return part({ type: 'string', description }, 'a text', isText);
}

/** A SHA-256 in lower-case hex. */
export function sha256(description: string): Part<string> {
  const pattern = '^[0-9a-f]{64}$';
  const is = (found: unknown): found is string => isText(found) && new RegExp(pattern).test(found);
  return part({ type: 'string', pattern, description }, 'a SHA-256 in hex', is);
}

/** `true` or `false`. */
export function flag(description: string): Part<boolean> {
  const is = (found: unknown): found is boolean => typeof found === 'boolean';
  return part({ type: 'boolean', description }, 'true or false', is);
}

/** Whole and not negative. */
export function count(description: string): Part<number> {
  const is = (found: unknown): found is number => Number.isSafeInteger(found) && Number(found) >= 0;
  return part({ type: 'integer', minimum: 0, description }, 'a whole number', is);
}

/** One of some fixed words or numbers. */
export function oneOf<const Word extends string | number>(
  words: readonly Word[],
  description: string,
): Part<Word> {
  const is = (found: unknown): found is Word => (words as readonly unknown[]).includes(found);
  return part({ enum: words, description }, words.join(' or '), is);
}

/** The part, or `null`. */
export function orNull<Value>({ schema, read }: Part<Value>, description: string): Part<Value | null> {
  return {
    schema: { anyOf: [{ ...schema, description }, { type: 'null' }] },
    read: (found, at) => (found === null ? null : read(found, at)),
  };
}

/** A list, perhaps empty, whose items are all such parts. */
export function listOf<Value>({ schema, read }: Part<Value>, description: string): Part<readonly Value[]> {
  return {
    schema: { type: 'array', items: schema, description },
    read: (found, at) => {
      if (!Array.isArray(found)) throw new Mismatch(at, 'a list');
      return found.map((each, index) => read(each, `${at}[${index}]`));
    },
  };
}

/** An object with exactly these keys. */
export function object<const P extends Readonly<Record<string, Part<unknown>>>>(
  parts: P,
): Part<{ readonly [K in keyof P]: PartValue<P[K]> }> {
  const names = Object.keys(parts);
  const properties = Object.fromEntries(names.map((name) => [name, parts[name]?.schema]));
  return {
    schema: { type: 'object', properties, required: names, additionalProperties: false },
    read: (found, at) => {
      if (!isRecord(found)) throw new Mismatch(at || 'the document', 'an object');
      const stray = Object.keys(found).find((name) => !Object.hasOwn(parts, name));
      if (stray !== undefined) throw new Mismatch(below(at, stray), 'no such key');
      const read = names.map((name) => [name, parts[name]?.read(found[name], below(at, name))]);
      return Object.fromEntries(read) as { readonly [K in keyof P]: PartValue<P[K]> };
    },
  };
}

function below(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}
