/** What a request is about, read from its path: it decides what GitLab's "not found" means, and the words of refusals. */

import type { Missing } from '../../ports/store-error.js';

/** What a request is about. */
export interface RequestSubject {
  readonly area: 'releases' | 'packages' | 'notes' | 'other';
  /** What is not there where GitLab answers 404 and does not say what. */
  readonly row: Missing;
  /** As the object of "may not read …" and "may not change …". */
  readonly name: string;
}

interface SubjectRule {
  /** Over the path below the project. */
  readonly path: RegExp;
  readonly area: RequestSubject['area'];
  readonly row: Missing;
  readonly name: (match: readonly string[]) => string;
}

const releases = () => 'releases';
const packages = () => 'packages';
const notes = ([, iid = '']: readonly string[]) => `notes on merge request !${iid}`;

/** The first that fits. A list of a project is always there: 404 means that the project is not. */
const ROUTES: readonly SubjectRule[] = [
  { path: /^releases\/[^/]+\/assets\/links\/[^/]+$/, area: 'releases', row: 'link', name: releases },
  { path: /^releases\/[^/]+/, area: 'releases', row: 'release', name: releases },
  { path: /^releases$/, area: 'releases', row: 'project', name: releases },
  { path: /^packages\/\d+\//, area: 'packages', row: 'package', name: packages },
  { path: /^packages(?:\/|$)/, area: 'packages', row: 'project', name: packages },
  { path: /^merge_requests\/(\d+)\/notes/, area: 'notes', row: 'note', name: notes },
  { path: /^(?:repository\/tags|protected_tags)\/[^/]+/, area: 'other', row: 'tag', name: () => 'tags' },
];

/**
 * The subject of a request.
 *
 * @param path below `/api/v4/`, percent-encoded
 */
export function subjectOf(path: string): RequestSubject {
  const below = /^projects\/[^/]+\/(.+)$/.exec(path)?.[1] ?? '';
  for (const { path: pattern, area, row, name } of ROUTES) {
    const match = pattern.exec(below);
    if (match !== null) return { area, row, name: name(match) };
  }
  return { area: 'other', row: 'project', name: 'the project' };
}
