/** The keys `gitlab_url` and `project`: where the releases of a manifest are. Inputs beat them. */

import { unexpandedIn, unexpandedProblem } from '../entry/unexpanded-check.js';
import type { Text } from '../problem/written-text.js';
import type { Fields } from '../yaml/fields.js';
import { type Reading, readText } from '../yaml/reader.js';

/** As they are written; whether they are an address and a project is checked where inputs are. */
export interface ManifestAddress {
  readonly gitlabUrl: Text | null;
  readonly project: Text | null;
}

/** A manifest that does not say. */
export const NO_ADDRESS: ManifestAddress = { gitlabUrl: null, project: null };

/** Both are plain texts: what chooses the server that gets a token must not depend on variables. */
export function readAddress(reading: Reading, fields: Fields): ManifestAddress {
  return {
    gitlabUrl: plainText(reading, fields, 'gitlab_url'),
    project: plainText(reading, fields, 'project'),
  };
}

function plainText(reading: Reading, fields: Fields, key: string): Text | null {
  const field = fields.get(key);
  const text = field === undefined ? null : readText(reading, field);
  if (text === null) return null;
  const [foreign] = unexpandedIn(text.value);
  if (foreign === undefined) return text;
  reading.problems.push(unexpandedProblem(text, foreign, []));
  return null;
}
