/**
 * What has changed since a plan was made: the links that a release had then against those that it has now, field by
 * field. Ids do not count, nor does the order of links unless the plan is about it: content does.
 */

import { type CurrentLink, changedFields, type Link, type LinkField } from '../link.js';
import { matchLinks } from '../plan/matching.js';
import { quoted } from '../text/quoted.js';
import { planAgain, type SavedPlan, type SavedRelease, savedChanges, savedLinks } from './saved-plan.js';

/** A difference as a sentence. @param detail what it was or is; empty where there is nothing more to say */
export function since(subject: string, verb: string, detail = ''): string {
  return `${subject} ${verb} since the plan was saved${detail === '' ? '' : `: ${detail}`}`;
}

/**
 * A sentence for each difference; none where the plan still holds.
 *
 * @param links what the release has now; `null` where there is none
 */
export function differencesOf(
  saved: SavedRelease,
  links: readonly CurrentLink[] | null,
  order: SavedPlan['order'],
): readonly string[] {
  const release = `release ${quoted(saved.tag)}`;
  if (links === null) return saved.exists ? [since(release, 'was deleted')] : [];
  if (!saved.exists) return [since(release, 'was created')];
  if (JSON.stringify(savedLinks(links, 'any')) !== JSON.stringify(savedLinks(saved.current, 'any'))) {
    const found = linkDifferences(saved.current, links, release);
    return found.length > 0 ? found : [since(`the links of ${release}`, 'were changed')];
  }
  return isSamePlan(saved, links, order)
    ? []
    : [since(`the order of the links of ${release}`, 'was changed')];
}

function isSamePlan(saved: SavedRelease, links: readonly CurrentLink[], order: SavedPlan['order']): boolean {
  const isSameOrder =
    order !== 'strict' || JSON.stringify(savedLinks(links, order)) === JSON.stringify(saved.current);
  return (
    isSameOrder &&
    JSON.stringify(savedChanges(planAgain(saved, links, order))) === JSON.stringify(saved.changes)
  );
}

/** A link that was renamed is found by its path or URL, and so is one change and not two. */
function linkDifferences(
  before: readonly Link[],
  now: readonly CurrentLink[],
  release: string,
): readonly string[] {
  const { pairs, created, left } = matchLinks(before, now);
  const about = ({ name }: Link): string => `link ${quoted(name)} of ${release}`;
  return [
    ...pairs.flatMap(([was, is]) => {
      const fields = changedFields(was, is);
      if (fields.length === 0) return [];
      const changes = fields.map((field) => `${field} ${shownValue(was, field)} → ${shownValue(is, field)}`);
      return [since(about(was), 'was changed', `${changes.join(', ')}${hidden(was, is, fields)}`)];
    }),
    ...created.map((link) => since(about(link), 'was removed', contentOf(link))),
    ...left.map((link) => since(about(link), 'was added', contentOf(link))),
  ];
}

function contentOf(link: Link): string {
  const path = link.direct_asset_path === null ? '' : `, direct_asset_path ${quoted(link.direct_asset_path)}`;
  return `url ${quoted(link.url)}, link_type ${link.link_type}${path}`;
}

function shownValue(link: Link, field: LinkField): string {
  const value = link[field];
  return value === null ? '(none)' : field === 'link_type' ? value : quoted(value);
}

/** Two addresses may differ in nothing but what is not shown. */
function hidden(was: Link, is: Link, fields: readonly LinkField[]): string {
  const isHidden = fields.includes('url') && shownValue(was, 'url') === shownValue(is, 'url');
  return isHidden ? ' (they differ in credentials, or beyond what is shown)' : '';
}
