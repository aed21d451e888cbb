/**
 * Peak memory of a plan whose server answers with as much as it can: `npm run build && node bench/hostile-memory.mjs` runs
 * dist/cli against each answer in a process of its own, prints what the process took at most, and fails over 256 MB. Linux.
 */

import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const MIB = 2 ** 20;

/** @type {Record<string, { status?: number, body: Buffer }>} */
const ANSWERS = {
  'a release with one link': { body: json({ tag_name: 'v1', assets: { links: [] } }) },
  'gzip of 33 million empty lists': { body: Buffer.from(`[${'[],'.repeat(33_000_000)}[]]`) },
  'gzip of 60 MiB of brackets': { body: Buffer.from('['.repeat(60 * MIB)) },
  'gzip of 30 MiB of small objects': { body: Buffer.from(`[${'{},'.repeat(10 * MIB)}{}]`) },
  'gzip of one text of 31 MiB': { body: json({ tag_name: 'x'.repeat(31 * MIB) }) },
  'gzip of 990,000 numbers': { body: Buffer.from(`[${'1,'.repeat(989_999)}1]`) },
  'gzip of 490,000 small objects': { body: Buffer.from(`[${'{"a":1},'.repeat(489_999)}{}]`) },
  'gzip of 490,000 different keys': {
    body: Buffer.from(`[${Array.from({ length: 489_999 }, (_, at) => `{"key${at}":1}`).join()}]`),
  },
  'gzip of 900,000 empty objects': { body: Buffer.from(`[${'{},'.repeat(899_999)}{}]`) },
  'an error of 60 MiB': { status: 400, body: json({ message: 'x'.repeat(60 * MIB) }) },
};

let failed = false;
for (const [name, { status = 200, body }] of Object.entries(ANSWERS)) {
  const zipped = gzipSync(body);
  const server = createServer((_, response) => {
    response
      .writeHead(status, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      .end(zipped);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const begun = performance.now();
  const peak = await peakOf(server.address().port);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  server.closeAllConnections();
  server.close();
  failed ||= peak > 256;
  console.log(
    `${name.padEnd(34)} ${String(Math.round(zipped.length / 1024)).padStart(6)} kB sent  ${String(peak).padStart(4)} MB  ${seconds} s`,
  );
}
if (failed) {
  console.log('More than 256 MB.');
  process.exitCode = 1;
}

/**
 * Megabytes of resident memory at most, as Linux counted them for the program alone: what `resourceUsage` gives has the
 * memory of the parent in it, from the moment between fork and exec.
 */
async function peakOf(port) {
  const report =
    "process.on('exit', () => require('node:fs').writeSync(3, /VmHWM:\\s+(\\d+)/.exec(require('node:fs').readFileSync('/proc/self/status', 'utf8'))[1]))";
  const preload = `data:text/javascript,import{createRequire}from'node:module';const require=createRequire('file:///');${encodeURIComponent(report)}`;
  const args = [
    '--import',
    preload,
    CLI,
    'plan',
    '--gitlab-url',
    `http://127.0.0.1:${port}`,
    '--project',
    '24',
    '--tag',
    'v1',
  ];
  const child = spawn(
    process.execPath,
    [...args, '--links', '[{ name: a, url: https://x.test/a }]', '--retries', '0'],
    {
      env: { PATH: process.env.PATH ?? '' },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  let text = '';
  for await (const piece of child.stdio[3]) text += piece;
  return Math.round(Number(text) / 1000);
}

function json(value) {
  return Buffer.from(JSON.stringify(value));
}
