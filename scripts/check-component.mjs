/**
 * Runs the GitLab component and the examples that use it: gitlab-ci-local in the place of a runner, the program's
 * sandbox in the place of GitLab. The project's own script publishes the program to the sandbox, and the jobs fetch it
 * from there with their job token, on a machine with Node, a shell and git: no npm, no registry.
 */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { componentOf, createConsumers } from './check/consumer.mjs';
import { yamlBlocks } from './check/documents.mjs';
import { run } from './check/process.mjs';
import { serveProgram } from './check/program-server.mjs';
import { HOME, startSandbox } from './check/sandbox.mjs';
import { createTally } from './check/tally.mjs';
import { SINGLE_FILE } from './single-file.mjs';

const node = process.env.NODE_24 ?? process.execPath;
await requireTools();
const folder = mkdtempSync(join(tmpdir(), 'component-'));
const program = await serveProgram(folder);
const consumers = createConsumers(folder, node, componentOf(HOME.path));
const tally = createTally();

const PIPELINES = {
  merge_request: {
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_IID: '1',
    CI_MERGE_REQUEST_PROJECT_ID: '24',
  },
  child_of_merge_request: {
    CI_PIPELINE_SOURCE: 'parent_pipeline',
    CI_MERGE_REQUEST_IID: '1',
    CI_MERGE_REQUEST_PROJECT_ID: '24',
  },
  external_pull_request: {
    CI_PIPELINE_SOURCE: 'external_pull_request_event',
    CI_EXTERNAL_PULL_REQUEST_IID: '3',
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

/** What GitLab gives to a job. */
const jobVariables = (sandbox, pipeline) => ({
  ...PIPELINES[pipeline],
  CI_SERVER_URL: sandbox.url,
  CI_API_V4_URL: `${sandbox.url}/api/v4`,
  CI_PROJECT_ID: '24',
  CI_PROJECT_PATH: 'group/app',
  CI_JOB_TOKEN: 'job-token',
});

/** A check with a GitLab of its own, to which the program has been published. */
function checkWith(name, tags, body) {
  return tally.check(name, async () => {
    const sandbox = await startSandbox(folder, tags);
    try {
      await sandbox.publish();
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
  await checkTwoIncludes();
  await checkPrograms();
  await checkRefusals();
  await checkExamples();
  await checkApproval();
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
    existsSync(SINGLE_FILE) ? '' : `${SINGLE_FILE} is not built: npm run build`,
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
    assert.deepEqual(await project.jobs(PIPELINES.child_of_merge_request), ['links:plan']);
    assert.deepEqual(await project.jobs(PIPELINES.external_pull_request), ['links:plan']);
    assert.deepEqual(await project.jobs(PIPELINES.tag), ['links:apply']);
    assert.deepEqual(await project.jobs(PIPELINES.schedule), ['links:drift']);
    assert.deepEqual(await project.jobs(PIPELINES.branch), []);
  });
  await checkWith('plan shows and counts, and writes nothing', { 'v1.0.0': [OLD] }, async (sandbox) => {
    const project = await consumers.create(PIPELINE("    inputs: { tag: '$WANTED' }\n"), {
      'release-links.yml': MANIFEST,
    });
    const variables = { ...jobVariables(sandbox, 'merge_request'), WANTED: 'v1.0.0' };
    const text = ended(await project.run('release-links:plan', variables), 0);
    assert.match(text, /Plan: 1 to create, 0 to update, 1 to delete, 0 unchanged\./);
    const counts = project.file('release-links:plan', 'release-links.terraform.json');
    assert.deepEqual(JSON.parse(counts), { create: 1, update: 0, delete: 1 });
    assert.deepEqual(await sandbox.links('v1.0.0'), ['old https://old.example.com/app']);
  });
  await checkWith(
    'the child pipeline of a merge request gets its plan',
    { 'v1.0.0': [OLD] },
    async (sandbox) => {
      // GitLab gives the variables of the merge request to its child pipelines; gitlab-ci-local those of the job.
      const variables = jobVariables(sandbox, 'child_of_merge_request');
      const parent = { links: { trigger: { include: 'child.yml' }, variables } };
      const project = await consumers.create(JSON.stringify(parent), {
        'release-links.yml': MANIFEST,
        'child.yml': `include:\n  - local: templates/release-links.yml\n    inputs: { tag: v1.0.0 }\n`,
      });
      const text = ended(await project.run(null, variables), 0);
      assert.match(text, /Plan: 1 to create, 0 to update, 1 to delete, 0 unchanged\./);
    },
  );
  await checkWith('plan without a tag checks the manifest', { 'v1.0.0': [OLD] }, async (sandbox) => {
    const project = await consumers.create(PIPELINE(), { 'release-links.yml': MANIFEST });
    const variables = jobVariables(sandbox, 'merge_request');
    assert.match(ended(await project.run('release-links:plan', variables), 0), /is valid/);
  });
  await checkWith('drift fails until the release matches', { 'v1.0.0': [OLD] }, async (sandbox) => {
    const project = await consumers.create(PIPELINE("    inputs: { drift-tags: 'v*' }\n"), {
      'release-links.yml': MANIFEST,
    });
    const drift = () => project.run('release-links:drift', jobVariables(sandbox, 'schedule'));
    assert.match(ended(await drift(), 1), /1 to create/);
    assert.match(
      project.file('release-links:drift', 'release-links.junit.xml'),
      /<testsuite [^>]*tests="1" failures="1"/,
    );
    ended(await project.run('release-links:apply', jobVariables(sandbox, 'tag')), 0);
    const shown = JSON.parse(project.file('release-links:apply', 'release-links.annotations.json'));
    assert.deepEqual(
      Object.values(shown).flatMap((links) => links.map(({ external_link }) => external_link.url)),
      [`${sandbox.url}/group/app/-/releases/v1.0.0`],
    );
    assert.match(ended(await drift(), 0), /No changes/);
  });
}

async function checkTwoIncludes() {
  const two = `include:
  - component: host/tools/release-links/release-links@1
    inputs: { tag: v1.0.0, token: $RELEASE_TOKEN, ignore: 'docs*' }
  - component: host/tools/release-links/release-links@1
    inputs: { tag: v1.0.0, token: $RELEASE_TOKEN, job-prefix: 'docs:links', manifest: docs.yml }
`;
  const files = {
    'release-links.yml': MANIFEST,
    'docs.yml': 'links: [{ name: docs, url: https://docs.example.com/ }]\nignore: ["app*", "old*"]\n',
  };
  await checkWith(
    'two includes: each its jobs, results and note, applied one at a time',
    { 'v1.0.0': [OLD] },
    async (sandbox) => {
      const project = await consumers.create(two, files);
      const variables = (pipeline) => ({ ...jobVariables(sandbox, pipeline), RELEASE_TOKEN: 'access-token' });
      assert.deepEqual(await project.jobs(PIPELINES.tag), ['docs:links:apply', 'release-links:apply']);
      ended(await project.run(null, variables('merge_request')), 0);
      assert.equal((await sandbox.notes()).length, 2);
      ended(await project.run('release-links:apply', variables('tag')), 0);
      ended(await project.run('docs:links:apply', variables('tag')), 0);
      assert.deepEqual(await sandbox.links('v1.0.0'), [
        'docs https://docs.example.com/',
        'app-1.0.0 https://new.example.com/v1.0.0/app',
      ]);
      assert.match(project.file('release-links:apply', 'release-links.env'), /^RELEASE_LINKS_CREATED=1$/m);
      assert.match(project.file('docs:links:apply', 'release-links.env'), /^DOCS_LINKS_CREATED=1$/m);
      assert.doesNotMatch(project.file('docs:links:apply', 'release-links.env'), /^RELEASE_LINKS/m);
    },
  );
}

async function checkPrograms() {
  const npm = { NPM_CONFIG_REGISTRY: program.registry, PATH: `${dirname(node)}:${process.env.PATH}` };
  for (const [name, input, how] of [
    ['package registry', 'registry', {}],
    ['address', program.file, {}],
    ['npm package', program.package, npm],
    [
      'registry that keeps its files elsewhere',
      'registry',
      { API: program.api, RELEASE_LINKS_PROGRAM_PROJECT: 'stored' },
    ],
  ]) {
    await checkWith(`apply with the program from a ${name}`, { 'v1.0.0': [OLD] }, async (sandbox) => {
      const project = await consumers.create(
        PIPELINE(`    inputs: { token: $MINE, program: '${input}' }\n`),
        {
          'release-links.yml': MANIFEST,
        },
      );
      const { API, ...rest } = how;
      const variables = { ...jobVariables(sandbox, 'tag'), MINE: 'access-token', ...rest };
      if (API !== undefined) variables.CI_API_V4_URL = API;
      ended(await project.run('release-links:apply', variables), 0);
      assert.deepEqual(await sandbox.links('v1.0.0'), ['app-1.0.0 https://new.example.com/v1.0.0/app']);
      assert.match(project.file('release-links:apply', 'release-links.env'), /^RELEASE_LINKS_CREATED=1$/m);
    });
  }
  await tally.check('the job token goes to GitLab only', () =>
    assert.deepEqual(program.tokens, [null, null]),
  );
  await tally.check("the program of the image, with GitLab's certificate authority", async () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'release-links'), '#!/bin/sh\necho "ran $1 with $NODE_EXTRA_CA_CERTS"\n');
    chmodSync(join(bin, 'release-links'), 0o755);
    const project = await consumers.create(PIPELINE('    inputs: { program: image }\n'));
    const variables = {
      ...PIPELINES.tag,
      CI_SERVER_TLS_CA_FILE: '/ca.pem',
      PATH: `${bin}:${process.env.PATH}`,
    };
    const text = ended(await project.run('release-links:apply', variables), 0);
    assert.match(text, /ran apply with \/ca\.pem/);
  });
}

