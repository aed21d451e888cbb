/**
 * Puts the files of a release into out/, beside the single file that the build left there: the npm tarball, an SBOM of
 * what the bundles contain, and SHA256SUMS.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from './check/process.mjs';
import { SINGLE_FILE } from './single-file.mjs';

const OUT = 'out';
const SUMS = 'SHA256SUMS';
const SBOM = 'release-links.cdx.json';

/** npm's own CycloneDX document, without the packages that only build and test. */
async function bill() {
  const whole = JSON.parse(
    await mustRun('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']),
  );
  const licences = readFileSync('dist/LICENSES.txt', 'utf8');
  const bundled = new Set(
    [...licences.matchAll(/^(\S+) (\d\S*) \(.*\)$/gm)].map(([, name, version]) => `${name}@${version}`),
  );
  const fullName = ({ group, name }) => (group === undefined ? name : `${group}/${name}`);
  const components = whole.components.filter((each) => bundled.has(`${fullName(each)}@${each.version}`));
  const found = new Set(components.map((each) => `${fullName(each)}@${each.version}`));
  const missing = [...bundled].filter((each) => !found.has(each));
  if (missing.length > 0) throw new Error(`npm sbom does not know ${missing.join(', ')}`);
  const kept = new Set([whole.metadata.component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
  const dependencies = whole.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));
  return { ...whole, components, dependencies };
}

try {
  if (!existsSync(SINGLE_FILE)) throw new Error(`${SINGLE_FILE} is not built: npm run build`);
  for (const name of readdirSync(OUT)) if (!SINGLE_FILE.endsWith(name)) rmSync(join(OUT, name));
  await mustRun('npm', ['pack', '--pack-destination', OUT]);
  writeFileSync(join(OUT, SBOM), `${JSON.stringify(await bill(), null, 2)}\n`);
  const sums = readdirSync(OUT)
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(OUT, name)))
          .digest('hex')}  ${name}\n`,
    );
  writeFileSync(join(OUT, SUMS), sums.join(''));
  process.stdout.write(sums.join(''));
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}
