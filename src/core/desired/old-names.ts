/**
 * Old names (`was`) that cannot be followed. A link of the release becomes one link of the manifest: two entries cannot
 * both have been it, and a name that the manifest still has belongs to the link that has it.
 */

import { error, type Place } from '../problem/problem.js';
import { quoted } from '../text/quoted.js';
import { type Draft, fieldPlace } from './draft.js';
import type { FaultGroups } from './shared-faults.js';

/** Reports `was-twice` and `was-desired`; a chain (a was b, b was c) is the latter. */
export function oldNameClashes(drafts: readonly Draft[], faults: FaultGroups): void {
  if (drafts.every(({ was }) => was === null)) return;
  const byName = new Map(drafts.map((draft) => [draft.link.name, draft]));
  const byOldName = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.was === null) continue;
    const first = byOldName.get(draft.was);
    const owner = byName.get(draft.was);
    if (owner !== undefined) addDesired(draft, owner, faults);
    else if (first !== undefined) addTwice(draft, first, faults);
    else byOldName.set(draft.was, draft);
  }
}

function addDesired(draft: Draft, owner: Draft, faults: FaultGroups): void {
  const message = `link ${quoted(draft.link.name)} was ${quoted(draft.was ?? '')}, but a link of that name is in the manifest`;
  const hint =
    owner === draft
      ? 'It is the name of the link itself. Remove `was`.'
      : 'Remove `was`, or rename the other link in a run of its own.';
  faults.add(draft.entry, draft.found?.path ?? null, {
    ...error('was-desired', message, hint, oldNamePlace(draft)),
    ...(owner.entry !== draft.entry && { related: fieldPlace(owner.entry, 'name') }),
  });
}

function addTwice(draft: Draft, first: Draft, faults: FaultGroups): void {
  const message = `two links were ${quoted(draft.was ?? '')}: ${quoted(first.link.name)} and ${quoted(draft.link.name)}`;
  faults.add(draft.entry, draft.found?.path ?? null, {
    ...error('was-twice', message, 'Keep `was` in one of the entries.', oldNamePlace(draft)),
    ...(first.entry !== draft.entry && { related: oldNamePlace(first) }),
  });
}

function oldNamePlace({ entry }: Draft): Place {
  return entry.was?.place ?? entry.place;
}
