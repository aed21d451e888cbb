/**
 * A saved plan: what one run showed and another carries out.
 *
 * It holds what the plan was made from (the links of each release, the desired links, the policy) and what follows from
 * it (the changes), so that a person can read it and a run can tell whether it still holds. Two things are left out on
 * purpose: ids, because GitLab's web form makes all links anew and an id says nothing about content; and every clock,
 * because the same input has to give the same bytes. The order of the current links is left out too unless
 * it counts (`order: strict`), lists are sorted by name, and so the digest of a plan depends on nothing but what the plan says.
 *
 * The digest is the SHA-256 of the document without the key `digest`, in the form of RFC 8785: keys sorted, no white
 * space. It is a fingerprint and no signature: whoever can write the file can write a digest that fits.
 */

import { LINK_TYPES, type Link } from '../link.js';
import type { Plan, Policy } from '../plan/plan.js';
import { createFullPlan } from '../plan/strict-order.js';
import { compareText } from '../text/compare.js';
import { count, flag, listOf, object, oneOf, orNull, type PartValue, sha256, text } from './part.js';

/** Says what the file is, whatever it is called. */
export const FORMAT = 'release-links-plan';

/** Another version has other keys, or keys that mean something else. */
export const FORMAT_VERSION = 1;

/** A link's four fields; the names are GitLab's own. */
const LINK_PARTS = {
  name: text('Name of the link.'),
  url: text('Address that it leads to, credentials included.'),
  link_type: oneOf(LINK_TYPES, 'Type of the link.'),
  direct_asset_path: orNull(text(''), 'Permanent path; null where there is none.'),
};

const LINK = object(LINK_PARTS);

const DESIRED = object({
  ...LINK_PARTS,
  was: orNull(text(''), 'Name under which the release may still have it.'),
  protect: flag('Whether a run may never change it.'),
});

const CHANGE = object({
  action: oneOf(['create', 'update', 'move', 'delete'], 'What is done.'),
  before: orNull(LINK, 'The link as it is; null for a create.'),
  after: orNull(LINK, 'The link as it becomes; null for a delete.'),
});

const FILE = object({
  link: text('Name of the link that leads to the file.'),
  path: text('The local file, relative to the root.'),
  text: orNull(text(''), 'Contents of a file that the run makes itself; null: it is on the disk.'),
  size: count('In bytes.'),
  sha256: sha256('Of the local file.'),
  project: orNull(text(''), 'Another project that has the package; null: that of the release.'),
  package: text('Name of the package.'),
  version: text('Version of the package.'),
  name: text('Name of the file in the package.'),
  state: oneOf(
    ['there', 'new', 'replace'],
    'there: the registry has it; new: nothing of that name is there; replace: another file is, and may be replaced.',
  ),
  replace: flag('Whether another file may be replaced.'),
  present: orNull(
    sha256('SHA-256 of what the registry has under that name.'),
    'null: nothing, or not known.',
  ),
});

const PAGE = object({
  name: orNull(text(''), 'Title; null: the tag.'),
  description: orNull(text(''), 'Notes; null: none.'),
  milestones: listOf(text('Title of a milestone.'), 'Milestones of the project or its groups.'),
  released_at: orNull(text(''), 'Date; null: when it is created.'),
});

const RELEASE = object({
  tag: text('Tag of the release.'),
  exists: flag('Whether the release is there; one that is not is created with all its links.'),
  page: orNull(PAGE, 'What a release that is not there is created with besides; null: nothing.'),
  prune: flag('Whether links that are not desired are deleted.'),
  ignore: listOf(text('* and ? are wildcards.'), 'Patterns of names that are left alone.'),
  only: listOf(text('* and ? are wildcards.'), 'Patterns of the names that the plan is about; empty: all.'),
  changes: listOf(CHANGE, 'Creates, updates and moves by name, then deletes by name.'),
  files: listOf(FILE, 'Files that the links of the release need in the package registry.'),
  desired: listOf(DESIRED, 'The links that the release should have, in the order of the manifest.'),
  current: listOf(
    LINK,
    'The links that it had when the plan was made: by name, or as GitLab listed them where order is strict.',
  ),
});

const BODY = {
  format: oneOf([FORMAT], 'What this file is.'),
  version: oneOf([FORMAT_VERSION], 'Version of the format.'),
  gitlab_url: text('Base URL of GitLab.'),
  project: text('Full path of the project; its id where the path was not known.'),
  ref: orNull(text(''), 'From what a missing git tag is made; null where the tag must be there.'),
  order: oneOf(['manifest', 'any', 'strict'], 'In which order links are created, or listed.'),
  releases: listOf(RELEASE, 'By tag.'),
};

/** The plan without its digest. */
export const SAVED_PLAN = object(BODY);

const { format, version, ...CONTENT } = BODY;

/** The file: the plan, and its digest before the long part. */
const PLAN_FILE = object({
  format,
  version,
  digest: text('sha256: and the SHA-256 of this document without this key, in the form of RFC 8785.'),
  ...CONTENT,
});

/** A whole document, as SAVED_PLAN declares it. */
export type SavedPlan = PartValue<typeof SAVED_PLAN>;

/** A release of a saved plan. */
export type SavedRelease = PartValue<typeof RELEASE>;

/** A change of a saved plan. */
export type SavedChange = PartValue<typeof CHANGE>;

/** A file of a saved plan. */
export type SavedFile = PartValue<typeof FILE>;

/** JSON Schema of the file that `plan --out` writes. */
export const PLAN_FILE_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Saved plan of release-links',
  description: 'What release-links plan --out writes and apply --plan-file reads.',
  ...PLAN_FILE.schema,
} as const;

/** The changes of a plan as they are saved: without ids. */
export function savedChanges({ changes }: Plan): readonly SavedChange[] {
  return changes.map((change) => ({
    action: change.action,
    before: change.action === 'create' ? null : bare(change.before),
    after: change.action === 'delete' ? null : bare(change.after),
  }));
}

/** Current links as they are saved: four fields, sorted unless their order counts. */
export function savedLinks(links: readonly Link[], order: SavedPlan['order']): readonly Link[] {
  const saved = links.map(bare);
  return order === 'strict' ? saved : saved.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
}

/** The plan that follows from what was saved, for links that a release has now. */
export function planAgain(
  { desired, ignore, only, prune }: SavedRelease,
  links: Parameters<typeof createFullPlan>[1],
  order: SavedPlan['order'],
): Plan {
  return createFullPlan(desired, links, { ignore, only, prune, ...orderPolicy(order) });
}

/** The part of the policy that says whether links are moved. */
export function orderPolicy(order: SavedPlan['order']): Pick<Policy, 'order'> {
  return order === 'strict' ? { order } : {};
}

/** Always in this order of keys. */
function bare({ name, url, link_type, direct_asset_path }: Link): Link {
  return { name, url, link_type, direct_asset_path };
}
