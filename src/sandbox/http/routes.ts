/** The table of routes, and how a raw path finds its handler. */

import { showJob, showMetadata, showOwnToken, showUser, showVersion } from '../instance/instance.js';
import { createNote, deleteNote, listNotes, showNote, updateNote } from '../notes/notes.js';
import {
  deletePackage,
  deletePackageFile,
  downloadPackageFile,
  listPackageFiles,
  listPackages,
} from '../packages/package-lists.js';
import { downloadFile, uploadFile } from '../packages/packages.js';
import { showProject } from '../projects/projects.js';
import { listProtectedTags, listTags, showProtectedTag, showTag } from '../projects/tags.js';
import { downloadAsset, latestRelease } from '../releases/downloads.js';
import { createLink, deleteLink, listLinks, showLink, updateLink } from '../releases/links.js';
import {
  createRelease,
  deleteRelease,
  listReleases,
  showRelease,
  updateRelease,
} from '../releases/releases.js';
import type { Handler } from '../request/call.js';
import { unescapePart } from '../request/escape.js';
import type { Features } from '../world/version.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface Route {
  readonly method: Method;
  readonly segments: readonly string[];
  readonly handler: Handler;
  readonly since?: (features: Features) => boolean;
}

function route(method: Method, path: string, handler: Handler, since?: Route['since']): Route {
  return { method, segments: path.split('/'), handler, ...(since === undefined ? {} : { since }) };
}

const RELEASES = 'projects/:id/releases';
const LINKS = `${RELEASES}/:tag_name/assets/links`;
const GENERIC = 'projects/:id/packages/generic/:package_name/:package_version/*path';
const PACKAGES = 'projects/:id/packages';
const PACKAGE_FILES = `${PACKAGES}/:package_id/package_files`;
const NOTES = 'projects/:id/merge_requests/:iid/notes';
const hasDownloads = (features: Features): boolean => features.downloads;

/** `:x` is one segment, `*x` the rest. The first that fits is taken. */
const ROUTES: readonly Route[] = [
  route('GET', LINKS, listLinks),
  route('POST', LINKS, createLink),
  route('GET', `${LINKS}/:link_id`, showLink),
  route('PUT', `${LINKS}/:link_id`, updateLink),
  route('DELETE', `${LINKS}/:link_id`, deleteLink),
  route('GET', RELEASES, listReleases),
  route('POST', RELEASES, createRelease),
  route('GET', `${RELEASES}/permalink/latest`, latestRelease, hasDownloads),
  route('GET', `${RELEASES}/permalink/latest/*path`, latestRelease, hasDownloads),
  route('GET', `${RELEASES}/:tag_name`, showRelease),
  route('PUT', `${RELEASES}/:tag_name`, updateRelease),
  route('DELETE', `${RELEASES}/:tag_name`, deleteRelease),
  route('GET', `${RELEASES}/:tag_name/downloads/*path`, downloadAsset, hasDownloads),
  route('PUT', GENERIC, uploadFile),
  route('GET', GENERIC, downloadFile),
  route('GET', PACKAGES, listPackages),
  route('DELETE', `${PACKAGES}/:package_id`, deletePackage),
  route('GET', PACKAGE_FILES, listPackageFiles),
  route('DELETE', `${PACKAGE_FILES}/:package_file_id`, deletePackageFile),
  route('GET', `${PACKAGE_FILES}/:package_file_id/download`, downloadPackageFile),
  route('GET', 'user', showUser),
  route('GET', 'personal_access_tokens/self', showOwnToken),
  route('GET', 'version', showVersion),
  route('GET', 'metadata', showMetadata),
  route('GET', 'job', showJob),
  route('GET', 'projects/:id', showProject),
  route('GET', 'projects/:id/repository/tags', listTags),
  route('GET', 'projects/:id/repository/tags/:tag_name', showTag),
  route('GET', 'projects/:id/protected_tags', listProtectedTags),
  route('GET', 'projects/:id/protected_tags/:name', showProtectedTag),
  route('GET', NOTES, listNotes),
  route('POST', NOTES, createNote),
  route('GET', `${NOTES}/:note_id`, showNote),
  route('PUT', `${NOTES}/:note_id`, updateNote),
  route('DELETE', `${NOTES}/:note_id`, deleteNote),
];

/** A handler, and what its route's variables stand for. */
export interface Match {
  readonly handler: Handler;
  /** Decoded values of the variables. */
  readonly values: Readonly<Record<string, string>>;
}

/** @param path raw, behind `/api/v4/`; one slash at its end makes no difference */
export function findRoute(method: string, path: string, features: Features): Match | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method;
  const segments = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
  for (const each of ROUTES) {
    if (each.method !== wanted || each.since?.(features) === false) continue;
    const values = matchSegments(each.segments, segments);
    if (values !== undefined) return { handler: each.handler, values };
  }
  return undefined;
}

function matchSegments(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  const open = pattern.at(-1)?.startsWith('*') === true;
  if (open ? segments.length < pattern.length : segments.length !== pattern.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const raw = part.startsWith('*') ? segments.slice(index).join('/') : (segments[index] ?? '');
    if (!part.startsWith(':') && !part.startsWith('*')) {
      if (part !== raw) return undefined;
    } else {
      const value = unescapePart(raw);
      if (raw === '' || value === undefined) return undefined;
      values[part.slice(1)] = value;
    }
  }
  return values;
}
