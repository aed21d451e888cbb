/**
 * Likely causes of a difference that nobody seems to have made.
 *
 * From one read it cannot be known who changed a link: GitLab keeps neither an author nor the time of a change.
 * But two of its ways leave a trace. Its web form saves a release by deleting every link and making all of them
 * anew, without their paths. And its API sets `link_type` to `other` when an update leaves it out. Neither trace
 * is a proof: the manifest may have been changed just now. So each sentence begins with that question.
 */

import type { LinkField } from '../../core/link.js';
import type { Plan, UpdateChange } from '../../core/plan/plan.js';
import { counted } from '../../core/text/quoted.js';
import type { Show } from './sentences.js';

/** A reason that explains why several links differ in the same way, such as an address that moved. */
export interface DriftCause {
  readonly field: LinkField;
  /** Names of the links that show it, in the plan's order. */
  readonly names: readonly string[];
  /** The cause in one or two sentences; `show` makes a value fit for its place. */
  readonly sentence: (show: Show) => string;
}

/** At most one cause a field, each for all links that show it. */
export function likelyCauses(plan: Plan): readonly DriftCause[] {
  const updates = plan.changes.filter((change): change is UpdateChange => change.action === 'update');
  const same = updates.filter((change) => !change.fields.includes('name') && !change.fields.includes('url'));
  const pathless = same.filter(
    (change) => change.fields.includes('direct_asset_path') && change.before.direct_asset_path === null,
  );
  const untyped = same.filter(
    (change) => change.fields.includes('link_type') && change.before.link_type === 'other',
  );
  return [
    ...causeOf(
      'direct_asset_path',
      pathless,
      (names) =>
        `${names} lost the path: GitLab's web form, which makes every link anew without its path, was probably used to edit the release.`,
    ),
    ...causeOf(
      'link_type',
      untyped,
      (names) =>
        `${names} fell back to the type other: probably updated through GitLab's API by something that left link_type out.`,
    ),
  ];
}

/** Names are given while they are few. */
const NAMED = 3;

function causeOf(
  field: LinkField,
  changes: readonly UpdateChange[],
  tell: (names: string) => string,
): DriftCause[] {
  if (changes.length === 0) return [];
  const names = changes.map((change) => change.after.name);
  const sentence = (show: Show): string => {
    const who = names.length <= NAMED ? names.map(show).join(', ') : counted(names.length, 'link');
    return `Not a change in the manifest? ${tell(who)}`;
  };
  return [{ field, names, sentence }];
}
