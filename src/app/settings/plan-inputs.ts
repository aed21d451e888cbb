/** What may be given beside a saved plan, and how a digest looks. */

import { error, type Problem } from '../../core/problem/problem.js';
import { show } from './input-values.js';
import type { InputName, RawInputs } from './inputs.js';

/** Each says what a release should have, or a part of it; a saved plan says that already. */
export const PLAN_SAYS: readonly InputName[] = [
  'manifest',
  'links',
  'files',
  'url',
  'name',
  'link-type',
  'direct-asset-path',
  'vars',
  'tag-prefix',
  'release-name',
  'release-description',
  'release-description-file',
  'release-milestones',
  'released-at',
];

/**
 * A `two-sources` Problem for each input that a saved plan leaves nothing to say. Inputs with a default of their own
 * (`prune`, `max-deletes`, …) are not among them: an action always passes those.
 */
export function besidePlan(raw: RawInputs): readonly Problem[] {
  if (raw['plan-file'] === undefined) return [];
  return PLAN_SAYS.filter((name) => raw[name] !== undefined).map((name) =>
    error(
      'two-sources',
      `inputs plan-file and ${name} are both given, and a saved plan has all that ${name} would say`,
      `Keep one of plan-file and ${name}.`,
    ),
  );
}

const DIGEST = /^(?:sha256:)?([0-9a-f]{64})$/i;

/** A digest as plans have it, `sha256:` and lower-case hex; `null` for a text that is none. */
export function plainDigest(text: string): string | null {
  const hex = DIGEST.exec(text)?.[1];
  return hex === undefined ? null : `sha256:${hex.toLowerCase()}`;
}

/** An `invalid-input` Problem for a digest that cannot be one. */
export function checkDigest(text: string | null): readonly Problem[] {
  if (text === null || plainDigest(text) !== null) return [];
  const message = `input plan-digest: expected sha256: and 64 hex digits, found ${show(text)}`;
  return [error('invalid-input', message, 'Copy the whole digest from the comment, the summary or the log.')];
}
