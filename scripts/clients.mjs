/**
 * `npm run clients`: other people's GitLab clients against the sandbox, each from its public package: create, list,
 * change and delete links of releases with the tags v1, release/1.0 and r-ü. Needs `npm run build` (lib/) and, for those
 * that are not from npm, Debian's packages; a client that is not installed is a failure. Outside .ci/run for that reason.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLIENTS } from '../bench/peers/drivers.mjs';
import { PROJECT, TOKEN, withSandbox } from '../bench/peers/server.mjs';

const TAGS = ['v1', 'release/1.0', 'r-ü'];
const link = (name, host) => ({
  name,
  url: `https://${host}.example.com/${name}`,
  link_type: 'package',
  direct_asset_path: `/bin/${name}`,
});
const FIRST = ['one', 'two', 'three'].map((name) => link(name, 'old'));
const MOVED = FIRST.map(({ name }) => link(name, 'new'));

const scratch = mkdtempSync(join(tmpdir(), 'release-links-clients-'));
const file = (name, links) => {
  const path = join(scratch, name);
  writeFileSync(path, JSON.stringify(links));
  return path;
};
const first = file('first.json', FIRST);
const moved = file('moved.json', MOVED);

function run({ command: [program, ...words], cwd }, args) {
  return new Promise((resolve) => {
    const child = spawn(program, [...words, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    let err = '';
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('error', (error) => resolve({ code: -1, out, err: error.message }));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const namesAndUrls = (links) =>
  links
    .map(({ name, url }) => `${name} ${url}`)
    .sort()
    .join(', ');

/** Faults of one client with one tag; none where it works. */
async function drive(client, tag) {
  const faults = [];
  const releases = TAGS.map((each) => ({ tag: each }));
  await withSandbox({ releases }, async (url, ask) => {
    const act = async (action, ...rest) => {
      const { code, out, err } = await run(client, [url, TOKEN, PROJECT, tag, action, ...rest]);
      if (code !== 0) faults.push(`${action} ended with ${code}: ${err.trim().slice(-300)}`);
      return out;
    };
    const expect = async (what, links) => {
      const found = namesAndUrls((await ask()).links[tag] ?? []);
      if (found !== namesAndUrls(links)) faults.push(`after ${what} the release has ${found || 'no links'}`);
    };
    await act('ensure', first);
    await expect('create', FIRST);
    const listed = await act('list');
    try {
      if (namesAndUrls(JSON.parse(listed)) !== namesAndUrls(FIRST))
        faults.push(`list gives ${listed.trim()}`);
    } catch {
      faults.push('list gives no JSON');
    }
    if (client.name !== 'glab') {
      // glab has no command that changes a link.
      await act('ensure', moved);
      await expect('change', MOVED);
    }
    await act('clear');
    await expect('delete', []);
  });
  return faults;
}

let failed = 0;
try {
  for (const client of CLIENTS) {
    for (const tag of TAGS) {
      const faults = client.version === null ? ['it is not installed'] : await drive(client, tag);
      failed += faults.length === 0 ? 0 : 1;
      console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${client.name} ${client.version ?? ''} ${tag}`);
      for (const fault of faults) console.log(`       ${fault}`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${CLIENTS.length * TAGS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
