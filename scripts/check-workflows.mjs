/**
 * Validates action.yml, the project's workflows, the examples and every workflow in its Markdown with GitHub's own
 * language service: keys, expressions, events, and inputs that this action does not have.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { yamlBlocks, yamlFiles } from './check/documents.mjs';
import { createTally } from './check/tally.mjs';
import { importSource } from './declarations.mjs';

const SERVICE = `
export { validate } from '@actions/languageservice';
export { TextDocument } from 'vscode-languageserver-textdocument';
`;

const { validate, TextDocument } = await importSource(SERVICE);
const metadata = parse(readFileSync('action.yml', 'utf8'));

/** This action's inputs are known; those of others are not, and are let pass. */
const actionsMetadataProvider = {
  fetchActionMetadata: async ({ name }) =>
    name === 'release-links' ? metadata : { name, description: name, inputs: undefined },
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
  expectFinding('w.yml', sample('{ uses: OWNER/release-links@v0, with: { prunes: true } }'), 'prunes'),
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
tally.close();
