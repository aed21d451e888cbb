/** The logins of glab, GitLab's own command line, from its configuration file. */

import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ProcessEnvironment } from '../core/process-environment.js';
import { isRecord } from '../core/record.js';
import type { Token } from '../core/token.js';
import type { GlabLogin } from '../ports/local-defaults.js';

/**
 * The hosts of the first file that is there, the default host (`host`) first. Empty where there is none, or none that can be
 * read: a default is no reason to fail.
 */
export async function readGlabLogins(environment: ProcessEnvironment): Promise<readonly GlabLogin[]> {
  for (const folder of foldersOf(environment)) {
    const text = await readFile(join(folder, 'config.yml'), 'utf8').catch(() => null);
    if (text !== null) return loginsIn(text);
  }
  return [];
}

/** As glab looks for it: GLAB_CONFIG_DIR alone, else the folders of XDG and of macOS. */
function foldersOf({
  GLAB_CONFIG_DIR: own,
  XDG_CONFIG_HOME: xdg,
  HOME: home = homedir(),
}: ProcessEnvironment): readonly string[] {
  if (own) return [own];
  const folders = [xdg, join(home, '.config'), join(home, 'Library', 'Application Support')];
  return folders.flatMap((folder) => (folder ? [join(folder, 'glab-cli')] : []));
}

/** The logins in the text of glab's `config.yml`. */
export function loginsIn(text: string): readonly GlabLogin[] {
  const file = parsed(text);
  const hosts = isRecord(file) && isRecord(file['hosts']) ? file['hosts'] : {};
  const first = isRecord(file) ? file['host'] : undefined;
  const logins = Object.entries(hosts).flatMap(([host, entry]) => loginOf(host.toLowerCase(), entry) ?? []);
  return logins.sort((a, b) => Number(b.host === first) - Number(a.host === first));
}

function parsed(text: string): unknown {
  try {
    // glab marks a token with the tag !!null.
    return parse(text.replaceAll(/!!null[ \t]+(?=\S)/g, ''), { maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    return null;
  }
}

function loginOf(host: string, entry: unknown): GlabLogin | null {
  if (!isRecord(entry) || !/^[\w.-]+(?::\d+)?$/.test(host)) return null;
  const { token, api_protocol: protocol, api_host: apiHost, is_oauth2: isOauth } = entry;
  const at = typeof apiHost === 'string' && /^[\w.-]+(?::\d+)?$/.test(apiHost) ? apiHost : host;
  return {
    host,
    url: `${protocol === 'http' ? 'http' : 'https'}://${at}`,
    token: tokenOf(token, String(isOauth) === 'true'),
  };
}

function tokenOf(value: unknown, isOauth: boolean): Token | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  return { kind: isOauth ? 'oauth' : 'private', value: value.trim() };
}
