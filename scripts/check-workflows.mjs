/**
 * Validates action.yml, the project's workflows, the examples and every workflow in its Markdown with GitHub's own
 * language service: keys, expressions, events, and inputs that this action does not have. Then holds them, and the
 * images of GitLab's pipelines, against the rules of scripts/check/supply-chain.mjs.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { yamlBlocks, yamlFiles } from './check/documents.mjs';
import {
  floatingImages,
  looseImages,
  OWN_RULES,
  SHOWN_RULES,
  unequalPins,
  withoutCooldown,
} from './check/supply-chain.mjs';
import { createTally } from './check/tally.mjs';
import { importSource } from './declarations.mjs';

const SERVICE = `
export { validate } from '@actions/languageservice';
export { TextDocument } from 'vscode-languageserver-textdocument';
`;

const { validate, TextDocument } = await importSource(SERVICE);
const metadata = parse(readFileSync('action.yml', 'utf8'));
const { github } = JSON.parse(readFileSync('home.json', 'utf8'));
const own = github || 'OWNER/release-links';

/** This action's inputs are known; those of others are not, and are let pass. */
const actionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name }) =>
    `${owner}/${name}` === own ? metadata : { name, description: name, inputs: undefined },
};

let documents = 0;

/** What the language service finds, a line each. It keeps what it parsed by address, so each text gets its own. */
async function findings(path, text) {
  documents += 1;
  const document = TextDocument.create(`file:///${documents}/${path}`, 'yaml', 1, text);
  const found = await validate(document, { actionsMetadataProvider });
  return found.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
}

async function expectValid(path, text) {
  const found = await findings(path, text);
  if (found.length > 0) throw new Error(found.join('\n'));
}

async function expectFinding(path, text, wanted) {
  const found = await findings(path, text);
  if (!found.some((line) => line.includes(wanted))) throw new Error(`not found: ${wanted}`);
}

const sample = (step) => `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;

const tally = createTally();
const isWorkflow = ({ text }) => parse(text)?.jobs !== undefined && parse(text)?.on !== undefined;
const isWorkflowBlock = ({ title }) => title.startsWith('.github/workflows/');

await tally.check('the language service finds an unknown input', () =>
  expectFinding('w.yml', sample(`{ uses: ${own}@v0, with: { prunes: true } }`), 'prunes'),
);
await tally.check('the language service finds an unknown context', () =>
  expectFinding('w.yml', sample('{ run: "echo ${{ secret.A }}" }'), 'secret'),
);
await tally.check('the language service finds a wrong key in an action', () =>
  expectFinding('action.yml', readFileSync('action.yml', 'utf8').replace('using:', 'use:'), 'use'),
);
await tally.check('action.yml', () => expectValid('action.yml', readFileSync('action.yml', 'utf8')));
const files = [...yamlFiles('.github/workflows'), ...yamlFiles('examples').filter(isWorkflow)];
for (const { name, text } of files) {
  await tally.check(name, () => expectValid(`.github/workflows/${name.replaceAll('/', '-')}`, text));
}
for (const { name, text } of yamlBlocks().filter(isWorkflowBlock)) {
  await tally.check(name, () => expectValid(`.github/workflows/block.yml`, text));
}

const ownWorkflows = yamlFiles('.github/workflows');
const shown = [...files, ...yamlBlocks().filter(isWorkflowBlock)];
/** A bad sample for each rule, so that none of them lets everything pass. */
const BAD = `on: { pull_request_target: {} }
jobs:
  a:
    runs-on: ubuntu-latest
    permissions:
      contents: write
    steps:
      - uses: actions/checkout@v7
      - uses: actions/setup-node@v7
      - run: echo "\${{ github.event.pull_request.title }}"
`;
for (const [list, rules] of [
  [shown, SHOWN_RULES],
  [ownWorkflows, OWN_RULES],
]) {
  for (const [rule, complaints] of Object.entries(rules)) {
    await tally.check(rule, () => {
      if (complaints(BAD, own).length === 0) throw new Error('the bad sample passes');
      const found = list.flatMap(({ name, text }) => complaints(text, own).map((line) => `${name}: ${line}`));
      if (found.length > 0) throw new Error(found.join('\n'));
    });
  }
}
const expectNone = (found) => {
  if (found.length > 0) throw new Error(found.map((each) => JSON.stringify(each)).join('\n'));
};
await tally.check('one action has one pin everywhere', () =>
  expectNone(unequalPins(shown.map(({ text }) => text))),
);
await tally.check('images of GitLab pipelines are pinned by digest', () =>
  expectNone(
    ['.gitlab-ci.yml', '.gitlab/component-test.yml'].flatMap((path) =>
      looseImages(readFileSync(path, 'utf8')),
    ),
  ),
);
await tally.check('the image of the component is pinned by digest', () => {
  const [header] = readFileSync('templates/release-links.yml', 'utf8').split('---\n');
  const { default: image } = parse(header).spec.inputs.image;
  expectNone(looseImages(`  image: ${image}`));
});
await tally.check('an image without a digest is found', () => {
  if (looseImages('  image: node:24').length !== 1) throw new Error('not found');
});
const isPipeline = (name) => name.endsWith('.gitlab-ci.yml');
await tally.check('images of the pipelines that are shown have a version', () =>
  expectNone(
    [
      ...yamlFiles('examples').filter(({ name }) => isPipeline(name)),
      ...yamlBlocks().filter(({ title }) => isPipeline(title)),
    ].flatMap(({ name, text }) => floatingImages(text).map((image) => `${name}: ${image}`)),
  ),
);
await tally.check('an image without a version is found', () => {
  const images = ['curlimages/curl', 'node:latest', 'node:alpine', '{ name: node:main }'];
  const text = images.map(
    (image, at) => `job-${at}: { image: ${image.startsWith('{') ? image : `"${image}"`} }`,
  );
  if (floatingImages(text.join('\n')).length !== images.length) throw new Error('not found');
  expectNone(floatingImages('job: { image: "node:24.1-alpine" }\nother: { image: { name: "a/b:v1.2" } }'));
});
await tally.check('updates wait for a week', () =>
  expectNone(withoutCooldown(readFileSync('.github/dependabot.yml', 'utf8'))),
);
await tally.check('the tag of a release is v and the version, on both sides', () => {
  const release = readFileSync('.github/workflows/release.yml', 'utf8');
  if (!release.includes("tags: ['v*.*.*']")) throw new Error('release.yml runs on other tags');
  if (!readFileSync('.gitlab-ci.yml', 'utf8').includes('$CI_COMMIT_TAG =~ /^v'))
    throw new Error('.gitlab-ci.yml runs on other tags');
});
tally.close();
