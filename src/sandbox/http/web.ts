/**
 * The addresses that people open: `…/-/releases/:tag/downloads/…`, which `direct_asset_url` is. They behave unlike the
 * API's: what lies on another host is not redirected to, but offered on a page.
 */

import { parsedUrl } from '../../core/parsed-url.js';
import { identify } from '../access/auth.js';
import { openProject, releaseNeed } from '../access/permission.js';
import { redirect } from '../releases/downloads.js';
import type { SandboxCall } from '../request/call.js';
import { unescapePart } from '../request/escape.js';
import { SandboxRefusal, type SandboxResponse, text } from '../request/exchange.js';

/** Problems: 404 as a page, whatever the reason; GitLab would ask an anonymous visitor to sign in. */
export function webDownload(call: SandboxCall): SandboxResponse {
  try {
    return findDownload(call);
  } catch (error) {
    throw error instanceof SandboxRefusal ? new SandboxRefusal(page(404, 'Page not found')) : error;
  }
}

/** @param path raw, behind the relative root */
export function webRoute(path: string): Readonly<Record<string, string>> | undefined {
  const [, project, tag, file] = /^\/(.+?)\/-\/releases\/([^/]+)\/downloads\/(.+)$/.exec(path) ?? [];
  const [id, tag_name, file_path] = [project, tag, file].map((part) => unescapePart(part ?? ''));
  if (id === undefined || tag_name === undefined || file_path === undefined || id === '') return undefined;
  return { id, tag_name, path: file_path };
}

function findDownload(call: SandboxCall): SandboxResponse {
  const { site } = call.world;
  const identity = identify(call, { jobTokens: false });
  const { project, readReleases } = openProject(call, identity, releaseNeed(call, 'Release'));
  const release = project.releases.get(call.route['tag_name'] ?? '');
  const link = release?.links.find((each) => each.filepath === `/${call.route['path']}`);
  if (link === undefined || !readReleases) return page(404, 'Page not found');
  const own = parsedUrl(link.url)?.host === new URL(site.origin).host;
  return own ? redirect(link.url) : page(200, 'You are being redirected away from GitLab');
}

/** The address is left out on purpose: it comes from outside, and this is a page. */
function page(status: number, title: string): SandboxResponse {
  const body = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return text(status, body, { 'content-type': 'text/html; charset=utf-8' });
}
