/**
 * The list `projects:`: several projects of one GitLab, each with its own `links` or `releases`.
 *
 * Each entry is a manifest of its own. What stands at the top (`ignore`, `tag_prefix`, `create_release`, `defaults`) holds
 * for all of them; an entry's own beats it, and its `ignore` is added.
 */

import { error, type Place, type Problem } from '../problem/problem.js';
import type { Text } from '../problem/written-text.js';
import { append } from '../text/append.js';
import { quoted } from '../text/quoted.js';
import type { YamlNode } from '../yaml/document.js';
import { type Fields, readFields } from '../yaml/fields.js';
import { type Field, placeOf, type Reading, readItems } from '../yaml/reader.js';
import type { ManifestAddress } from './address.js';
import { HYPHENATED } from './manifest-problems.js';
import { missing } from './release-tags.js';

/** The keys of an entry of the list, in the order of the documentation. */
const PROJECT_KEYS: readonly string[] = [
  'project',
  'links',
  'releases',
  'create_release',
  'tag_prefix',
  'defaults',
  'ignore',
];

const ELSEWHERE = {
  gitlab_url: 'All projects of a manifest are of one GitLab: write `gitlab_url` at the top.',
};

/** What an entry has to have besides: which project it is. */
interface WithAddress {
  readonly address: ManifestAddress;
}

/**
 * Reads the list.
 *
 * Problems: those of a manifest, `missing-key` for an empty list and an entry without `project`, `duplicate-project`.
 *
 * @param readOne reads an entry as a manifest of its own; `null` where there is nothing to go on with
 */
export function readProjects<M extends WithAddress>(
  reading: Reading,
  field: Field,
  readOne: (fields: Fields, start: Place) => M | null,
): readonly M[] {
  const items = readItems(reading, field) ?? [];
  if (items.length === 0 && !reading.problems.some(({ place }) => place === field.place))
    missing(reading, field.place, '`projects` needs an entry for each project');
  const found = items.flatMap((item) => readProject(reading, item, readOne) ?? []);
  append(reading.problems, repeated(found));
  return found;
}

function readProject<M extends WithAddress>(
  reading: Reading,
  node: YamlNode,
  readOne: (fields: Fields, start: Place) => M | null,
): M | null {
  const place = placeOf(reading, node);
  const what = 'an entry of `projects`';
  const fields = readFields(reading, node, place, what, PROJECT_KEYS, ELSEWHERE, HYPHENATED);
  if (fields === null) return null;
  if (!fields.has('project')) missing(reading, place, 'an entry of `projects` needs `project`');
  const one = readOne(fields, place);
  return one?.address.project ? one : null;
}

/** A path is the same project however its letters are written. */
function repeated(found: readonly WithAddress[]): Problem[] {
  const first = new Map<string, Text>();
  return found.flatMap(({ address: { project } }) => {
    if (project === null) return [];
    const key = project.value.trim().toLowerCase();
    const known = first.get(key);
    if (known !== undefined) return [duplicateProject(project.value, project.place, known.place)];
    first.set(key, project);
    return [];
  });
}

/** `duplicate-project`. @param first the entry that has it already */
export function duplicateProject(project: string, place?: Place, first?: Place): Problem {
  const message = `the project ${quoted(project)} stands in the list twice`;
  return error('duplicate-project', message, 'Put all of a project into one entry.', place, first);
}

/** Keys of a single project that cannot stand beside `projects`, as `two-sources`. */
export function besideProjects(fields: Fields): readonly Problem[] {
  const list = fields.get('projects');
  const stray = ['links', 'releases', 'project'].flatMap((key) => fields.get(key) ?? []);
  return stray.map(({ key, place }) =>
    error(
      'two-sources',
      `a manifest has \`projects\` or \`${key}\`, not both`,
      key === 'project'
        ? 'Each entry of `projects` names its own.'
        : `Put \`${key}\` into an entry of \`projects\`.`,
      place,
      list?.place,
    ),
  );
}
