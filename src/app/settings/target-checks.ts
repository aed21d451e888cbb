/** What a project and a tag may look like, wherever they come from. */

import { error, type Problem } from '../../core/problem/problem.js';
import { isProject } from '../../core/project-name.js';
import { CONTROL, show } from './input-values.js';

/** A numeric id or a full path. @param what how it is called in the message */
export function checkProject(project: string | null, what = 'input project'): Problem[] {
  if (project === null || isProject(project)) return [];
  return [
    error(
      'invalid-input',
      `${what}: expected a numeric id or a full path such as group/app, found ${show(project)}`,
      'The path is the part of the project’s address behind the host, without a slash at either end.',
    ),
  ];
}

/** What git allows as a tag (git-check-ref-format), as far as a wrong one could do harm in a path. */
export function checkTag(tag: string | null): Problem[] {
  if (tag === null) return [];
  const bad = tag === '' || tag === '.' || tag.includes('..') || /\s/.test(tag) || CONTROL.test(tag);
  if (!bad) return [];
  return [
    error(
      'invalid-input',
      `input tag: expected the name of a git tag, found ${show(tag)}`,
      'A tag has no white space, no control characters and no “..”.',
    ),
  ];
}
