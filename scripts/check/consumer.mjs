/** A project on GitLab that uses the component, and gitlab-ci-local in the place of a runner. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { mustRun, run } from './process.mjs';

const RUNNER = join(process.cwd(), 'node_modules/gitlab-ci-local/dist/index.js');
export const COMPONENT = 'templates/release-links.yml';

/** What a job finds on its machine beside Node: a shell, git, and what gitlab-ci-local itself calls. No npm, no curl. */
const TOOLS = [
  'bash',
  'sh',
  'git',
  'rsync',
  'cat',
  'chmod',
  'cp',
  'cut',
  'date',
  'dirname',
  'env',
  'find',
  'grep',
].concat([
  'ls',
  'mkdir',
  'mktemp',
  'mv',
  'rm',
  'sed',
  'sleep',
  'sort',
  'tail',
  'tar',
  'gzip',
  'touch',
  'tr',
  'uname',
  'wc',
  'true',
]);

/** A folder with Node and these tools, and nothing else. */
export function bareMachine(folder, node) {
  const bin = join(folder, 'machine');
  mkdirSync(bin, { recursive: true });
  symlinkSync(node, join(bin, 'node'));
  const places = (process.env.PATH ?? '').split(delimiter);
  for (const tool of TOOLS) {
    const place = places.find((each) => existsSync(join(each, tool)));
    if (place !== undefined) symlinkSync(join(place, tool), join(bin, tool));
  }
  return bin;
}

/** The component with the home that `npm run home` would write into it. */
export function componentOf(home) {
  return readFileSync(COMPONENT, 'utf8').replace(
    /(program-project:\n(?: {6}.*\n)*? {6}default: ).*/,
    `$1${home}`,
  );
}

/**
 * @param folder where projects are made
 * @param node a Node that gitlab-ci-local runs on (22 or newer)
 * @param component text of the component that the projects include
 */
export function createConsumers(folder, node, component) {
  const bare = bareMachine(folder, node);
  const git = (cwd, ...args) => mustRun('git', args, { cwd });
  return {
    /** A project with this `.gitlab-ci.yml` and these files. An include of the published component becomes a local one. */
    async create(pipeline, files = {}) {
      const cwd = mkdtempSync(join(folder, 'project-'));
      mkdirSync(join(cwd, 'templates'));
      writeFileSync(join(cwd, COMPONENT), component);
      const local = pipeline.replaceAll(/component: \S+\/release-links@\S+/g, `local: ${COMPONENT}`);
      const all = { 'README.md': '# app\n', ...files, '.gitlab-ci.yml': local };
      for (const [path, text] of Object.entries(all)) {
        mkdirSync(dirname(join(cwd, path)), { recursive: true });
        writeFileSync(join(cwd, path), text);
      }
      await git(cwd, 'init', '--quiet', '--initial-branch=main');
      await git(cwd, 'remote', 'add', 'origin', 'https://gitlab.example.com/group/app.git');
      await git(cwd, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
      await git(cwd, 'add', '.');
      const identity = ['-c', 'user.name=app', '-c', 'user.email=app@example.com'];
      await git(cwd, ...identity, 'commit', '--quiet', '--message=All');
      return consumer(cwd, folder, node, bare);
    },
  };
}

function consumer(cwd, folder, node, bare) {
  const environment = {
    PATH: bare,
    HOME: join(folder, 'home'),
    NPM_CONFIG_CACHE: join(folder, 'npm-cache'),
    NO_COLOR: '1',
  };
  const local = (args, variables) => {
    const given = Object.entries(variables).map(([name, value]) => `--variable=${name}=${value}`);
    const env = { ...environment, GCL_IGNORE_PREDEFINED_VARS: Object.keys(variables).join(',') };
    const options = ['--force-shell-executor', '--shell-isolation', '--no-evaluate-rule-changes'];
    return run(node, [RUNNER, ...options, ...given, ...args], { cwd, env });
  };
  return {
    folder: cwd,
    /** Runs a job, or with `null` the whole pipeline. */
    run: (job, variables) => local(job === null ? [] : [job], variables),
    /** Names of the jobs that a pipeline with these variables has. */
    async jobs(variables) {
      const { status, stdout, text } = await local(['--list-csv'], variables);
      if (status !== 0) throw new Error(text);
      const [, ...rows] = stdout.trim().split('\n');
      return rows.map((row) => row.split(';')[0].replaceAll('"', '')).sort();
    },
    /** A file that a job left behind. */
    file: (job, name) =>
      readFileSync(join(cwd, '.gitlab-ci-local/builds', job.replaceAll(':', 'Og'), name), 'utf8'),
  };
}
