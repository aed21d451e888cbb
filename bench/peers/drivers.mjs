/** The clients, each with its version and how its script is started. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = (name) => fileURLToPath(new URL(name, import.meta.url));
const node = process.execPath;

const printed = (file, ...args) => {
  try {
    return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
};

/** What Debian has: `apt-get install python3-gitlab ruby-gitlab libgitlab-api-v4-perl glab` (glab from Debian 13 on). */
export const CLIENTS = [
  {
    name: 'python3-gitlab',
    version: printed('/usr/bin/python3', '-c', 'import gitlab; print(gitlab.__version__)'),
    command: ['/usr/bin/python3', script('links.py')],
  },
  {
    name: 'ruby-gitlab',
    version: printed('ruby', '-e', 'require "gitlab"; puts Gitlab::VERSION'),
    command: ['ruby', script('links.rb')],
  },
  {
    name: 'GitLab::API::v4 (Perl)',
    version: printed('perl', '-MGitLab::API::v4', '-e', 'print $GitLab::API::v4::VERSION'),
    command: ['perl', script('links.pl')],
  },
  {
    name: 'glab',
    version: printed('glab', '--version')?.replace(/^.*?(\d[\d.]+).*$/s, '$1') ?? null,
    command: ['sh', script('links-glab.sh')],
  },
  {
    name: '@gitbeaker/rest',
    version: '43.8.0',
    command: [node, script('links.mjs')],
  },
  {
    name: 'curl',
    version: printed('curl', '--version')?.split(' ')[1] ?? null,
    command: ['sh', script('links-curl.sh')],
  },
];

const SEMANTIC_RELEASE = '@semantic-release/gitlab@13.3.3';

/** Installs what is no dependency of this project into a temporary folder; `null` where that cannot be done. */
export function semanticRelease() {
  const folder = join(tmpdir(), 'release-links-peers');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules/@semantic-release/gitlab'))) {
    const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--legacy-peer-deps'];
    if (printed('npm', ...args, SEMANTIC_RELEASE) === null) return null;
  }
  return {
    name: SEMANTIC_RELEASE.replace(/@[\d.]+$/, ''),
    version: '13.3.3',
    cwd: folder,
    command: [node, script('semantic-release.mjs')],
  };
}
