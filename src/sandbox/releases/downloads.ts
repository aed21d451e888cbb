/** Permanent addresses that lead elsewhere: a release's asset by its path, and the latest release. */

import { identify } from '../access/auth.js';
import { openProject, releaseNeed } from '../access/permission.js';
import { routeValue, type SandboxCall } from '../request/call.js';
import { escapeQuery, escapeSegment } from '../request/escape.js';
import { refuse, refuseError, type SandboxResponse, text } from '../request/exchange.js';
import { openRelease } from './releases.js';

/** To the link whose path is the rest of the address. Hosts make no difference. */
export function downloadAsset(call: SandboxCall): SandboxResponse {
  const { release } = openRelease(call);
  const path = `/${routeValue(call, 'path')}`;
  const link = release.links.find((each) => each.filepath === path);
  if (link === undefined) throw refuse(404, '404 Not found');
  return redirect(link.url);
}

/** To the release with the latest `released_at`, be it in the future. Keeps the query, without `order_by`. */
export function latestRelease(call: SandboxCall): SandboxResponse {
  const identity = identify(call, { jobTokens: true });
  const { project, readReleases, readCode } = openProject(call, identity, releaseNeed(call, 'Release'));
  if (!readReleases || !readCode) throw refuse(403, '403 Forbidden');
  const suffix = call.route['path'] ?? '';
  if (suffix.split('/').includes('..')) throw refuseError(400, 'suffix_path should be a valid file path');
  const [latest] = [...project.releases.values()].toSorted((a, b) => b.released_at - a.released_at);
  if (latest === undefined) throw refuse(404, '404 Not Found');
  const base = `${call.world.site.root}/api/v4/projects/${project.id}/releases/${escapeSegment(latest.tag)}`;
  const query = Object.entries(call.query)
    .filter(([key]) => key !== 'order_by')
    .map(([key, value]) => `${escapeQuery(key)}=${escapeQuery(typeof value === 'string' ? value : '')}`);
  return redirect(
    `${base}${suffix === '' ? '' : `/${suffix}`}${query.length === 0 ? '' : `?${query.join('&')}`}`,
  );
}

/** 302, with GitLab's text. */
export function redirect(location: string): SandboxResponse {
  return text(302, `This resource has been moved temporarily to ${location}.`, {
    location: asHeader(location),
  });
}

/** A header takes no control characters and nothing beyond ASCII; a link's URL may hold both. */
function asHeader(location: string): string {
  return location.replace(/[^\x21-\x7e]/gu, (char) => encodeURIComponent(char));
}
