/**
 * YAML text → tree, or everything that is wrong with the text.
 *
 * A manifest may come from anybody who can open a pull request, so YAML is read in its plainest form. Three
 * decisions keep that safe and simple:
 *
 * - Lexical tokens are looked at before a tree is built. Anchors, aliases, tags and directives are refused there,
 *   each at its place, so nothing is ever expanded (no "billion laughs"); and nesting is limited there, because
 *   the composer of the yaml library recurses.
 * - The "failsafe" schema makes every scalar a string: `name: 1.10` stays `1.10`. What is a boolean or null in
 *   YAML 1.2's core schema is told by `yaml-reader.ts`, from the source text.
 * - Repeated keys are found by the reader, in linear time and with both places, and not by the library.
 */

import { Composer, CST, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml';
import type { Place, Problem } from './problem.js';
import { quoted } from './quoted.js';
import type { SourceText } from './source-text.js';

/** The deepest nesting: far more than any manifest needs (4), far less than the composer can bear. */
const DEEPEST = 32;

/** The parser holds about two tokens on its stack for each level. */
const LARGEST_STACK = DEEPEST * 2;

/** A node of the tree. */
export type YamlNode = ParsedNode;

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
 * `yaml-documents`, `yaml-depth`.
 */
export function parseYaml(source: SourceText): YamlDocument {
  const { tokens, problems, tooDeep } = scan(source);
  if (tooDeep !== null) return { root: null, problems: [...problems, tooDeep], readable: false };
  const documents = compose(tokens, source);
  const [document] = documents;
  const errors = documents.flatMap((one) => one.errors).filter((error) => !TOKEN_ERRORS.has(error.code));
  const syntax = errors.map((error) => syntaxProblem(error, source));
  const second = documents[1] === undefined ? [] : [severalDocuments(documents[1], source)];
  return {
    root: document?.contents ?? null,
    problems: [...problems, ...syntax, ...second],
    readable: syntax.length === 0,
  };
}

function compose(tokens: readonly CST.Token[], source: SourceText): Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'failsafe',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return [...composer.compose(tokens, true, source.text.length)];
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

interface Scan {
  readonly tokens: readonly CST.Token[];
  readonly problems: readonly Problem[];
  readonly tooDeep: Problem | null;
}

function scan(source: SourceText): Scan {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const problems: Problem[] = [];
  let scalarFollows = false;
  for (const lexeme of new Lexer().lex(source.text)) {
    if (!scalarFollows) {
      const end = parser.offset + lexeme.length;
      const problem = refusedToken(lexeme, source.place(parser.offset, end));
      if (problem !== null) problems.push(problem);
    }
    scalarFollows = lexeme === CST.SCALAR;
    const at = parser.offset;
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > LARGEST_STACK) {
      return { tokens: [], problems, tooDeep: nestedTooDeep(source.place(at, at + lexeme.length)) };
    }
  }
  tokens.push(...parser.end());
  return { tokens, problems, tooDeep: null };
}

/** A refusal for tokens that the plain form of YAML does without. */
function refusedToken(lexeme: string, place: Place): Problem | null {
  const refuse = (code: string, message: string, hint: string): Problem => {
    return { severity: 'error', code, message, hint, place };
  };
  const quote = `To write it as a plain value, quote it: '${lexeme}'.`;
  switch (CST.tokenType(lexeme)) {
    case 'alias':
      return refuse('yaml-alias', `${quoted(lexeme)} is a YAML alias, which a manifest cannot use`, quote);
    case 'anchor':
      return refuse('yaml-anchor', `${quoted(lexeme)} is a YAML anchor, which a manifest cannot use`, quote);
    case 'tag':
      return refuse('yaml-tag', `${quoted(lexeme)} is a YAML tag, which a manifest cannot use`, quote);
    case 'directive-line':
      if (/^%YAML\s+1\.2\s*$/.test(lexeme)) return null;
      return refuse(
        'yaml-directive',
        `${quoted(lexeme)} is a YAML directive, which a manifest cannot use`,
        'A manifest is YAML 1.2; remove this line.',
      );
    default:
      return null;
  }
}

function nestedTooDeep(place: Place): Problem {
  return {
    severity: 'error',
    code: 'yaml-depth',
    message: `lists and mappings are nested more than ${DEEPEST} deep`,
    hint: 'A manifest needs no more than four levels. Is a bracket unclosed?',
    place,
  };
}

function severalDocuments(document: Document.Parsed, source: SourceText): Problem {
  const start = document.range[0];
  return {
    severity: 'error',
    code: 'yaml-documents',
    message: 'a second YAML document begins here; a manifest is one document',
    hint: 'Remove the line with --- (or ...) between them, and write all links under one `links:`.',
    place: source.place(start, start),
  };
}

function syntaxProblem(error: YAMLError, source: SourceText): Problem {
  const [start, end] = error.pos;
  const place = source.place(start, end);
  if (error.code === 'TAB_AS_INDENT') {
    return {
      severity: 'error',
      code: 'yaml-tab',
      message: 'a tab is used for indentation, where YAML allows only spaces',
      hint: 'Replace each tab at the start of the line with spaces.',
      place,
    };
  }
  const hint = syntaxHint(error, source.text);
  const message = `this is not valid YAML: ${lowerFirst(error.message)}`;
  return { severity: 'error', code: 'yaml-syntax', message, ...(hint === null ? {} : { hint }), place };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** What usually helps, by the library's error code. */
function syntaxHint(error: YAMLError, text: string): string | null {
  if (text.slice(Math.max(0, error.pos[0] - 1), error.pos[0] + 1).includes('${')) {
    return 'Between [ ] or { } a value with ${…} must be quoted: "${version}".';
  }
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A value that holds a colon followed by a space must be quoted.';
    case 'BAD_SCALAR_START':
      return 'Quote the value.';
    case 'BAD_DQ_ESCAPE':
      return 'Between double quotes a backslash begins an escape. Use single quotes, or write \\\\.';
    case 'MISSING_CHAR':
      return 'Something was opened and not closed, or a separator is missing.';
    case 'BAD_INDENT':
      return 'Look at the indentation: what belongs together begins in the same column. Is a bracket unclosed?';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Look at the indentation, and whether the line before lacks a colon.';
    default:
      return null;
  }
}
