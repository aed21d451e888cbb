/** A link, or fields of one, given on a command line and not by a manifest. */

import { CLAIM_FIELDS, type Link } from '../link.js';
import { error, type Problem, problem } from '../problem/problem.js';
import { quoted } from '../text/quoted.js';
import { findUnexpanded } from '../text/unexpanded.js';
import { checkLink, type RuleOptions } from './link-rules.js';

/** Stands for fields that are not known yet; nothing is said of it. */
const UNKNOWN: Link = { name: '-', url: 'https://-/', link_type: 'other', direct_asset_path: null };

/**
 * Everything that can be known offline of what was given. Values are written as they are: no template is expanded, so
 * what looks like a variable that nothing replaced is an error.
 *
 * Problems: `unexpanded-variable`, and those of `link-rules.ts`.
 *
 * @param given with a stripped URL (`strippedUrl`)
 * @param current the link that gets these fields, once it was read. GitLab has its other fields already, so they are
 *   not checked but for a URL that becomes the link's own address
 */
export function checkGivenLink(
  given: Partial<Link>,
  options: RuleOptions,
  current: Link = UNKNOWN,
): readonly Problem[] {
  const findings = checkLink({ ...current, ...given }, options).filter(
    ({ field, code }) =>
      given[field] !== undefined || (code === 'own-address' && given.direct_asset_path !== undefined),
  );
  return [
    ...CLAIM_FIELDS.flatMap((field) => unexpanded(given[field] ?? '')),
    ...findings.map(({ severity, code, message, hint }) => problem(severity, code, message, hint)),
  ];
}

/** `${vars.BASE}` and other templates of a manifest, besides the notations of other tools. */
const TEMPLATE = /\$\{[a-z][^{}\n]{0,200}\}/;

function unexpanded(value: string): readonly Problem[] {
  const found = findUnexpanded(value)[0]?.text ?? TEMPLATE.exec(value)?.[0];
  if (found === undefined) return [];
  const message = `${quoted(value)} holds ${found}, which nothing has replaced`;
  const hint =
    'A single call writes values as they are given. Let the shell replace variables, or use a manifest, which has templates.';
  return [error('unexpanded-variable', message, hint)];
}
