/** Pieces of the JSON Schema that the kinds of entries share. */

/** A text; a number is taken in the digits in which it is written. */
export function schemaText(description: string, extra: object = {}): object {
  return { type: ['string', 'number'], description, ...extra };
}

/** One text, or a list of at least one. */
export function schemaTexts(description: string): object {
  const item = { type: ['string', 'number'] };
  return { description, anyOf: [item, { type: 'array', items: item, minItems: 1 }] };
}

/** Patterns of files. */
export function schemaPatterns(what: string): object {
  return schemaTexts(
    `Patterns of ${what}: * and ? within a folder, ** across folders, [a-z], {a,b}; ! at the start excludes.`,
  );
}

/** A mapping with these keys and no others. */
export function schemaMapping(description: string, properties: object, required: readonly string[]): object {
  return { type: 'object', description, properties, required, additionalProperties: false };
}

/** The variables of an entry that makes one link for each file. */
export const FILE_VARIABLE_WORDS = '${path}, ${basename}, ${stem}, ${ext}, ${dir}, ${size} and ${sha256}';

/** The default of `name` where links are made from files. */
export const FILE_NAME_WORDS = 'Default: ${basename}.';
