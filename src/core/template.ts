/**
 * Templates: texts with `${variables}`.
 *
 * A template is parsed once, when the manifest is read, so that a misspelt variable is told with its place and
 * before anything is fetched. `$${` writes a literal `${`. Nothing but the variables listed in `variables.ts` can
 * be written: no environment, no expression.
 */

import { nearest } from './nearest.js';
import type { Place, Problem } from './problem.js';
import { listed, quoted } from './quoted.js';
import type { Text } from './source-text.js';

export interface Template {
  /** As it was written. */
  readonly source: string;
  readonly place: Place;
  readonly parts: readonly TemplatePart[];
}

export type TemplatePart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string; readonly place: Place };

/** A variable of the form `vars.NAME`: which names there are is known only when a run starts. */
export const VARS_PREFIX = 'vars.';

/** More problems of one template help nobody. */
const MOST_PROBLEMS = 20;

/**
 * Parses a template.
 *
 * @param names the variables that this template may use, besides `vars.NAME`
 * @param problems takes `unknown-variable` and `unterminated-variable`
 */
export function parseTemplate(text: Text, names: readonly string[], problems: Problem[]): Template {
  const parts: TemplatePart[] = [];
  const most = problems.length + MOST_PROBLEMS;
  let literal = '';
  let at = 0;
  while (at < text.value.length) {
    const open = nextOpening(text.value, at);
    literal += text.value.slice(at, open.start);
    if (open.kind === 'end') break;
    if (open.kind === 'escape') {
      literal += '${';
      at = open.start + 3;
      continue;
    }
    const close = text.value.indexOf('}', open.start);
    const end = close === -1 ? text.value.length : close + 1;
    const place = text.at(open.start, end);
    const name = text.value.slice(open.start + 2, close === -1 ? end : close);
    if (problems.length < most) {
      const problem = close === -1 ? unterminated(place) : checkName(name, names, place);
      if (problem !== null) problems.push(problem);
    }
    if (literal !== '') parts.push({ kind: 'literal', text: literal });
    parts.push({ kind: 'variable', name, place });
    literal = '';
    at = end;
  }
  if (literal !== '') parts.push({ kind: 'literal', text: literal });
  return { source: text.value, place: text.place, parts };
}

interface Opening {
  readonly kind: 'end' | 'escape' | 'variable';
  readonly start: number;
}

function nextOpening(value: string, from: number): Opening {
  const brace = value.indexOf('${', from);
  if (brace === -1) return { kind: 'end', start: value.length };
  if (brace > from && value[brace - 1] === '$') return { kind: 'escape', start: brace - 1 };
  return { kind: 'variable', start: brace };
}

function unterminated(place: Place): Problem {
  return {
    severity: 'error',
    code: 'unterminated-variable',
    message: 'a variable begins with `${` but never ends',
    hint: 'Close it with }. A literal ${ is written $${.',
    place,
  };
}

function checkName(name: string, names: readonly string[], place: Place): Problem | null {
  if (names.includes(name) || (name.startsWith(VARS_PREFIX) && name.length > VARS_PREFIX.length)) return null;
  return unknownVariable(name, names, place);
}

/** What looks like a variable of the environment. Those hold secrets, which a pull request could print. */
const ENVIRONMENT = /^(?:env\.|secrets\.|[A-Z][A-Z0-9]*_)/;

type HintedProblem = Problem & { readonly hint: string };

/** The problem of a variable that is not there: names the nearest and all that are. */
export function unknownVariable(name: string, names: readonly string[], place: Place): HintedProblem {
  const meant = nearest(name.trim(), names);
  const available = listed(names.map((known) => `\${${known}}`));
  const hints = [
    meant === null ? '' : `Did you mean \${${meant}}?`,
    `Available: ${available === '' ? 'none' : available}.`,
    ENVIRONMENT.test(name)
      ? 'The environment cannot be read here; hand values over with the input vars.'
      : '',
    'A literal ${ is written $${.',
  ];
  const message = `there is no variable ${quoted(`\${${name}}`)} here`;
  const hint = hints.filter((text) => text !== '').join(' ');
  return { severity: 'error', code: 'unknown-variable', message, hint, place };
}

/**
 * The text of a template.
 *
 * @param lookup gives a variable's value, or `null` where it has none
 * @param encode how a value is written; the template's own text stays as it is
 */
export function expandTemplate(
  template: Template,
  lookup: (name: string) => string | null,
  encode: (value: string) => string = (value) => value,
): string {
  return template.parts
    .map((part) => (part.kind === 'literal' ? part.text : encode(lookup(part.name) ?? '')))
    .join('');
}

/** Percent-encodes what a path segment of an URL cannot hold, and keeps `/`. Lone surrogates become U+FFFD. */
export function encodePath(value: string): string {
  return value
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
}
