/**
 * Templates: texts with `${variables}`.
 *
 * A template is parsed once, when the manifest is read, so that a misspelt variable is reported with its place and
 * before anything is fetched. `$$` writes a literal `$` where that would begin a variable. Nothing but the variables listed in `variables.ts` can
 * be written: no environment, no expression.
 */

import { error, type Place, type Problem } from '../problem/problem.js';
import type { Text } from '../problem/written-text.js';
import { nearest } from '../text/nearest.js';
import { listed, quoted } from '../text/quoted.js';
import { meantVariable } from '../text/unexpanded.js';
import { FILTERS, filtered } from './filters.js';
import { unexpandedIn, unexpandedProblem } from './unexpanded-check.js';

/** A text with variables, such as `https://example.com/${tag}`, taken apart. */
export interface Template {
  /** As it was written. */
  readonly written: string;
  readonly place: Place;
  readonly parts: readonly TemplatePart[];
}

/** Text that stays as it is, or a variable that gets a value in each run. */
export type TemplatePart =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'variable';
      readonly name: string;
      /** A name in FILTERS. */
      readonly filter: string | null;
      readonly place: Place;
    };

/** A variable of the form `vars.NAME`: which names there are is known only when a run starts. */
export const VARS_PREFIX = 'vars.';

/** More problems of one template help nobody. */
const MOST_PROBLEMS = 20;

/** `$$` before what would begin a variable, or a variable: its name and its end, which is empty where the text ends before. */
const OPENING = /\$\$\}|\$\$(?=[{[(A-Za-z_])|\$\{([^}]*)(\}?)/g;

/**
 * Parses a template; `null` where a variable of it is wrong.
 *
 * @param names the variables that this template may use, besides `vars.NAME`
 * @param problems takes `unknown-variable`, `unterminated-variable` and `unexpanded-variable`
 */
export function parseTemplate(text: Text, names: readonly string[], problems: Problem[]): Template | null {
  const parts: TemplatePart[] = [];
  const before = problems.length;
  const foreign = unexpandedIn(text.value).slice(0, MOST_PROBLEMS);
  for (const one of foreign) problems.push(unexpandedProblem(text, one, names));
  let literal = '';
  let at = 0;
  for (const opening of text.value.matchAll(OPENING)) {
    const [written, name, close] = opening;
    literal += text.value.slice(at, opening.index);
    at = opening.index + written.length;
    if (name === undefined) {
      // `$$}` is nothing: it keeps apart what would look like a template, as in `{$$}{ x }}`.
      if (written === '$$') literal += '$';
      continue;
    }
    if (foreign.some(({ start }) => start === opening.index)) continue;
    const place = text.at(opening.index, at);
    const bar = name.indexOf('|');
    const filter = bar === -1 ? null : name.slice(bar + 1);
    const variable = bar === -1 ? name : name.slice(0, bar);
    if (problems.length < before + MOST_PROBLEMS) {
      const problem =
        close === ''
          ? unterminated(place)
          : (checkName(variable, names, place) ?? checkFilter(filter, place));
      if (problem !== null) problems.push(problem);
    }
    if (literal !== '') parts.push({ kind: 'literal', text: literal });
    parts.push({ kind: 'variable', name: variable, filter, place });
    literal = '';
  }
  literal += text.value.slice(at);
  if (problems.length > before) return null;
  if (literal !== '') parts.push({ kind: 'literal', text: literal });
  return { written: text.value, place: text.place, parts };
}

/** A text as the template that stands for it; only what would be taken for a variable is escaped. */
export function templateOf(text: string): string {
  const foreign = new Set(unexpandedIn(text).map(({ start }) => start));
  const needsEscape = (at: number): boolean =>
    text[at + 1] === '{' || text[at - 1] === '$' || foreign.has(at);
  const escaped = text
    .replace(/\$(?=[{[(A-Za-z_])/g, (sign, at: number) => (needsEscape(at) ? '$$' : sign))
    .replaceAll('$$}', () => '$$$}$}');
  return unexpandedIn(escaped).reduceRight(
    (result, { start }) => `${result.slice(0, start + 1)}$$}${result.slice(start + 1)}`,
    escaped,
  );
}

function unterminated(place: Place): Problem {
  return error(
    'unterminated-variable',
    'a variable begins with `${` but never ends',
    'Close it with }. A literal ${ is written $${.',
    place,
  );
}

function checkName(name: string, names: readonly string[], place: Place): Problem | null {
  if (names.includes(name) || (name.startsWith(VARS_PREFIX) && name.length > VARS_PREFIX.length)) return null;
  return unknownVariable(name, names, place);
}

function checkFilter(filter: string | null, place: Place): Problem | null {
  if (filter === null || Object.hasOwn(FILTERS, filter)) return null;
  const meant = nearest(filter.trim(), Object.keys(FILTERS));
  const hint = `${meant === null ? '' : `Did you mean ${meant}? `}Available: ${listed(Object.keys(FILTERS))}.`;
  return error('unknown-filter', `there is no filter ${quoted(filter)}`, hint, place);
}

/** What looks like a variable of the environment. Those hold secrets, which a pull request could print. */
const ENVIRONMENT = /^(?:env\.|secrets\.|[A-Z][A-Z0-9]*_)/;

/**
 * The Problem `unknown-variable`: names the nearest variable and all there are.
 *
 * @param further a sentence that ends the hint
 */
export function unknownVariable(
  name: string,
  names: readonly string[],
  place: Place,
  further?: string,
): Problem {
  const alias = meantVariable({ name, notation: 'variable' });
  const meant = alias !== null && names.includes(alias) ? alias : nearest(name.trim(), names);
  const available = listed(names.map((known) => `\${${known}}`));
  const hints = [
    meant === null ? '' : `Did you mean \${${meant}}?`,
    `Available: ${available === '' ? 'none' : available}.`,
    ENVIRONMENT.test(name) ? 'The environment cannot be read here; pass values with the input vars.' : '',
    'A literal ${ is written $${.',
    further ?? '',
  ];
  const message = `there is no variable ${quoted(`\${${name}}`)} here`;
  const hint = hints.filter((text) => text !== '').join(' ');
  return error('unknown-variable', message, hint, place);
}

/**
 * The text of a template.
 *
 * @param lookup gives a variable's value, or `null` where it has none
 */
export function expandTemplate(template: Template, lookup: (name: string) => string | null): string {
  return template.parts
    .map((part) => (part.kind === 'literal' ? part.text : filtered(lookup(part.name) ?? '', part.filter)))
    .join('');
}
