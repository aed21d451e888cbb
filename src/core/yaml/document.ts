/**
 * YAML text → tree, or everything that is wrong with the text.
 *
 * A manifest may come from anybody who can open a pull request, so YAML is read in its plainest form. Three
 * decisions keep that safe and simple:
 *
 * - Lexical tokens are looked at before a tree is built (`yaml-scan.ts`). Anchors, aliases, tags and directives are
 *   refused there, each at its place, so nothing is ever expanded (no "billion laughs").
 * - The "failsafe" schema makes every scalar a string: `name: 1.10` stays `1.10`. What is a boolean or null in
 *   YAML 1.2's core schema is reported by `yaml-reader.ts`, from the source text.
 * - Repeated keys are found by the reader, in linear time and with both places, and not by the library.
 */

import { Composer, type CST, type Document, type ParsedNode, type YAMLError } from 'yaml';
import { error, type Place, type Problem } from '../problem/problem.js';
import type { WrittenText } from '../problem/written-text.js';
import { scanYaml } from './scan.js';

/** A node of the tree. */
export type YamlNode = ParsedNode;

/** A text parsed as YAML 1.2, and whether the tree can be relied on. */
export interface YamlDocument {
  /** `null` where there is nothing but white space and comments. */
  readonly root: YamlNode | null;
  /** Refused tokens; the tree is good all the same. */
  readonly problems: readonly Problem[];
  /** False after a syntax error or too much nesting: what the tree says then would mislead. */
  readonly readable: boolean;
}

/**
 * Reads one YAML 1.2 document.
 *
 * Problems: `yaml-syntax`, `yaml-tab`, `yaml-alias`, `yaml-anchor`, `yaml-tag`, `yaml-directive`,
 * `yaml-documents`, `yaml-depth`, `manifest-too-large`.
 */
export function parseYaml(written: WrittenText): YamlDocument {
  const { tokens, problems, isWhole, openQuotes } = scanYaml(written);
  if (!isWhole) return { root: null, problems, readable: false };
  const documents = compose(tokens, written);
  const [document] = documents;
  const errors = documents.flatMap((one) => one.errors).filter((error) => !TOKEN_ERRORS.has(error.code));
  const syntax = firstOfLines(errors.map((error) => syntaxProblem(error, written, openQuotes)));
  const second = documents[1] === undefined ? [] : [severalDocuments(documents[1], written)];
  return {
    root: document?.contents ?? null,
    problems: [...problems, ...syntax, ...second],
    readable: syntax.length === 0,
  };
}

function compose(tokens: readonly CST.Token[], written: WrittenText): Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'failsafe',
    strict: true,
    uniqueKeys: false,
  });
  return [...composer.compose(tokens, true, written.text.length)];
}

/** What the library says of tokens that the scan has refused already. */
const TOKEN_ERRORS: ReadonlySet<string> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
]);

function severalDocuments(document: Document.Parsed, written: WrittenText): Problem {
  const start = document.range[0];
  return error(
    'yaml-documents',
    'a second YAML document begins here; a manifest is one document',
    'Remove the line with --- (or ...) between them, and write all links under one `links:`.',
    written.place(start, start),
  );
}

/** Of several errors on one line the later ones are mostly consequences. */
function firstOfLines(problems: readonly Problem[]): readonly Problem[] {
  const lines = new Set<number | undefined>();
  return problems.filter(({ place }) => !lines.has(place?.line) && lines.add(place?.line));
}

function syntaxProblem(
  found: YAMLError,
  written: WrittenText,
  openQuotes: ReadonlyMap<number, number>,
): Problem {
  const quote = openQuotes.get(found.pos[0]);
  const place = quote === undefined ? placeOf(found, written) : written.place(quote, found.pos[0]);
  if (found.code === 'TAB_AS_INDENT') {
    const message = 'a tab is used for indentation, where YAML allows only spaces';
    return error('yaml-tab', message, 'Replace each tab at the start of the line with spaces.', place);
  }
  if (quote !== undefined) {
    const message = 'this is not valid YAML: the quote that begins here does not end';
    return error('yaml-syntax', message, 'Close it.', place);
  }
  const message = `this is not valid YAML: ${sentence(found.message)}`;
  return error('yaml-syntax', message, syntaxHint(found, written.text), place);
}

/** What is missing at the end of the text is shown after its last character. */
function placeOf(error: YAMLError, written: WrittenText): Place {
  const [start, end] = error.pos;
  const last = written.text.trimEnd().length;
  return written.place(Math.min(start, last), Math.min(end, last));
}

/** The library's message as a part of a sentence. Some hold a piece of the text, however long it is. */
function sentence(message: string): string {
  const short = message.length > 200 ? `${message.slice(0, 199)}…` : message;
  return short.slice(0, 1).toLowerCase() + short.slice(1);
}

/** What usually helps, by the library's error code. */
function syntaxHint(error: YAMLError, text: string): string | undefined {
  if (text.slice(Math.max(0, error.pos[0] - 1), error.pos[0] + 1).includes('${')) {
    return 'Between [ ] or { } a value with ${…} must be quoted: "${version}".';
  }
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A value that contains a colon followed by a space must be quoted.';
    case 'BAD_SCALAR_START':
      return 'Quote the value.';
    case 'BAD_DQ_ESCAPE':
      return 'Between double quotes a backslash begins an escape. Use single quotes, or write \\\\.';
    case 'MISSING_CHAR':
      return 'Something was opened and not closed, a separator is missing, or the indentation is off.';
    case 'BAD_INDENT':
      return 'Check the indentation: what belongs together begins in the same column. Is a bracket unclosed?';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Check the indentation, and whether the line before lacks a colon.';
    default:
      return undefined;
  }
}