/** One sentence each, and nothing is run. */
async function checkRefusals() {
  const at = (project) => ({ CI_API_V4_URL: program.api, RELEASE_LINKS_PROGRAM_PROJECT: project });
  for (const [name, given, sentence] of [
    [
      'a project that does not list this one',
      { CI_JOB_TOKEN: 'stranger-job-token' },
      /does not accept job tokens of group\/app: add it there/,
    ],
    [
      'a private project',
      { CI_JOB_TOKEN: 'guest-job-token' },
      /there is no project tools\/release-links, or it is private/,
    ],
    [
      'a job that has ended',
      { CI_JOB_TOKEN: 'nobody' },
      /does not accept the job token for tools\/release-links \(401\)/,
    ],
    [
      'a project without the package',
      { RELEASE_LINKS_PROGRAM_PROJECT: 'group/app' },
      /the package registry of group\/app has no release-links\//,
    ],
    [
      'a project that is not known',
      { RELEASE_LINKS_PROGRAM_PROJECT: ' ' },
      /set its input `program-project`/,
    ],
    [
      'a redirect to a sign-in page',
      at('sign-in'),
      /answered with a web page .* the project sign-in is not open to this job/,
    ],
    ['a web page', at('page'), /answered with a web page .* the project page is not open to this job/],
    [
      'another hash',
      at('wrong'),
      /is not the program of this component: its SHA-256 is [0-9a-f]{64}, expected [0-9a-f]{64}; it was not run/,
    ],
    ['a server that fails', at('broken'), /the package registry of broken answered 502/],
    [
      'a server that is not there',
      { CI_API_V4_URL: 'http://127.0.0.1:1/api/v4' },
      /127\.0\.0\.1:1 cannot be reached: /,
    ],
    [
      'a token over plain http',
      { CI_API_V4_URL: 'http://gitlab.invalid/api/v4' },
      /is not sent over plain http to gitlab\.invalid/,
    ],
  ]) {
    await checkWith(`refused: ${name}`, { 'v1.0.0': [OLD] }, async (sandbox) => {
      const project = await consumers.create(PIPELINE(), { 'release-links.yml': MANIFEST });
      const text = ended(
        await project.run('release-links:apply', { ...jobVariables(sandbox, 'tag'), ...given }),
        1,
      );
      assert.match(text, sentence);
      // The runner shows the end of a failed job again.
      const errors = new Set(text.match(/error: .*/g));
      assert.equal(errors.size, 1, text);
      assert.deepEqual(await sandbox.links('v1.0.0'), ['old https://old.example.com/app']);
    });
  }
}

