/** The git remote of a folder. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parsedUrl } from '../core/parsed-url.js';
import type { GitRemote } from '../ports/local-defaults.js';

const run = promisify(execFile);

/** GitLab.com takes ssh at port 443 under another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = { 'altssh.gitlab.com': 'gitlab.com' };

/** The remote `origin`, or the only one; `null` without git, outside of a repository, and for a path on the disk. */
export async function readGitRemote(folder: string): Promise<GitRemote | null> {
  const names = (await git(folder, ['remote']))?.split('\n').filter((name) => name !== '') ?? [];
  const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
  const url = name === undefined ? null : await git(folder, ['remote', 'get-url', name]);
  const parts = url === null ? null : remoteParts(url);
  return parts && name !== undefined ? { name, ...parts } : null;
}

async function git(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { timeout: 5000, maxBuffer: 100_000 });
    return stdout.trim();
  } catch {
    return null;
  }
}

/**
 * Host and project of a remote's address: `https://host/group/app.git`, `ssh://git@host:22/group/app.git`,
 * `git@host:group/app.git`.
 */
export function remoteParts(url: string): Pick<GitRemote, 'host' | 'project'> | null {
  const scp = /^(?:[^@/:\s]+@)?([^@/:\s]+):(?!\/\/)([^\s]+)$/.exec(url);
  const parsed = scp === null ? parsedUrl(url) : null;
  const isWeb = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  if (parsed !== null && !isWeb && !/^(?:git\+)?ssh:$/.test(parsed.protocol)) return null;
  const host = (scp?.[1] ?? (isWeb ? parsed?.host : parsed?.hostname) ?? '').toLowerCase();
  const path = scp?.[2] ?? decoded(parsed?.pathname ?? '');
  const project = path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  if (host.length < 2 || !project.includes('/')) return null;
  return { host: OTHER_NAMES[host] ?? host, project };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
