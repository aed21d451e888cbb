/**
 * The command line as one file that `node` runs: what the GitLab component fetches, and what a release carries.
 *
 * ncc makes a file for each `import()`; esbuild puts them all into one and still runs each part only when it is asked
 * for. The file is not committed. Its name and SHA-256 are, in dist/program.json, and from there they get into the
 * component, which runs nothing else.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';

export const SINGLE_FILE = 'out/release-links.mjs';
export const PROGRAM_RECORD = 'dist/program.json';

/** Bundled CommonJS packages ask for Node's own modules by `require`. */
const REQUIRE =
  "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

/** The file's bytes: the same on every machine. */
export async function bundleSingleFile() {
  const { outputFiles } = await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: SINGLE_FILE,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    banner: { js: REQUIRE },
    write: false,
  });
  return outputFiles[0].contents;
}

/** Writes the file and its record. */
export async function buildSingleFile(version) {
  const contents = await bundleSingleFile();
  const sha256 = createHash('sha256').update(contents).digest('hex');
  const record = {
    file: `release-links-${sha256.slice(0, 16)}.mjs`,
    version,
    sha256,
    bytes: contents.length,
  };
  mkdirSync(dirname(SINGLE_FILE), { recursive: true });
  writeFileSync(SINGLE_FILE, contents, { mode: 0o755 });
  writeFileSync(PROGRAM_RECORD, `${JSON.stringify(record, null, 2)}\n`);
}
