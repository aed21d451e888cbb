/**
 * Reads values out of a YAML tree. Each function gives the value, or `null` after it has written down what is
 * wrong: so a caller goes on, and all problems come out together.
 */

import { isAlias, isMap, isScalar, isSeq, Scalar } from 'yaml';
import { error, type Place, type Problem } from '../problem/problem.js';
import type { Text, WrittenText } from '../problem/written-text.js';
import type { YamlNode } from './document.js';

/** A text that is being read, and what was found wrong so far. */
export interface Reading {
  readonly written: WrittenText;
  readonly problems: Problem[];
}

/** A key of a mapping with its value. */
export interface Field {
  readonly key: string;
  /** The place of the key. */
  readonly place: Place;
  /** `null` where nothing stands after the key. */
  readonly node: YamlNode | null;
}

/** What a value is in YAML 1.2's core schema, as far as a manifest must know. */
type NodeShape = 'text' | 'boolean' | 'null' | 'mapping' | 'list' | 'refused';

const TRUE_OR_FALSE = 'true or false';
const A_LIST = 'a list';

const NULL = /^(?:|~|null|Null|NULL)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;

/**
 * The shape of a value. A plain scalar that YAML 1.2's core schema reads as null or boolean is that and no text; an
 * alias or a tag is `refused`.
 */
export function shapeOf(node: YamlNode | null): NodeShape {
  if (node === null) return 'null';
  if (!isAlias(node) && node.tag !== undefined) return 'refused';
  if (isMap(node)) return 'mapping';
  if (isSeq(node)) return 'list';
  if (!isScalar(node)) return 'refused';
  if (node.type !== Scalar.PLAIN) return 'text';
  const value = String(node.value);
  return NULL.test(value) ? 'null' : BOOLEAN.test(value) ? 'boolean' : 'text';
}

/** Whether the value is the word `null` or a `~`, and not just missing. */
export function isWrittenNull({ node }: Field): boolean {
  return isScalar(node) && shapeOf(node) === 'null' && /\S/.test(String(node.value));
}

const SHAPES: Readonly<Record<NodeShape, string>> = {
  text: 'a text',
  boolean: 'a boolean',
  null: 'nothing',
  mapping: 'a mapping',
  list: 'a list',
  refused: 'an alias or a tagged value',
};

/** The place of a node; of one that is written over several lines, the first. */
export function placeOf(reading: Reading, node: YamlNode): Place {
  const [start, end] = node.range;
  return reading.written.place(start, end);
}

/** Writes down that something else was expected. An alias and a tag have been refused already. */
export function refuse(
  reading: Reading,
  node: YamlNode | null,
  at: Place,
  what: string,
  expected: string,
): null {
  const shape = shapeOf(node);
  if (shape === 'refused') return null;
  if (node === null || shape === 'null') {
    reading.problems.push(
      error(
        'empty-value',
        `${what} has no value; it must be ${expected}`,
        'Write a value, or remove it.',
        at,
      ),
    );
    return null;
  }
  const place = placeOf(reading, node);
  const hint = hintFor(shape, expected);
  const found = SHAPES[shape];
  const message = `${what} must be ${expected}, but it is ${found}`;
  reading.problems.push(error('wrong-type', message, hint ?? undefined, place));
  return null;
}

function hintFor(shape: NodeShape, expected: string): string | null {
  if (expected === A_LIST && shape === 'mapping') return 'Make a list of it: write "- " before each item.';
  if (shape === 'boolean') return 'If the word itself is meant, quote it.';
  return expected === TRUE_OR_FALSE ? 'Write true or false, without quotes.' : null;
}

/** A string, or a number in the digits in which it was written. */
export function readText(reading: Reading, field: Field): Text | null {
  return textOf(reading, field.node, field.place, `\`${field.key}\``, 'a text');
}

function textOf(
  reading: Reading,
  node: YamlNode | null,
  after: Place,
  what: string,
  expected: string,
): Text | null {
  if (!isScalar(node) || shapeOf(node) !== 'text') return refuse(reading, node, after, what, expected);
  const value = String(node.value);
  const place = placeOf(reading, node);
  let starts: ReadonlyMap<number, number> | null = null;
  const at = (start: number, end: number): Place => {
    starts ??= openings(value, reading.written.text.slice(node.range[0], node.range[1]), node.range[0]);
    const from = starts.get(start);
    return from === undefined ? place : reading.written.place(from, from + end - start);
  };
  return { value, place, at };
}

/**
 * Where each `${` of a scalar's value stands in the source. Escapes and folding move things about; so the openings
 * are paired by number, and where the numbers differ (an escaped `$`) none is known.
 */
function openings(value: string, raw: string, offset: number): ReadonlyMap<number, number> {
  const inValue = offsetsOfOpenings(value);
  const inSource = offsetsOfOpenings(raw);
  if (inValue.length !== inSource.length) return new Map();
  return new Map(inValue.map((start, index) => [start, offset + (inSource[index] ?? 0)]));
}

function offsetsOfOpenings(text: string): number[] {
  return [...text.matchAll(/\$\{/g)].map(({ index }) => index);
}

/** A boolean of YAML 1.2: `true` or `false`, `True`, `TRUE`… */
export function readBoolean(reading: Reading, field: Field): boolean | null {
  const { node } = field;
  if (!isScalar(node) || shapeOf(node) !== 'boolean') {
    return refuse(reading, node, field.place, `\`${field.key}\``, TRUE_OR_FALSE);
  }
  return String(node.value).toLowerCase() === 'true';
}

/** One text, or a list of at least one. */
export function readTexts(reading: Reading, field: Field): readonly Text[] | null {
  const what = `\`${field.key}\``;
  if (!isSeq(field.node)) {
    const text = textOf(reading, field.node, field.place, what, 'a text or a list of texts');
    return text && [text];
  }
  const items = field.node.items as readonly YamlNode[];
  if (items.length === 0) {
    reading.problems.push(
      error(
        'empty-value',
        `${what} is an empty list`,
        'Write at least one value, or remove the key.',
        placeOf(reading, field.node),
      ),
    );
    return null;
  }
  const texts = items.map((item) =>
    textOf(reading, item, placeOf(reading, item), `an item of ${what}`, 'a text'),
  );
  return texts.every((text) => text !== null) ? texts : null;
}

/** The items of a list. */
export function readItems(reading: Reading, field: Field): readonly YamlNode[] | null {
  if (!isSeq(field.node)) return refuse(reading, field.node, field.place, `\`${field.key}\``, A_LIST);
  return field.node.items as readonly YamlNode[];
}
