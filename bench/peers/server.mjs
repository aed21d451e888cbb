/** The sandbox in a process of its own, so that time and memory of a client are its own. */

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startSandbox } from '../../lib/sandbox/http/server.js';

export const PROJECT = 'group/app';
export const TOKEN = 'peer-token';

/**
 * Runs `body` beside a sandbox.
 *
 * @param seed releases of the one project
 * @param latency milliseconds, added to each answer
 * @param work milliseconds that the server works on each write
 * @param body gets the address, and a function that tells what came and what is there since it was last asked
 */
export async function withSandbox({ releases, latency = 0, work = 0 }, body) {
  const child = fork(fileURLToPath(import.meta.url), ['serve', String(latency), String(work)]);
  const next = () => new Promise((resolve) => child.once('message', resolve));
  try {
    const started = next();
    child.send({ releases });
    const { url } = await started;
    return await body(url, () => {
      const answer = next();
      child.send({});
      return answer;
    });
  } finally {
    child.kill();
  }
}

async function serve(latency, work) {
  const { releases } = await new Promise((resolve) => process.once('message', resolve));
  const tags = [...new Set(['v1', 'release/1.0', 'r-ü', ...releases.map(({ tag }) => tag)])];
  const project = { id: 24, path: PROJECT, tags, releases };
  const fault = latency > 0 ? () => ({ kind: 'delay', ms: latency }) : undefined;
  const seed = { projects: [project], tokens: { [TOKEN]: { kind: 'pat', role: 'maintainer' } } };
  const sandbox = await startSandbox({ seed, work, ...(fault && { fault }) });
  // A server that has been running for a while has loaded its GraphQL; the sandbox does so at the first request.
  await fetch(`${sandbox.url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'private-token': TOKEN },
    body: JSON.stringify({ query: '{__typename}' }),
  });
  let seen = sandbox.log.length;
  process.on('message', () => {
    const log = sandbox.log.slice(seen);
    seen = sandbox.log.length;
    const stored = [...sandbox.world.projects.get(24).releases.values()];
    process.send({
      requests: log.length,
      reads: log.filter(({ method }) => method === 'GET').length,
      documents: log.filter(({ target }) => target.endsWith('/api/graphql')).length,
      refused: log
        .filter(({ status }) => status === null || status >= 400)
        .map(({ method, target, status }) => `${method} ${target} ${status}`),
      /** Newest first, as a release page shows them. */
      links: Object.fromEntries(
        stored.map(({ tag, links }) => [tag, links.toSorted((a, b) => b.created_at - a.created_at)]),
      ),
    });
  });
  process.send({ url: sandbox.url });
}

if (process.argv[2] === 'serve') await serve(Number(process.argv[3]), Number(process.argv[4]));
