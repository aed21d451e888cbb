/**
 * GitLab's own rules for a link (model Releases::Link), checked before anything is sent.
 *
 * Nothing that GitLab accepts is refused here. What it accepts but users regret is a warning.
 */

import { filtered } from '../entry/filters.js';
import type { ClaimField, Link } from '../link.js';
import { error, type Problem, warning } from '../problem/problem.js';
import { quoted } from '../text/quoted.js';
import { type OwnRelease, ownAddress } from './own-address.js';
import { urlFindings } from './url-findings.js';
import { checkUrl, isBlank } from './url-rules.js';

/** What is wrong with one property of a link. A `link_type` has been checked where it was read. */
export interface LinkFinding extends Problem {
  readonly field: ClaimField;
}

/** What the rules need to know of the run. */
export interface RuleOptions extends OwnRelease {
  /** Base URL of the GitLab instance, whose own addresses are checked less. */
  readonly gitlabUrl?: string | null;
}

/** GitLab's limit for `filepath`, in characters. */
const LONGEST_PATH = 128;

/**
 * The longest name or URL that is certain to fit a row of GitLab's unique index, in bytes. Longer ones fit when the
 * database can compress them; else GitLab answers 500.
 */
const LONGEST_INDEXED = 2684;

/**
 * Everything that can be known of a link offline.
 *
 * @param link with its URL stripped (`strippedUrl`)
 */
export function checkLink(link: Link, options: RuleOptions = {}): readonly LinkFinding[] {
  const refused = checkUrl(link.url, options.gitlabUrl ?? null);
  const url =
    refused.length > 0
      ? refused
      : [...urlFindings(link.url), ...ownAddress(link, options), ...lengthFindings('the URL', link.url)];
  const path = link.direct_asset_path === null ? [] : checkPath(link.direct_asset_path);
  return [
    ...[...checkName(link.name), ...lengthFindings('the name', link.name)].map(of('name')),
    ...url.map(of('url')),
    ...path.map(of('direct_asset_path')),
  ];
}

function of(field: ClaimField): (finding: Problem) => LinkFinding {
  return (finding) => ({ ...finding, field });
}

/** A name may be anything that is not blank; GitLab keeps white space at its ends. */
function checkName(name: string): readonly Problem[] {
  if (isBlank(name)) {
    const hint = 'Give the link a name that people can click on.';
    return [error('blank-name', 'the name is blank', hint)];
  }
  if (name.includes('\0')) {
    return [error('control-character', 'the name contains a NUL character', 'Remove it.')];
  }
  if (name === name.trim()) return [];
  const message = `the name ${quoted(name)} has white space at its ends`;
  return [warning('name-white-space', message, 'GitLab keeps it, and " a" is not "a".')];
}

/**
 * FILEPATH_REGEX of GitLab: `\A\/[^\/](?!.*\/\/.*)[\-\.\w\/]+[\da-zA-Z]+\z`. A slash, then one character that may
 * be anything else, then letters, digits and `_ . - /` without `//`; the last one a letter or digit.
 */
export function isLegalPath(path: string): boolean {
  if ([...path].length > LONGEST_PATH) return false;
  return /^\/[^/][-.\w/]+[\dA-Za-z]$/u.test(path) && !path.includes('//');
}

function checkPath(path: string): readonly Problem[] {
  if (isLegalPath(path)) return [];
  const [code, message] = pathFault(path);
  const legal = nearestLegalPath(path);
  const rule =
    'A path is / followed by at least three letters, digits, _ . - or /, and ends in a letter or digit.';
  const suggestion =
    legal === null
      ? rule
      : `${rule} For example: ${legal}. In a template \${basename|path} writes a name so.`;
  const hint = path === '' ? 'For a link without a permanent path leave direct_asset_path out.' : suggestion;
  return [error(code, `the path ${quoted(path)} ${message}`, hint)];
}

function pathFault(path: string): readonly [code: string, message: string] {
  const length = [...path].length;
  if (length > LONGEST_PATH)
    return ['path-too-long', `has ${length} characters; GitLab accepts ${LONGEST_PATH}`];
  const fault = (message: string): readonly [string, string] => ['path-format', message];
  if (path === '') return fault('is empty');
  if (!path.startsWith('/')) return fault('does not begin with /');
  if (path.includes('//')) return fault('holds //');
  const odd = new Set([...path].slice(2).filter((character) => !/[-.\w/]/.test(character)));
  if (odd.size > 0)
    return fault(`contains what GitLab refuses: ${[...odd].slice(0, 5).map(quoted).join(' ')}`);
  if (!/[\dA-Za-z]$/.test(path)) return fault('does not end with a letter or a digit');
  return fault('is too short');
}

/** A path that GitLab takes and that looks like this one, or `null`. */
export function nearestLegalPath(path: string): string | null {
  const plain = filtered(`/${path.slice(0, 4 * LONGEST_PATH)}`, 'path');
  const legal = filtered(plain.slice(0, LONGEST_PATH), 'path');
  return isLegalPath(legal) ? legal : null;
}

function lengthFindings(what: string, value: string): readonly Problem[] {
  const bytes = new TextEncoder().encode(value).length;
  if (bytes <= LONGEST_INDEXED) return [];
  const message = `${what} has ${bytes} bytes; GitLab may answer 500 to more than ${LONGEST_INDEXED}`;
  return [warning('too-long', message, 'Make it shorter.')];
}
