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

/** Where packages from npm go that are no dependencies of this project. */
const FOLDER = join(tmpdir(), 'release-links-peers');
const NPM = { '@gitbeaker/rest': '43.8.0', '@semantic-release/gitlab': '13.3.3' };

/** Installs them there; the version of one, `null` where that cannot be done. */
function installed(name) {
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(join(FOLDER, 'node_modules', name))) {
    const packages = Object.entries(NPM).map(([each, version]) => `${each}@${version}`);
    printed(
      'npm',
      'install',
      '--prefix',
      FOLDER,
      '--no-audit',
      '--no-fund',
      '--legacy-peer-deps',
      ...packages,
    );
  }
  return existsSync(join(FOLDER, 'node_modules', name)) ? NPM[name] : null;
}

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
    version: installed('@gitbeaker/rest'),
    command: [node, script('links.mjs')],
    cwd: FOLDER,
  },
  {
    name: 'curl',
    version: printed('curl', '--version')?.split(' ')[1] ?? null,
    command: ['sh', script('links-curl.sh')],
  },
];

/** Makes a release with its links, and does nothing else with them. */
export const SEMANTIC_RELEASE = {
  name: '@semantic-release/gitlab',
  version: installed('@semantic-release/gitlab'),
  command: [node, script('semantic-release.mjs')],
  cwd: FOLDER,
};
