/** The program's own sandbox, as a process of its own, and a look at what it holds. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from './process.mjs';

const PROGRAM = join(process.cwd(), 'dist/cli/index.js');

/** Where the component and its program live. */
export const HOME = { id: 30, path: 'tools/release-links' };

/** Tokens of every world: a maintainer's, and the ones of a job of the app, of the component, and of a stranger. */
export const TOKENS = {
  'access-token': { kind: 'pat', role: 'maintainer', scopes: ['api'], state: 'active' },
  'job-token': { kind: 'job', role: 'developer', job_project: 24, state: 'active' },
  'home-job-token': { kind: 'job', role: 'developer', job_project: HOME.id, state: 'active' },
  'guest-job-token': { kind: 'job', role: 'none', job_project: 24, state: 'active' },
  'stranger-job-token': { kind: 'job', role: 'developer', job_project: 31, state: 'active' },
};

/**
 * A GitLab with one project, `group/app` (24), and a merge request (1).
 *
 * @param tags tag → links of its release, or null where there is none
 */
export async function startSandbox(folder, tags) {
  const releases = Object.entries(tags).filter(([, links]) => links !== null);
  const project = {
    id: 24,
    path: 'group/app',
    visibility: 'private',
    tags: Object.keys(tags),
    releases: releases.map(([tag, links]) => ({ tag, links })),
    merge_requests: [{ iid: 1 }],
  };
  const home = { ...HOME, visibility: 'private', job_token_allowlist: [{ project: 24 }] };
  const stranger = { id: 31, path: 'group/stranger', visibility: 'private' };
  const seed = join(folder, 'world.json');
  await writeFile(seed, JSON.stringify({ projects: [project, home, stranger], tokens: TOKENS }));
  const child = spawn(process.execPath, [PROGRAM, 'sandbox', '--seed', seed], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const url = await firstLine(child);
  return {
    url,
    /** Publishes the program as the component's own pipeline does. */
    async publish() {
      const env = {
        PATH: process.env.PATH,
        CI_API_V4_URL: `${url}/api/v4`,
        CI_PROJECT_ID: String(HOME.id),
        CI_JOB_TOKEN: 'home-job-token',
      };
      return mustRun(process.execPath, ['scripts/publish-program.mjs'], { env });
    },
    /** Links of a release as `name url`, newest first. */
    async links(tag) {
      const args = ['list', '--format', 'json', '--gitlab-url', url, '--project', '24', '--tag', tag];
      const env = { PATH: process.env.PATH, GITLAB_TOKEN: 'access-token' };
      const out = await mustRun(process.execPath, [PROGRAM, ...args], { env });
      return JSON.parse(out).links.map((link) => `${link.name} ${link.url}`);
    },
    /** Texts of the notes on the merge request. */
    async notes() {
      const headers = { 'private-token': 'access-token' };
      const response = await fetch(`${url}/api/v4/projects/24/merge_requests/1/notes`, { headers });
      return (await response.json()).map((note) => note.body);
    },
    close() {
      const closed = new Promise((resolve) => child.once('close', resolve));
      child.kill();
      return closed;
    },
  };
}

function firstLine(child) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (data) => {
      text += data;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    child.once('close', () => reject(new Error('the sandbox did not start')));
  });
}
