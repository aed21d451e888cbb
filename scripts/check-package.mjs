/**
 * Packs the npm package, installs it where no registry answers, and runs it: what is published needs nothing else,
 * and holds what package.json says.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from './check/process.mjs';
import { createTally } from './check/tally.mjs';

const { name, version, files } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const installed = join(folder, 'node_modules', name);
const tally = createTally();
const offline = { ...process.env, NPM_CONFIG_REGISTRY: 'http://127.0.0.1:1', NPM_CONFIG_OFFLINE: 'true' };

try {
  await tally.check('installs without a registry', async () => {
    await mustRun('npm', ['pack', '--pack-destination', folder]);
    writeFileSync(join(folder, 'package.json'), '{}');
    const options = { cwd: folder, env: offline };
    await mustRun(
      'npm',
      ['install', '--no-audit', '--no-fund', join(folder, `${name}-${version}.tgz`)],
      options,
    );
  });
  await tally.check('holds what package.json names, a licence and the licences of what is bundled', () => {
    for (const file of [...files, 'LICENSE', 'README.md', 'dist/LICENSES.txt']) {
      assert.ok(existsSync(join(installed, file)), `${file} is missing`);
    }
  });
  await tally.check('runs by its name', async () => {
    const out = await mustRun(join(folder, 'node_modules/.bin', name), ['--version'], { cwd: folder });
    assert.equal(out, `${version}\n`);
  });
  await tally.check('gives its schemas', async () => {
    const code = `import s from '${name}/schema/release-links.schema.json' with { type: 'json' }; console.log(s.title);`;
    const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', code];
    assert.equal(await mustRun(process.execPath, args, { cwd: folder }), 'release-links manifest\n');
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
tally.close();
