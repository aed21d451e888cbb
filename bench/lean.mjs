/**
 * The CPU of whole processes, two builds side by side on several Nodes in one run: a plan without changes by the command
 * line and by the action, a long manifest, creates and updates. Prints Markdown tables of medians and ratios.
 *
 *     node bench/lean.mjs ../other-worktree NODE...
 *
 * The first argument is a worktree of the commit to compare with, with its `dist/`; the others are paths of Node
 * programs, by default the one that runs this. Needs `npm run build` here. Both builds and bare Node are started in
 * turns, so that all meet the same machine.
 */

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startSandbox } from '../lib/sandbox/http/server.js';

const LONG = 10_000;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const times = (count, body) => Array.from({ length: count }, (_, i) => body(i));

const link = (i, url = i) => ({
  name: `asset-${i}`,
  url: `https://downloads.test/${url}`,
  link_type: 'other',
  direct_asset_path: `/bin/asset-${i}`,
});

/** As people write it: a list of links in YAML. */
const yamlOf = (links) =>
  `links:\n${links
    .map(
      (each) =>
        `  - ${Object.entries(each)
          .map((entry) => entry.join(': '))
          .join('\n    ')}\n`,
    )
    .join('')}`;

const seedOf = (links) => ({
  projects: [{ id: 24, path: 'group/app', tags: ['v1'], releases: [{ tag: 'v1', links }] }],
  tokens: { token: { kind: 'pat', role: 'maintainer' } },
});

/** CPU of a process in milliseconds, its user and system time added: what the shell's `time` says. */
function cpuOf(command, variables, cwd) {
  return new Promise((done, failed) => {
    const script = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>/dev/null';
    const child = spawn('bash', ['-c', script, 'bash', ...command], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, ...variables },
      cwd,
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('close', (code) => {
      if (code !== 0) return failed(new Error(`${command.join(' ')} ended with ${code}`));
      const [user, system] = said.trim().split('\n').at(-1).split(' ').map(Number);
      return done(1000 * (user + system));
    });
  });
}

/** The command line or the action at work on a release of a sandbox. */
const command = (name) => (root, url, manifest) => ({
  file: join(root, 'dist/cli/index.js'),
  args: [
    name,
    ...['--gitlab-url', url, '--project', '24', '--tag', 'v1', '--root', '.', '--manifest', manifest],
    ...(name === 'apply' ? manyUpdates(root) : []),
  ],
  variables: { GITLAB_TOKEN: 'token' },
});

/** Allows as many updates as a case has, in a build that asks for that. */
const manyUpdates = (root) =>
  readFileSync(join(root, 'docs/cli.md'), 'utf8').includes('--max-updates')
    ? ['--max-updates', `${LONG}`]
    : [];

const action = (root, url, manifest) => ({
  file: join(root, 'dist/action/index.js'),
  args: [],
  variables: {
    'INPUT_GITLAB-URL': url,
    INPUT_PROJECT: '24',
    INPUT_TAG: 'v1',
    INPUT_TOKEN: 'token',
    INPUT_ROOT: '.',
    INPUT_MANIFEST: manifest,
  },
});

const validate = (root, _url, manifest) => ({
  file: join(root, 'dist/cli/index.js'),
  args: ['validate', '--root', '.', '--manifest', manifest],
  variables: {},
});

const some = times(20, (i) => link(i));
const hundred = times(100, (i) => link(i));

/** `current`: the links of the release before each process; `manifest`: text of the file. */
const CASES = [
  {
    title: 'plan without changes, 20 links',
    start: command('plan'),
    current: some,
    manifest: some,
    turns: 11,
  },
  { title: 'action without changes, 20 links', start: action, current: some, manifest: some, turns: 11 },
  { title: '100 creates in order', start: command('apply'), current: [], manifest: hundred, turns: 5 },
  {
    title: '10,000 updates',
    start: command('apply'),
    current: times(LONG, (i) => link(i)),
    manifest: times(LONG, (i) => link(i, `new/${i}`)),
    turns: 1,
  },
  {
    title: 'validate 10,000 links in YAML',
    start: validate,
    current: [],
    manifest: times(LONG, (i) => link(i)),
    turns: 5,
    yaml: true,
  },
];

/** One process of a build, with a sandbox of its own where nothing has been changed yet. */
async function once(node, root, { start, current }, file, folder) {
  const sandbox = await startSandbox({ seed: seedOf(current) });
  try {
    const { file: program, args, variables } = start(root, sandbox.url, file);
    return await cpuOf([node, program, ...args], variables, folder);
  } finally {
    await sandbox.close();
  }
}

/** Medians of bare Node, the other build and ours; for YAML also of a process that only parses the text. */
async function measure(node, roots, each, folder) {
  const file = each.yaml ? 'links.yml' : 'links.json';
  writeFileSync(join(folder, file), each.yaml ? yamlOf(each.manifest) : JSON.stringify(each.manifest));
  const parse = `const { readFileSync } = require('node:fs');
const { parseDocument } = require(${JSON.stringify(resolve('node_modules/yaml'))});
parseDocument(readFileSync(${JSON.stringify(join(folder, file))}, 'utf8'));`;
  const found = { bare: [], before: [], now: [], parse: [] };
  for (let turn = 0; turn < each.turns; turn += 1) {
    found.bare.push(await cpuOf([node, '-e', '0'], {}, folder));
    found.before.push(await once(node, roots[0], each, file, folder));
    found.now.push(await once(node, roots[1], each, file, folder));
    if (each.yaml) found.parse.push(await cpuOf([node, '-e', parse], {}, folder));
  }
  const { bare, before, now, parse: parsing } = found;
  return {
    bare: median(bare),
    before: median(before),
    now: median(now),
    parsing: parsing.length > 0 ? median(parsing) : null,
  };
}

async function compare(node, roots, folder) {
  console.log(
    `#### Node ${execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()}\n`,
  );
  console.log(
    '| what | turns | bare Node (CPU ms) | before | now | now / before | `parseDocument` alone | now / that |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const each of CASES) {
    const { bare, before, now, parsing } = await measure(node, roots, each, folder);
    const sizes = [bare, before, now].map((number) => number.toFixed(0));
    const against = parsing === null ? ['', ''] : [parsing.toFixed(0), (now / parsing).toFixed(2)];
    console.log(
      `| ${[each.title, each.turns, ...sizes, (now / before).toFixed(2), ...against].join(' | ')} |`,
    );
  }
  console.log('');
}

const [before, ...nodes] = process.argv.slice(2);
if (before === undefined) throw new Error('usage: node bench/lean.mjs WORKTREE-BEFORE [NODE...]');
const folder = mkdtempSync(join(tmpdir(), 'release-links-lean-'));
try {
  for (const node of nodes.length > 0 ? nodes : [process.execPath])
    await compare(node, [resolve(before), resolve('.')], folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
