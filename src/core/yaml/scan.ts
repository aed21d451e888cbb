/**
 * The first look at a YAML text, token by token: what is refused, and what is too much.
 *
 * Nesting is limited here because the composer of the yaml library recurses, and the number of tokens because it
 * takes seconds for what a stranger could make of more.
 */

import { CST, Lexer, Parser } from 'yaml';
import { error, type Place, type Problem } from '../problem/problem.js';
import type { WrittenText } from '../problem/written-text.js';
import { append } from '../text/append.js';
import { quoted } from '../text/quoted.js';

/** The parser holds one or two tokens on its stack for each level. A manifest has four, the composer can bear thousands. */
const LARGEST_STACK = 64;

/** More than 20,000 entries need. */
const MOST_TOKENS = 700_000;

/** After so many refused tokens nothing else is worth reporting. */
const MOST_REFUSALS = 1000;

/** The tokens of a text, and what was refused among them. */
export interface YamlScan {
  /** As far as the scan came. */
  readonly tokens: readonly CST.Token[];
  readonly problems: readonly Problem[];
  /** False where the scan was given up: the text is hostile, or at least no manifest. */
  readonly isWhole: boolean;
  /** Where quoted texts begin that have no end, by where they stop. */
  readonly openQuotes: ReadonlyMap<number, number>;
}

/** Problems: `yaml-alias`, `yaml-anchor`, `yaml-tag`, `yaml-directive`, `yaml-depth`, `manifest-too-large`. */
export function scanYaml(written: WrittenText): YamlScan {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const problems: Problem[] = [];
  const openQuotes = new Map<number, number>();
  const counts: Counts = { depth: 0, tokens: 0, badEscapes: 0 };
  let isScalar = false;
  for (const lexeme of new Lexer().lex(written.text)) {
    const at = parser.offset;
    const place = (): Place => written.place(at, at + lexeme.length);
    if (!isScalar) {
      const refused = refusedToken(lexeme, place);
      if (refused !== null) problems.push(refused);
      if (isOpenQuote(lexeme)) openQuotes.set(at + lexeme.length, at);
      counts.badEscapes += badEscapes(lexeme);
    }
    isScalar = lexeme === CST.SCALAR;
    append(tokens, parser.next(lexeme));
    counts.tokens += 1;
    counts.depth = parser.stack.length;
    const limit = overLimit(counts, place);
    if (limit !== null) problems.push(limit);
    if (limit !== null || problems.length > MOST_REFUSALS)
      return { tokens, problems, isWhole: false, openQuotes };
  }
  append(tokens, parser.end());
  return { tokens, problems, isWhole: true, openQuotes };
}

/** Escapes of YAML 1.2 between double quotes. */
const ESCAPE = /\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/g;

/** How many backslashes of a token begin no escape. The library makes an error of each, and takes its time. */
function badEscapes(lexeme: string): number {
  if (CST.tokenType(lexeme) !== 'double-quoted-scalar') return 0;
  return lexeme.replace(ESCAPE, '').split('\\').length - 1;
}

function tooManyBadEscapes(place: Place): Problem {
  return error(
    'yaml-syntax',
    `this is not valid YAML: more than ${MOST_REFUSALS} backslashes do not begin an escape`,
    'Use single quotes, in which a backslash is a character like any other.',
    place,
  );
}

function isOpenQuote(lexeme: string): boolean {
  const quote = lexeme[0];
  return (quote === '"' || quote === "'") && (lexeme.length === 1 || !lexeme.endsWith(quote));
}

interface Counts {
  depth: number;
  tokens: number;
  badEscapes: number;
}

function overLimit({ depth, tokens, badEscapes }: Counts, place: () => Place): Problem | null {
  if (depth > LARGEST_STACK) return nestedTooDeep(place());
  if (badEscapes > MOST_REFUSALS) return tooManyBadEscapes(place());
  return tokens > MOST_TOKENS ? tooManyTokens(place()) : null;
}

/** A refusal for tokens that the plain form of YAML does without. */
function refusedToken(lexeme: string, place: () => Place): Problem | null {
  const refuse = (code: string, message: string, hint: string): Problem => {
    return error(code, message, hint, place());
  };
  const literal = (): string => `If the text itself is meant, quote it: ${quoted(lexeme)}.`;
  const quote = (): string => `Write the value out; what links share goes under \`defaults:\`. ${literal()}`;
  switch (CST.tokenType(lexeme)) {
    case 'alias':
      return refuse('yaml-alias', `${quoted(lexeme)} is a YAML alias, which a manifest cannot use`, quote());
    case 'anchor':
      return refuse(
        'yaml-anchor',
        `${quoted(lexeme)} is a YAML anchor, which a manifest cannot use`,
        quote(),
      );
    case 'tag':
      return refuse(
        'yaml-tag',
        `${quoted(lexeme)} is a YAML tag, which a manifest cannot use`,
        `Write the value out. ${literal()}`,
      );
    case 'directive-line':
      if (/^%YAML\s+1\.2$/.test(lexeme)) return null;
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
  return error(
    'yaml-depth',
    'lists and mappings are nested too deep',
    'A manifest needs no more than four levels. Is a bracket unclosed?',
    place,
  );
}

function tooManyTokens(place: Place): Problem {
  return error(
    'manifest-too-large',
    'the manifest has too many parts to be read',
    'Use an entry with `files` for many files, or `tags` for many releases.',
    place,
  );
}
