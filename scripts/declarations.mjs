/**
 * The declarations of src/ as values, for scripts that write files from them.
 *
 * esbuild bundles them on the fly, so that a script works in a fresh clone, needs no lib/ and cannot read a stale one.
 */
import { build } from 'esbuild';

const ENTRY = `
export { INPUTS, inputVariable } from './src/app/settings/inputs.ts';
export { PLAN_SAYS } from './src/app/settings/plan-inputs.ts';
export { COMMANDS } from './src/cli/words/commands.ts';
export { commandHelp, generalHelp } from './src/cli/words/help.ts';
export { OUTPUTS } from './src/report/data/outputs.ts';
export { NEEDS, permissionList } from './src/ports/permissions.ts';
export { MANIFEST_SCHEMA } from './src/core/manifest/schema.ts';
export { PLAN_FILE_SCHEMA } from './src/core/saved/saved-plan.ts';
export { PLAN_SCHEMA } from './src/report/data/output-schema.ts';
`;

/** Bundles `contents`, a module as it would stand in the project's root, and imports it. */
export async function importSource(contents) {
  const bundle = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/');",
    },
  });
  const [file] = bundle.outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`);
}

/** INPUTS, COMMANDS, OUTPUTS, help texts and schemas, as the program has them. */
export const readDeclarations = () => importSource(ENTRY);
