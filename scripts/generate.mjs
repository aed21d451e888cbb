/**
 * Writes what follows from the declarations in src/: action.yml, the GitLab component, the JSON schemas, docs/cli.md,
 * the problem pages of `explain`, the index of decisions, the tables of the README, and the project's addresses wherever
 * they stand. With --check it writes nothing and fails where a file is not what it should be.
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { readDeclarations } from './declarations.mjs';
import { actionMetadata } from './generate/action-metadata.mjs';
import { cliReference } from './generate/cli-reference.mjs';
import { COMPONENT_PATH, component } from './generate/component.mjs';
import { decisionIndex } from './generate/decision-index.mjs';
import { schemaAddress, withHome } from './generate/home.mjs';
import { homeFiles, readHome } from './generate/home-files.mjs';
import { PROBLEM_PAGES_PATH, problemPages } from './generate/problem-pages.mjs';
import { readmeTables, withTables } from './generate/tables.mjs';
import { withRoomRules } from './rooms.mjs';

/** As `npm run format` would leave it. */
function formatted(path, value) {
  return formattedText(path, json(value));
}

function formattedText(path, text) {
  const options = ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${path}`];
  return execFileSync(process.execPath, options, { input: text, encoding: 'utf8' });
}

const SCHEMA_ADDRESS_PATH = 'src/report/data/schema-address.ts';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Path and text of every generated file. */
async function generatedFiles() {
  const declarations = await readDeclarations();
  const packageJson = JSON.parse(await readFile('package.json', 'utf8'));
  const home = await readHome();
  const readme = withHome(await readFile('README.md', 'utf8'), home, packageJson.version);
  return [
    ...(await homeFiles(home, packageJson, formatted)),
    ['action.yml', actionMetadata(declarations, packageJson)],
    [COMPONENT_PATH, component(declarations, home)],
    ['schema/release-links.schema.json', json(declarations.MANIFEST_SCHEMA)],
    ['schema/plan.schema.json', json(declarations.PLAN_FILE_SCHEMA)],
    ['schema/output.schema.json', json(declarations.PLAN_SCHEMA)],
    [PROBLEM_PAGES_PATH, formattedText(PROBLEM_PAGES_PATH, await problemPages())],
    [SCHEMA_ADDRESS_PATH, formattedText(SCHEMA_ADDRESS_PATH, schemaAddress(home, packageJson.version))],
    ['docs/cli.md', cliReference(declarations)],
    ['docs/decisions/README.md', await decisionIndex()],
    ['biome.json', formatted('biome.json', withRoomRules(JSON.parse(await readFile('biome.json', 'utf8'))))],
    ['README.md', withTables(readme, readmeTables(declarations, home))],
  ];
}

const check = process.argv.includes('--check');
const stale = [];
for (const [path, text] of await generatedFiles()) {
  const found = await readFile(path, 'utf8').catch(() => null);
  if (found === text) continue;
  stale.push(path);
  if (!check) await writeFile(path, text);
}
if (stale.length > 0) console.log(`${check ? 'Not up to date' : 'Written'}: ${stale.join(', ')}`);
if (check && stale.length > 0) {
  console.error('Run npm run generate and commit what it writes.');
  process.exitCode = 1;
}
