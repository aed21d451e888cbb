/** `sandbox`: a small GitLab on this machine, for trying things out. */

import { once } from 'node:events';
import { error, type Problem, type Result } from '../../core/problem/problem.js';
import { parseFaults } from '../../sandbox/http/fault-plan.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/http/server.js';
import { DEMO_SEED } from '../../sandbox/world/demo-seed.js';
import { parseSeed, type Seed } from '../../sandbox/world/seed.js';
import { milliseconds } from '../../sandbox/world/seed-shape.js';
import { GITLAB_VERSIONS, GRAPHQL_SUPPORT } from '../../sandbox/world/version.js';
import { ended, failed } from '../session/command.js';
import { readNamedFile } from '../session/named-file.js';
import type { Session } from '../session/session.js';

/** Serves until a signal ends it. The first line on standard output is the address. */
export async function sandboxCommand({ invocation, terminal, cancel }: Session): Promise<Result<number>> {
  const { flags } = invocation;
  const conduct = readConduct(flags);
  if (!conduct.ok) return conduct;
  const seed = readSeed(flags.seed);
  if (!seed.ok) return seed;
  const started = await listen({ seed: seed.value, ...conduct.value });
  if (!started.ok) return started;
  const sandbox = started.value;
  terminal.print(`${sandbox.url}\n`);
  tellWorld(seed.value, sandbox.url, terminal.log.info);
  // A signal may have come while the server started.
  if (!cancel.aborted) await once(cancel, 'abort');
  await sandbox.close();
  return ended();
}

type SandboxConduct = Omit<SandboxOptions, 'seed'> & { readonly port: number };

/** Where the sandbox listens, and how it behaves. Problems: `usage`, all at once. */
function readConduct(flags: Session['invocation']['flags']): Result<SandboxConduct> {
  const problems: Problem[] = [];
  const wrong = (message: string): void => void problems.push(error('usage', message));
  const { port = '0' } = flags;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    wrong(`--port: expected a number from 0 to 65535, found ${JSON.stringify(port)}`);
  }
  const work = milliseconds(flags.work ?? '0');
  if (work === undefined) {
    wrong(`--work: expected a time such as 20ms or 1s, found ${JSON.stringify(flags.work)}`);
  }
  const rateLimit = flags['rate-limit'] === undefined ? undefined : readRateLimit(flags['rate-limit']);
  if (rateLimit === null) {
    const found = JSON.stringify(flags['rate-limit']);
    wrong(`--rate-limit: expected requests/seconds such as 2000/60, found ${found}`);
  }
  const faults = flags.fault === undefined ? undefined : parseFaults(flags.fault);
  if (faults?.ok === false) wrong(`--fault: ${faults.message}`);
  // The words of both were checked with the command line.
  const version = GITLAB_VERSIONS.find((each) => each === flags['gitlab-version']);
  const graphql = GRAPHQL_SUPPORT.find((each) => each === flags.graphql);
  if (problems.length > 0) return { ok: false, problems };
  const value = {
    port: Number(port),
    work: work ?? 0,
    ...(version === undefined ? {} : { version }),
    ...(graphql === undefined ? {} : { graphql }),
    ...(rateLimit === undefined || rateLimit === null ? {} : { rateLimit }),
    ...(faults?.ok === true ? { fault: faults.faultFor } : {}),
  };
  return { ok: true, value, warnings: [] };
}

/** `null` for what is none. */
function readRateLimit(text: string): SandboxOptions['rateLimit'] | null {
  const found = /^(\d{1,6})\/(\d{1,5})$/.exec(text);
  const [requests, seconds] = [Number(found?.[1]), Number(found?.[2])];
  return found !== null && requests > 0 && seconds > 0 ? { requests, seconds } : null;
}

/** Problem: `usage`, where the port cannot be had. */
async function listen(options: SandboxOptions & SandboxConduct): Promise<Result<Sandbox>> {
  const { port } = options;
  try {
    return { ok: true, value: await startSandbox(options), warnings: [] };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw cause;
    const reason = code === 'EACCES' ? 'may not be used without more rights' : 'is in use';
    const message = `--port: the port ${port} ${reason}`;
    return failed(error('usage', message, 'Choose another; 0 picks a free one.'));
  }
}

function readSeed(file: string | undefined): ReturnType<typeof parseSeed> {
  if (file === undefined) return { ok: true, value: DEMO_SEED, warnings: [] };
  return parseSeed(readNamedFile(file), file);
}

/** How to use it, for whoever started it by hand. */
function tellWorld(seed: Seed, url: string, info: (message: string) => void): void {
  const project = seed.projects[0];
  const token = Object.keys(seed.tokens)[0];
  if (project === undefined || token === undefined) return;
  const tag = project.releases?.[0]?.tag ?? 'v0.1';
  info(
    `Try: GITLAB_TOKEN=${token} release-links list --gitlab-url ${url} --project ${project.id} --tag ${tag}`,
  );
  info('Ctrl-C ends it.');
}
