/**
 * The project's addresses: `npm run home -- --github OWNER/release-links --gitlab GROUP/release-links
 * [--npm @scope/release-links]` writes home.json and everything that names one of them; an address that is not given
 * stays as it is, an empty one is taken away. `--check` writes nothing and fails where a file has another address.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ADDRESSES, homeProblems } from './generate/home.mjs';

const FILE = 'home.json';

try {
  const options = Object.fromEntries(Object.keys(ADDRESSES).map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({ options: { ...options, check: { type: 'boolean' } } });
  const { check = false, ...given } = values;
  const before = JSON.parse(readFileSync(FILE, 'utf8'));
  const home = { ...before, ...given };
  const problems = homeProblems(home);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  if (check && Object.keys(given).length > 0) throw new Error('--check takes no address');
  if (!check) writeFileSync(FILE, `${JSON.stringify(home, null, 2)}\n`);
  execFileSync(process.execPath, ['scripts/generate.mjs', ...(check ? ['--check'] : [])], {
    stdio: 'inherit',
  });
  for (const [name, address] of Object.entries(home)) console.log(`${name}: ${address || '(nobody’s yet)'}`);
} catch (error) {
  if (error.status === undefined) console.error(`error: ${error.message}`);
  process.exitCode = 1;
}
