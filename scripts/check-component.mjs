/**
 * Runs the GitLab component and the examples that use it: gitlab-ci-local in the place of a runner, the program's
 * sandbox in the place of GitLab, and the program fetched the ways the component can fetch it.
 */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { createConsumers } from './check/consumer.mjs';
import { yamlBlocks } from './check/documents.mjs';
import { run } from './check/process.mjs';
import { serveProgram } from './check/program-server.mjs';
import { startSandbox } from './check/sandbox.mjs';
import { createTally } from './check/tally.mjs';

const node = process.env.NODE_24 ?? process.execPath;
await requireTools();
const folder = mkdtempSync(join(tmpdir(), 'component-'));
const program = await serveProgram(folder);
const consumers = createConsumers(folder, node);
const tally = createTally();

const PIPELINES = {
  merge_request: {
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_IID: '1',
    CI_MERGE_REQUEST_PROJECT_ID: '24',
  },
  tag: { CI_COMMIT_TAG: 'v1.0.0' },
  schedule: { CI_PIPELINE_SOURCE: 'schedule' },
  branch: { CI_COMMIT_BRANCH: 'main' },
};
const OLD = { name: 'old', url: 'https://old.example.com/app' };
const MANIFEST = `links:
  - name: app-\${version}
    url: https://new.example.com/\${tag}/app
`;
const PIPELINE = (inputs = '') =>
  `include:\n  - component: host/group/release-links/release-links@1\n${inputs}`;

/** What GitLab tells a job, and how the program gets there. */
const jobVariables = (sandbox, pipeline, how) => ({
  ...PIPELINES[pipeline],
  CI_SERVER_URL: sandbox.url,
  CI_PROJECT_ID: '24',
  CI_JOB_TOKEN: 'job-token',
  ...how,
});
const fromRegistry = { NPM_CONFIG_REGISTRY: program.registry, RELEASE_LINKS_PROGRAM: program.package };
const fromArchive = { NPM_CONFIG_REGISTRY: 'http://127.0.0.1:1', RELEASE_LINKS_PROGRAM: program.archive };

/** A check with a GitLab of its own. */
function checkWith(name, tags, body) {
  return tally.check(name, async () => {
    const sandbox = await startSandbox(folder, tags);
    try {
      await body(sandbox);
    } finally {
      await sandbox.close();
    }
  });
}

function ended(result, status) {
  assert.equal(result.status === 0, status === 0, result.text.slice(-3000));
  return result.text;
}

try {
  await checkJobs();
  await checkPrograms();
  await checkExamples();
  await checkInputs();
} finally {
  await program.close();
  rmSync(folder, { recursive: true, force: true });
}
tally.close();

async function requireTools() {
  const major = Number((await run(node, ['--version'])).stdout.match(/^v(\d+)/)?.[1]);
  const missing = [
    major >= 22 ? '' : 'gitlab-ci-local needs Node 22 or newer: set NODE_24 to the path of one',
    (await run('rsync', ['--version']).catch(() => null)) === null ? 'rsync is not installed' : '',
    existsSync('dist/cli/index.js') ? '' : 'dist/ is not built: npm run build',
  ].filter((text) => text !== '');
  if (missing.length > 0) throw new Error(missing.join('; '));
}

async function checkJobs() {
  await tally.check("the project's own pipeline", async () => {
    const project = await consumers.create(readFileSync('.gitlab-ci.yml', 'utf8'));
    assert.ok((await project.jobs(PIPELINES.branch)).length > 0);
  });
  await tally.check('each pipeline gets its job', async () => {
    const project = await consumers.create(PIPELINE('    inputs: { job-prefix: links, stage: test }\n'));
    assert.deepEqual(await project.jobs(PIPELINES.merge_request), ['links:plan']);
    assert.deepEqual(await project.jobs(PIPELINES.tag), ['links:apply']);
    assert.deepEqual(await project.jobs(PIPELINES.schedule), ['links:drift']);
    assert.deepEqual(await project.jobs(PIPELINES.branch), []);
  });
  await checkWith('plan shows and counts, and writes nothing', { 'v1.0.0': [OLD] }, async (sandbox) => {
    const project = await consumers.create(PIPELINE("    inputs: { tag: '$WANTED' }\n"), {
      'release-links.yml': MANIFEST,
    });
    const variables = { ...jobVariables(sandbox, 'merge_request', fromRegistry), WANTED: 'v1.0.0' };
    const text = ended(await project.run('release-links:plan', variables), 0);
    assert.match(text, /Plan: 1 to create, 0 to update, 1 to delete, 0 unchanged\./);
    const counts = project.file('release-links:plan', 'release-links.terraform.json');
    assert.deepEqual(JSON.parse(counts), { create: 1, update: 0, delete: 1 });
    assert.deepEqual(await sandbox.links('v1.0.0'), ['old https://old.example.com/app']);
  });
  await checkWith('plan without a tag checks the manifest', { 'v1.0.0': [OLD] }, async (sandbox) => {
    const project = await consumers.create(PIPELINE(), { 'release-links.yml': MANIFEST });
    const variables = jobVariables(sandbox, 'merge_request', fromRegistry);
    assert.match(ended(await project.run('release-links:plan', variables), 0), /is valid/);
  });
  await checkWith('drift fails until the release matches', { 'v1.0.0': [OLD] }, async (sandbox) => {
    const project = await consumers.create(PIPELINE("    inputs: { drift-tags: 'v*' }\n"), {
      'release-links.yml': MANIFEST,
    });
    const drift = () => project.run('release-links:drift', jobVariables(sandbox, 'schedule', fromRegistry));
    assert.match(ended(await drift(), 1), /1 to create/);
    ended(await project.run('release-links:apply', jobVariables(sandbox, 'tag', fromRegistry)), 0);
    assert.match(ended(await drift(), 0), /No changes/);
  });
}

