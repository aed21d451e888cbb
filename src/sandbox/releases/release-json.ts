/** A release as the API shows it. */

import { type Access, mayWriteRelease } from '../access/permission.js';
import { personJson } from '../instance/instance.js';
import { escapeQuery, escapeSegment } from '../request/escape.js';
import { commitOf, shaOf } from '../world/git.js';
import { isoTime, type Project, ROOT, type StoredRelease, type World } from '../world/world.js';
import { linkJson, webUrl } from './link-json.js';
import { newestFirst } from './link-store.js';

/** The archives that GitLab offers of every release. */
const SOURCE_FORMATS = ['zip', 'tar.gz', 'tar.bz2', 'tar'];

/** How many source archives a release counts among its assets: none for whoever may not read code. */
export function sourceCount(readCode: boolean): number {
  return readCode ? SOURCE_FORMATS.length : 0;
}

/** Key order is GitLab's. Without access to code what is made of it is left out. */
export function releaseJson(world: World, access: Access, release: StoredRelease): object {
  const { project, readCode } = access;
  const { tag, milestones: titles = [] } = release;
  const web = webUrl(world, project);
  const path = `${world.site.root}/${project.path}`;
  const name = project.path.slice(project.path.lastIndexOf('/') + 1);
  const archive = `${name}-${tag.replaceAll('/', '-')}`;
  return {
    name: release.name ?? tag,
    tag_name: tag,
    description: release.description,
    created_at: isoTime(release.created_at),
    released_at: isoTime(release.released_at),
    upcoming_release: release.released_at > world.now(),
    author: personJson(world, release.author ?? ROOT),
    ...(titles.length > 0 ? { milestones: titles.map((title) => milestoneJson(project, title, web)) } : {}),
    ...(readCode
      ? {
          commit: commitOf(project, tag, web),
          commit_path: `${path}/-/commit/${shaOf(project, tag)}`,
          tag_path: `${path}/-/tags/${escapeSegment(tag)}`,
        }
      : {}),
    assets: {
      count: release.links.length + sourceCount(readCode),
      ...(readCode
        ? {
            sources: SOURCE_FORMATS.map((format) => ({
              format,
              url: `${web}/-/archive/${escapeSegment(tag)}/${archive}.${format}`,
            })),
          }
        : {}),
      links: newestFirst(release.links).map((link) => linkJson(world, project, release, link)),
    },
    ...(readCode ? { evidences: [] } : {}),
    _links: addresses(world, access, tag, web),
  };
}

/** A milestone of the project, as far as a seed says anything of it. */
function milestoneJson(project: Project, title: string, web: string): object {
  const id = project.milestones.indexOf(title) + 1;
  return {
    id,
    iid: id,
    project_id: project.id,
    title,
    description: '',
    state: 'active',
    due_date: null,
    start_date: null,
    expired: false,
    web_url: `${web}/-/milestones/${id}`,
    issue_stats: { total: 0, closed: 0 },
  };
}

function addresses(world: World, access: Access, tag: string, web: string): object {
  const self = `${web}/-/releases/${escapeSegment(tag)}`;
  const list = (what: string, state: string): string =>
    `${web}/-/${what}?release_tag=${escapeQuery(tag)}&scope=all&state=${state}`;
  return {
    closed_issues_url: list('issues', 'closed'),
    closed_merge_requests_url: list('merge_requests', 'closed'),
    ...(mayWriteRelease(world, access, tag) ? { edit_url: `${self}/edit` } : {}),
    merged_merge_requests_url: list('merge_requests', 'merged'),
    opened_issues_url: list('issues', 'opened'),
    opened_merge_requests_url: list('merge_requests', 'opened'),
    self,
  };
}
