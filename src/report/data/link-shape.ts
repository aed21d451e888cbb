/** Links and what happens to them, as the JSON documents have them. Credentials inside addresses are hidden. */

import { CLAIM_FIELDS, type CurrentLink, LINK_FIELDS, LINK_TYPES, type Link } from '../../core/link.js';
import type { Conflict } from '../../core/plan/conflicts.js';
import {
  type Change,
  type CreateChange,
  changeName,
  type DeleteChange,
  type MoveChange,
  type UpdateChange,
} from '../../core/plan/plan.js';
import type { Outcome } from '../../core/run/outcome.js';
import type { Upload } from '../../core/run/report.js';
import { maskText, maskUrl } from '../../core/text/credentials.js';
import {
  constant,
  count,
  type DocumentOf,
  define,
  flag,
  key,
  listOf,
  nested,
  nullableText,
  object,
  oneOf,
  optional,
  type Shape,
  text,
} from './shape.js';

const OWN = {
  name: text('Name, unique within the release.', (link: Link) => maskText(link.name)),
  url: text('Address, with credentials inside it replaced by ***.', (link: Link) => maskUrl(link.url)),
  link_type: oneOf(LINK_TYPES, (link: Link) => link.link_type, 'Type of the link.'),
  direct_asset_path: nullableText(
    'Path below …/-/releases/<tag>/downloads, or null.',
    (link: Link) => link.direct_asset_path,
  ),
};

const ID = count(
  "Id of the link. Not stable: GitLab's web form recreates every link.",
  (link: CurrentLink) => link.id,
);

/** A link as it should be. */
export const LINK = define('link', object<Link>()(OWN));

/** A link as GitLab has it. */
export const CURRENT_LINK = define('currentLink', object<CurrentLink>()({ id: ID, ...OWN }));

/** A link of `list` and `get`, with its permanent address. */
export const LISTED_LINK = define(
  'listedLink',
  object<CurrentLink>()({
    id: ID,
    ...OWN,
    direct_asset_url: text('The permanent address, or the URL where there is no path.', (link: CurrentLink) =>
      maskUrl(link.direct_asset_url),
    ),
  }),
);

const NAME = text('Name of the link after the change, or before its deletion.', (change: Change) =>
  maskText(changeName(change)),
);
const CHANGED_ID = count(
  'Id of the link.',
  ({ before }: UpdateChange | MoveChange | DeleteChange) => before.id,
);
const BEFORE = nested(LINK, ({ before }: UpdateChange | MoveChange | DeleteChange) => before);
const AFTER = nested(LINK, ({ after }: CreateChange | UpdateChange | MoveChange) => after);

const CREATE = object<CreateChange>()({ action: constant('create'), name: NAME, after: AFTER });
const UPDATE = object<UpdateChange>()({
  action: constant('update'),
  name: NAME,
  id: CHANGED_ID,
  fields: key(
    {
      type: 'array',
      items: { enum: LINK_FIELDS },
      minItems: 1,
      description: 'The fields that differ.',
    },
    (change: UpdateChange) => change.fields,
  ),
  before: BEFORE,
  after: AFTER,
});
const MOVE = object<MoveChange>()({
  action: constant('move'),
  name: NAME,
  id: CHANGED_ID,
  to: key(
    {
      type: ['integer', 'null'],
      minimum: 0,
      description:
        'Id that the link will have, which another link has now; null where GitLab gives it a new one.',
    },
    (change: MoveChange) => change.to,
  ),
  before: BEFORE,
  after: AFTER,
});
const DELETE = object<DeleteChange>()({
  action: constant('delete'),
  name: NAME,
  id: CHANGED_ID,
  before: BEFORE,
});

type WrittenChange =
  | DocumentOf<typeof CREATE>
  | DocumentOf<typeof UPDATE>
  | DocumentOf<typeof MOVE>
  | DocumentOf<typeof DELETE>;

const ANY_CHANGE: Shape<Change, WrittenChange> = {
  schema: { oneOf: [CREATE.schema, UPDATE.schema, MOVE.schema, DELETE.schema] },
  write: (change) => {
    switch (change.action) {
      case 'create':
        return CREATE.write(change);
      case 'update':
        return UPDATE.write(change);
      case 'move':
        return MOVE.write(change);
      case 'delete':
        return DELETE.write(change);
    }
  },
};

/** `before` and `after` have one shape, so that they can be compared; the id of the link stands beside them. */
export const CHANGE = define('change', ANY_CHANGE);

/** Two claims on one value, which keep a plan from being applied. */
export const CONFLICT = define(
  'conflict',
  object<Conflict>()({
    name: text('Name of the desired link.', (conflict: Conflict) => maskText(conflict.name)),
    field: oneOf(CLAIM_FIELDS, (conflict: Conflict) => conflict.field, 'The field whose value is held.'),
    held_by: nested(CURRENT_LINK, (conflict: Conflict) => conflict.heldBy),
  }),
);

/** Lists of changes and conflicts, where a plan is reported. */
export const changes = <From>(description: string, write: (from: From) => readonly Change[]) =>
  listOf(CHANGE, description, write);

/** A key that is a list of CONFLICT. */
export const conflicts = <From>(description: string, write: (from: From) => readonly Conflict[]) =>
  listOf(CONFLICT, description, write);

/** What became of one change or upload. */
export const OUTCOME = define(
  'outcome',
  object<Outcome>()({
    action: oneOf(['create', 'update', 'move', 'delete', 'upload'], (outcome: Outcome) => outcome.action),
    name: text('Name of the link or file.', (outcome: Outcome) => maskText(outcome.name)),
    status: oneOf(['done', 'unchanged', 'failed', 'skipped'], (outcome: Outcome) => outcome.status),
    error: optional(
      text('Why it failed.', (outcome: Outcome) =>
        outcome.status === 'failed' ? maskText(outcome.error) : '',
      ),
      ({ status }) => status === 'failed',
    ),
  }),
);

/** A file for a package registry. Sizes are in bytes, sums are SHA-256 in hex. */
export const UPLOAD = define(
  'upload',
  object<Upload>()({
    name: text("The file's name in the package registry.", (upload: Upload) => upload.name),
    path: text('The local file, relative to the root.', (upload: Upload) => upload.path),
    package: text('Name of the package.', (upload: Upload) => upload.package),
    version: text('Version of the package.', (upload: Upload) => upload.version),
    size: count('Size in bytes.', (upload: Upload) => upload.size),
    replaces: flag(
      'Whether another file of that name and version is there now.',
      (upload: Upload) => upload.replaces,
    ),
  }),
);
