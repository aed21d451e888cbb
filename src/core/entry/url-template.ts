/**
 * Templates of URLs: how the value of a variable is written depends on where it stands.
 *
 * - At the very start (`${vars.BASE}/app.zip`) a value of the user's is an address already, and is written as it is.
 * - In the authority (`https://${vars.HOST}/app.zip`) it is a host, perhaps with a port, and percent sequences would
 *   make another host of it, or none.
 * - Behind that it is text of a path or a query, and what a path segment cannot hold is percent-encoded. A tag or a
 *   file name is encoded whole, since a `%` in it is a `%`. A value of the user's may be encoded already
 *   (`group%2Fapp`), so its percent sequences stay.
 *
 * The template's own text always stays as it is written.
 */

import { filtered } from './filters.js';
import { type Template, VARS_PREFIX } from './template.js';
import { ADDRESS_VARIABLES } from './variables.js';

/** The text up to a variable, where it stands in the authority: a scheme, slashes, and no end of the authority yet. */
const AUTHORITY = /^[A-Za-z][A-Za-z0-9+.-]*:\/{0,2}[^/?#\\]*$/;

/**
 * The URL that a template stands for.
 *
 * @param lookup gives a variable's value, or `null` where it has none
 */
export function expandUrl(template: Template, lookup: (name: string) => string | null): string {
  let url = '';
  for (const part of template.parts) {
    url +=
      part.kind === 'literal'
        ? part.text
        : written(filtered(lookup(part.name) ?? '', part.filter), part.name, url);
  }
  return url;
}

/** @param before what stands before the value */
function written(value: string, name: string, before: string): string {
  const isGiven = name.startsWith(VARS_PREFIX) || ADDRESS_VARIABLES.has(name);
  const isHost = before === '' || AUTHORITY.test(before);
  if (isHost) return isGiven ? value : encodePath(value).replaceAll('%3A', ':');
  return isGiven ? encodeRest(value) : encodePath(value);
}

/** Encodes what is not encoded yet. */
function encodeRest(value: string): string {
  return value
    .split(/((?:%[\dA-Fa-f]{2})+)/)
    .map((piece, at) => (at % 2 === 1 ? piece : encodePath(piece)))
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