async function checkExamples() {
  const publish = readFileSync('examples/publish.gitlab-ci.yml', 'utf8');
  await checkWith('examples/publish.gitlab-ci.yml', { 'v1.0.0': null }, async (sandbox) => {
    const project = await consumers.create(publish);
    assert.deepEqual(await project.jobs(PIPELINES.merge_request), []);
    for (const expected of ['Apply complete', 'No changes']) {
      const text = ended(await project.run(null, jobVariables(sandbox, 'tag')), 0);
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
      project.run(job, { ...jobVariables(sandbox, pipeline), RELEASE_TOKEN: 'access-token' });
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

/** The plan of one job, approved by whoever starts the next one. */
async function checkApproval() {
  const approve = readFileSync('examples/approve.gitlab-ci.yml', 'utf8');
  const manifest = readFileSync('examples/release-links.yml', 'utf8');
  await checkWith('examples/approve.gitlab-ci.yml', { 'v1.0.0': [], 'v1.1.0': [] }, async (sandbox) => {
    const project = await consumers.create(approve, { 'release-links.yml': manifest });
    const go = (job) =>
      project.run(job, { ...jobVariables(sandbox, 'branch'), RELEASE_TOKEN: 'access-token' });
    const planned = ended(await go('release-links:plan'), 0);
    const digest = planned.match(/sha256:[0-9a-f]{64}/)?.[0];
    assert.match(planned, /Plan: 3 to create/);
    assert.deepEqual(await sandbox.links('v1.1.0'), []);
    const applied = ended(await go('release-links:apply'), 0);
    assert.ok(applied.includes(`Plan digest: ${digest}`), applied.slice(-3000));
    assert.match(applied, /Apply complete: 3 created/);
    assert.match(ended(await go('release-links:apply'), 1), /\[stale-plan\]/);
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
  const examples = ['publish', 'review', 'approve'].map((name) => `examples/${name}.gitlab-ci.yml`);
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
