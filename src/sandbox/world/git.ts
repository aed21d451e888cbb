/** The git side of a project: there is none, so a commit is made up of the tag, always the same. */

import { createHash } from 'node:crypto';
import { isoTime, type Project } from './world.js';

/** The commit that a tag or branch points to, as the API shows it. */
export function commitOf(project: Project, ref: string, webUrl: string): object {
  const id = shaOf(project, ref);
  const time = isoTime(0);
  return {
    ...{ id, short_id: id.slice(0, 8), created_at: time, parent_ids: [], title: `Release ${ref}` },
    ...{ message: `Release ${ref}\n`, author_name: 'root', author_email: 'root@example.com' },
    ...{ authored_date: time, committer_name: 'root', committer_email: 'root@example.com' },
    ...{ committed_date: time, trailers: {}, extended_trailers: {}, web_url: `${webUrl}/-/commit/${id}` },
  };
}

/** The number of that commit. */
export function shaOf(project: Project, ref: string): string {
  return createHash('sha1').update(`${project.path}\0${ref}`).digest('hex');
}
