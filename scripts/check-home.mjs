/**
 * Moves a copy of the project to a home of its own, as whoever publishes it does, and uses it from there by the
 * README's own words: the component in gitlab-ci-local, the action as a runner starts it, the sandbox in the place of
 * GitLab. The machine of both has Node, a shell and git, and no npm.
 *
 * Run in the project it makes the copy; the copy runs the same file with `--inside`.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { bareMachine, COMPONENT, createConsumers } from './check/consumer.mjs';
import { yamlBlocks } from './check/documents.mjs';
import { mustRun, run } from './check/process.mjs';
import { HOME, startSandbox } from './check/sandbox.mjs';
import { createTally } from './check/tally.mjs';

/** Nobody's: the component's project is the sandbox's. */
const MADE_UP = { github: 'made-up/release-links', gitlab: HOME.path, npm: '@made-up/release-links' };
const NOBODY = { github: '', gitlab: '', npm: '' };
const MANIFEST = 'links: [{ name: app, url: "https://dl.example.com/${tag}/app" }]\n';
const LINK = 'app https://dl.example.com/v1.0.0/app';

const node = process.env.NODE_24 ?? process.execPath;
const inside = process.argv.includes('--inside');
const folder = mkdtempSync(join(tmpdir(), 'home-'));
const tally = createTally();
try {
  if (inside) await useIt();
  else await moveCopy();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
tally.close();

/** A copy of the files that git knows, with a home, built; what the copy says of itself is counted here. */
async function moveCopy() {
  const copy = join(folder, 'release-links');
  for (const file of (await mustRun('git', ['ls-files', '-z'])).split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  // Not as a link: the bundler writes where a library really lies.
  cpSync('node_modules', join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  const git = (...args) => mustRun('git', args, { cwd: copy });
  await git('init', '--quiet');
  await git('add', '--all');
  const npm = (...args) => mustRun('npm', ['run', '--silent', ...args], { cwd: copy });
  const move = (home) => npm('home', '--', ...Object.entries(home).map(([name, at]) => `--${name}=${at}`));
  await tally.check('npm run home and npm run build give it a home', async () => {
    await move(MADE_UP);
    await npm('build');
    await npm('generate');
    await npm('home', '--', '--check');
  });
  await tally.check('what holds for the project holds at the new home', () => npm('check:workflows'));
  const used = await run(process.execPath, [fileURLToPath(import.meta.url), '--inside'], { cwd: copy });
  for (const line of used.stdout.trimEnd().split('\n').slice(0, -1)) console.log(`      ${line}`);
  await tally.check('the new home can be used', () => assert.equal(used.status, 0, used.text.slice(-2000)));
  await tally.check('without the addresses it is the project again', async () => {
    await move(NOBODY);
    await npm('build');
    await npm('generate');
    assert.equal(await git('diff', '--stat'), '');
  });
}

async function useIt() {
  await tally.check('package.json, SECURITY.md and the README name the home', () => {
    const { name, repository, bugs, homepage } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(name, MADE_UP.npm);
    for (const address of [repository.url, bugs.url ?? bugs, homepage])
      assert.ok(address.includes(MADE_UP.github), address);
    assert.ok(readFileSync('SECURITY.md', 'utf8').includes(MADE_UP.github));
    for (const { name: block, text } of yamlBlocks()) assert.doesNotMatch(text, /\b(OWNER|GROUP)\//, block);
  });
  await checkAction();
  await checkComponent();
}

async function withSandbox(body) {
  const sandbox = await startSandbox(folder, { 'v1.0.0': [] });
  try {
    await sandbox.publish();
    await body(sandbox);
    assert.deepEqual(await sandbox.links('v1.0.0'), [LINK]);
  } finally {
    await sandbox.close();
  }
}

/** The README's step, with `with:` as it stands there but for the addresses of GitLab and the secret. */
async function checkAction() {
  await tally.check("the README's action applies", () =>
    withSandbox(async (sandbox) => {
      const workflow = block('.github/workflows/release-links.yml', 'uses: made-up/');
      const { steps } = Object.values(parse(workflow).jobs)[0];
      const step = steps.find(({ uses }) => uses.startsWith(`${MADE_UP.github}@`));
      const given = { ...step.with, 'gitlab-url': sandbox.url, token: 'access-token' };
      const { inputs, runs } = parse(readFileSync('action.yml', 'utf8'));
      const cwd = mkdtempSync(join(folder, 'checkout-'));
      writeFileSync(join(cwd, 'release-links.yml'), MANIFEST);
      for (const name of ['output', 'summary']) writeFileSync(join(cwd, name), '');
      const all = Object.entries(inputs).map(([name, input]) => [name, given[name] ?? input.default ?? '']);
      const env = {
        ...Object.fromEntries(all.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)])),
        PATH: bareMachine(join(folder, 'action'), node),
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: cwd,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REF: 'refs/tags/v1.0.0',
        GITHUB_REF_NAME: 'v1.0.0',
        GITHUB_REF_TYPE: 'tag',
        GITHUB_OUTPUT: join(cwd, 'output'),
        GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
      };
      const { status, text } = await run(node, [join(process.cwd(), runs.main)], { cwd, env });
      assert.equal(status, 0, text);
      assert.match(readFileSync(join(cwd, 'output'), 'utf8'), /created/);
    }),
  );
}

/** The README's pipeline; the component is the copy's own file as it is, and finds its program by itself. */
async function checkComponent() {
  await tally.check("the README's component applies", () =>
    withSandbox(async (sandbox) => {
      const consumers = createConsumers(folder, node, readFileSync(COMPONENT, 'utf8'));
      const pipeline = block('.gitlab-ci.yml', `${MADE_UP.gitlab}/release-links@`);
      const project = await consumers.create(pipeline, { 'release-links.yml': MANIFEST });
      const { status, text } = await project.run('release-links:apply', {
        CI_COMMIT_TAG: 'v1.0.0',
        CI_SERVER_URL: sandbox.url,
        CI_API_V4_URL: `${sandbox.url}/api/v4`,
        CI_PROJECT_ID: '24',
        CI_PROJECT_PATH: 'group/app',
        CI_JOB_TOKEN: 'job-token',
      });
      assert.equal(status, 0, text.slice(-3000));
    }),
  );
}

/** The first block of the README with this title that names this. */
function block(title, named) {
  const found = yamlBlocks().find(
    ({ name, title: other, text }) => name.startsWith('README.md') && other === title && text.includes(named),
  );
  assert.ok(found, `README.md has no ${title} with ${named}`);
  return found.text;
}
