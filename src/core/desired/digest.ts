/** The key `sha256`: the sum that the file behind a link should have. */

import { error, type Place, type Problem, warning } from '../problem/problem.js';
import { quoted } from '../text/quoted.js';

/** In lower-case hex, with or without `sha256:` in front; `null` for anything else. */
export function readDigest(text: string): string | null {
  return /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text.trim())?.[1]?.toLowerCase() ?? null;
}

/** The Problem `invalid-digest`, an error, for a text that `readDigest` does not take. */
export function invalidDigest(text: string, place: Place): Problem {
  const message = `${quoted(text)} is not a SHA-256`;
  return error('invalid-digest', message, 'A SHA-256 has 64 hex digits, as sha256sum prints them.', place);
}

/**
 * What comes of a comparison: `digest-mismatch`, an error, or `digest-unchecked`, a warning, where no server reports the sum.
 *
 * @param name of the link
 * @param found the sum that its source or its server reports
 */
export function digestProblem(
  name: string,
  wanted: string,
  found: string | null,
  place: Place,
): Problem | null {
  if (found === wanted) return null;
  if (found === null) {
    const message = `link ${quoted(name)}: its sha256 was not compared, because the server reports none`;
    return warning('digest-unchecked', message, 'Servers report it as X-Checksum-SHA256.', place);
  }
  const message = `link ${quoted(name)}: the file has the SHA-256 ${found}, not ${wanted}`;
  return error('digest-mismatch', message, 'Find out which of the two is right before you publish.', place);
}
