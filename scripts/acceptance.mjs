/**
 * Holds a real GitLab against the sandbox: the same requests to both, in a project of its own that is removed again.
 *
 * `ACCEPTANCE_GITLAB_URL=… ACCEPTANCE_TOKEN=… ACCEPTANCE_GROUP=… npm run acceptance` prints a table *version, rule, as
 * the sandbox says*; a rule that differs comes with both answers, and the exit code is 1. `--sandbox` takes a second
 * sandbox for the real server: so the program itself is tried.
 */
import { isDeepStrictEqual } from 'node:util';
import { RULES } from './acceptance/rules.mjs';
import { startAcceptanceSandbox } from './acceptance/sandbox.mjs';
import { gitlabAt } from './acceptance/server.mjs';

const MISSING =
  'Not run: set ACCEPTANCE_GITLAB_URL, ACCEPTANCE_TOKEN (scope api) and ACCEPTANCE_GROUP (a group to make a throw-away project in).';

const { ACCEPTANCE_GITLAB_URL: url, ACCEPTANCE_TOKEN: token, ACCEPTANCE_GROUP: group } = process.env;
const onSandbox = process.argv.includes('--sandbox');
if (!onSandbox && (!url || !token || !group)) console.log(MISSING);
else
  process.exitCode = await accept().catch((error) => {
    console.error(`error: ${error.message}`);
    return 1;
  });

async function accept() {
  const reference = await startAcceptanceSandbox();
  const second = onSandbox ? await startAcceptanceSandbox() : null;
  try {
    const tested = second === null ? gitlabAt(url, token) : gitlabAt(second.url, second.token);
    const sandbox = gitlabAt(reference.url, reference.token);
    const version = await tested.version();
    const rows = await tested.withProject(second?.group ?? group, (project) =>
      sandbox.withProject(reference.group, (model) => compare(tested, project, sandbox, model)),
    );
    return report(version, rows);
  } finally {
    await Promise.all([reference.close(), second?.close()]);
  }
}

/** One rule after the other, each with a release of its own on both sides. */
async function compare(tested, project, sandbox, model) {
  const rows = [];
  for (const [index, rule] of RULES.entries()) {
    const tag = `v0.0.${index + 1}`;
    const [found, expected] = [
      await tested.answers(rule, project, tag),
      await sandbox.answers(rule, model, tag),
    ];
    rows.push({ rule: rule.rule, found, expected, same: isDeepStrictEqual(found, expected) });
  }
  return rows;
}

function report(version, rows) {
  console.log('| version | rule | as the sandbox says |\n| --- | --- | --- |');
  for (const { rule, same } of rows)
    console.log(`| ${version} | ${rule.replaceAll('|', '\\|')} | ${same ? 'yes' : 'no'} |`);
  const different = rows.filter(({ same }) => !same);
  for (const { rule, found, expected } of different) {
    console.log(`\n${rule}\n  server:  ${JSON.stringify(found)}\n  sandbox: ${JSON.stringify(expected)}`);
  }
  console.log(`\n${rows.length - different.length} passed, ${different.length} failed`);
  return different.length === 0 ? 0 : 1;
}