async function checkPrograms() {
  for (const [name, how] of [
    ['npm package', fromRegistry],
    ["archive of the repository's dist/", fromArchive],
  ]) {
    await checkWith(`apply with the program from an ${name}`, { 'v1.0.0': [OLD] }, async (sandbox) => {
      const project = await consumers.create(PIPELINE('    inputs: { token: $MINE }\n'), {
        'release-links.yml': MANIFEST,
      });
      const variables = { ...jobVariables(sandbox, 'tag', how), CI_JOB_TOKEN: '', MINE: 'access-token' };
      ended(await project.run('release-links:apply', variables), 0);
      assert.deepEqual(await sandbox.links('v1.0.0'), ['app-1.0.0 https://new.example.com/v1.0.0/app']);
      assert.match(project.file('release-links:apply', 'release-links.env'), /^RELEASE_LINKS_CREATED=1$/m);
    });
  }
  await tally.check("the program of the image, with GitLab's certificate authority", async () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'release-links'), '#!/bin/sh\necho "ran $1 with $NODE_EXTRA_CA_CERTS"\n');
    chmodSync(join(bin, 'release-links'), 0o755);
    const project = await consumers.create(PIPELINE("    inputs: { program: '' }\n"));
    const variables = {
      ...PIPELINES.tag,
      CI_SERVER_TLS_CA_FILE: '/ca.pem',
      PATH: `${bin}:${process.env.PATH}`,
    };
    const text = ended(await project.run('release-links:apply', variables), 0);
    assert.match(text, /ran apply with \/ca\.pem/);
  });
}

async function checkExamples() {
  const publish = readFileSync('examples/publish.gitlab-ci.yml', 'utf8');
  await checkWith('examples/publish.gitlab-ci.yml', { 'v1.0.0': null }, async (sandbox) => {
    const project = await consumers.create(publish);
    assert.deepEqual(await project.jobs(PIPELINES.merge_request), []);
    for (const expected of ['Apply complete', 'No changes']) {
      const text = ended(await project.run(null, jobVariables(sandbox, 'tag', fromRegistry)), 0);
      assert.ok(text.includes(expected), text.slice(-3000));
    }
    assert.deepEqual(await sandbox.links('v1.0.0'), [
      'app-linux.tar.gz https://downloads.example.com/app/v1.0.0/app-linux.tar.gz',
      'app-macos.tar.gz https://downloads.example.com/app/v1.0.0/app-macos.tar.gz',
    ]);
  });
  const review = readFileSync('examples/review.gitlab-ci.yml', 'utf8');
  const manifest = readFileSync('examples/release-links.yml', 'utf8');
  await checkWith('examples/review.gitlab-ci.yml', { 'v1.0.0': [], 'v1.1.0': [] }, async (sandbox) => {
    const project = await consumers.create(review, { 'release-links.yml': manifest });
    const go = (job, pipeline) =>
      project.run(job, { ...jobVariables(sandbox, pipeline, fromRegistry), RELEASE_TOKEN: 'access-token' });
    for (const _ of ['first', 'second']) {
      assert.match(ended(await go('release-links:plan', 'merge_request'), 0), /Plan: 3 to create/);
    }
    const notes = await sandbox.notes();
    assert.deepEqual([notes.length, notes[0]?.includes('3 to create')], [1, true]);
    assert.deepEqual(await sandbox.links('v1.1.0'), []);
    assert.match(ended(await go('release-links:drift', 'schedule'), 1), /Plan: 3 to create/);
    assert.match(ended(await go('release-links:apply', 'branch'), 0), /Apply complete: 3 created/);
    assert.match(ended(await go('release-links:drift', 'schedule'), 0), /No changes/);
  });
}

async function checkInputs() {
  await tally.check('a wrong choice and a wrong type are refused', async () => {
    for (const inputs of [
      '{ order: random }',
      '{ prune: maybe }',
      '{ retries: many }',
      '{ link-type: exe }',
    ]) {
      const project = await consumers.create(PIPELINE(`    inputs: ${inputs}\n`));
      await assert.rejects(project.jobs(PIPELINES.tag), /This GitLab CI configuration is invalid/);
    }
  });
  const known = Object.keys(
    parseAllDocuments(readFileSync('templates/release-links.yml', 'utf8'))[0].toJS().spec.inputs,
  );
  const examples = ['publish', 'review'].map((name) => `examples/${name}.gitlab-ci.yml`);
  const pipelines = [
    ...examples.map((name) => ({ name, text: readFileSync(name, 'utf8') })),
    ...yamlBlocks().filter(({ title }) => title === '.gitlab-ci.yml'),
  ];
  for (const { name, text } of pipelines) {
    await tally.check(`${name}: valid, and with inputs the component has`, async () => {
      const includes = [parseAllDocuments(text)[0].toJS().include ?? []].flat();
      const given = includes.flatMap(({ inputs }) => Object.keys(inputs ?? {}));
      assert.deepEqual(
        given.filter((input) => !known.includes(input)),
        [],
      );
      const project = await consumers.create(text);
      const jobs = await Promise.all(Object.values(PIPELINES).map((pipeline) => project.jobs(pipeline)));
      assert.ok(jobs.flat().length > 0);
    });
  }
}
