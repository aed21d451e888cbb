/**
 * What a JSON document says, declared once: each part has its JSON Schema and the function that makes it from a value
 * of the program. The schema that is published and the document that is printed come from the same declaration, so
 * neither can have a key that the other does not know.
 *
 * The schemas are draft-07, which editors and validators know best.
 */

/** A part of a document: how it is described and how it is made. */
export interface Shape<in From, out To> {
  readonly schema: object;
  readonly write: (from: From) => To;
}

/** A key of an object. `undefined` from `write` leaves an optional key out. */
export interface Property<in From, out To> extends Shape<From, To> {
  readonly optional: boolean;
}

type ShapeProperties<From> = Readonly<Record<string, Property<From, unknown>>>;

type OptionalKeys<P> = { [K in keyof P]: P[K] extends { readonly optional: true } ? K : never }[keyof P];

/** The object that a declaration of properties makes. */
type Written<P extends ShapeProperties<never>> = {
  readonly [K in Exclude<keyof P, OptionalKeys<P>>]: ReturnType<P[K]['write']>;
} & { readonly [K in OptionalKeys<P>]?: Exclude<ReturnType<P[K]['write']>, undefined> };

/** The document that a shape makes. */
export type DocumentOf<S> = S extends Shape<never, infer To> ? To : never;

interface Required<in From, out To> extends Property<From, To> {
  readonly optional: false;
}

interface Optional<in From, out To> extends Property<From, To> {
  readonly optional: true;
}

/** A key that always stands there. */
export function key<From, To>(schema: object, write: (from: From) => To): Required<From, To> {
  return { schema, write, optional: false };
}

/** A key that is always a string. `description` goes into the schema; `write` gives the value. */
export function text<From>(description: string, write: (from: From) => string): Required<From, string> {
  return key({ type: 'string', description }, write);
}

/** A key that is a string or `null`, and never left out. */
export function nullableText<From>(
  description: string,
  write: (from: From) => string | null,
): Required<From, string | null> {
  return key({ type: ['string', 'null'], description }, write);
}

/** A key that is `true` or `false`. */
export function flag<From>(description: string, write: (from: From) => boolean): Required<From, boolean> {
  return key({ type: 'boolean', description }, write);
}

/** A count or an id: whole, not negative. */
export function count<From>(description: string, write: (from: From) => number): Required<From, number> {
  return key({ type: 'integer', minimum: 0, description }, write);
}

/** The same word in every document of its kind. */
export function constant<const Word extends string | number | boolean>(word: Word): Required<unknown, Word> {
  return key({ const: word }, () => word);
}

/** One of a few words. */
export function oneOf<From, Word extends string>(
  words: readonly Word[],
  write: (from: From) => Word,
  description?: string,
): Required<From, Word> {
  return key({ enum: words, ...(description !== undefined && { description }) }, write);
}

/** A list of parts; `write` gives the values that the parts are made from. */
export function listOf<From, Item, To>(
  item: Shape<Item, To>,
  description: string,
  write: (from: From) => readonly Item[],
  more: object = {},
): Required<From, readonly To[]> {
  const schema = { type: 'array', items: item.schema, ...more, description };
  return key(schema, (from) => write(from).map(item.write));
}

/** A part inside of another. */
export function nested<From, Part, To>(
  part: Shape<Part, To>,
  write: (from: From) => Part,
  description?: string,
): Required<From, To> {
  const schema = description === undefined ? part.schema : { ...part.schema, description };
  return key(schema, (from) => part.write(write(from)));
}

/** The key is left out where `has` says that there is nothing to say. */
export function optional<From, To>(
  { schema, write }: Property<From, To>,
  has: (from: From) => boolean,
): Optional<From, To | undefined> {
  return { schema, write: (from) => (has(from) ? write(from) : undefined), optional: true };
}

/** An object with these keys, in this order. `object<Link>()({ … })`: the first call says what it is made from. */
export function object<From>() {
  return <const P extends ShapeProperties<From>>(properties: P): Shape<From, Written<P>> => {
    const entries = Object.entries<Property<From, unknown>>(properties);
    const described = entries.map(([name, { schema }]) => [name, schema]);
    const required = entries.filter(([, property]) => !property.optional).map(([name]) => name);
    return {
      schema: { type: 'object', properties: Object.fromEntries(described), required },
      write: (from) => {
        const written = entries.map(([name, { write }]) => [name, write(from)] as const);
        return Object.fromEntries(written.filter(([, value]) => value !== undefined)) as Written<P>;
      },
    };
  };
}

/** A part that other parts refer to by its name; it stands under `definitions` of the schema. */
export interface Definition<in From, out To> extends Shape<From, To> {
  readonly name: string;
  readonly definition: object;
}

/** A shape that stands once under `definitions` of the schema, and that others refer to. */
export function define<From, To>(name: string, { schema, write }: Shape<From, To>): Definition<From, To> {
  return { name, definition: schema, schema: { $ref: `#/definitions/${name}` }, write };
}
