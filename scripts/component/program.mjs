/**
 * Fetches the program for a job of the component, checks it, and prints where it lies. It stands in the component's
 * script, so that the component needs nothing but Node: what it runs is told by the hash that stands beside it.
 *
 * Arguments: path of the file in the package registry, its SHA-256, the address or `registry`, the project.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [path, sha256, program, project] = process.argv.slice(2).map((word) => word.trim());
const {
  CI_API_V4_URL,
  CI_SERVER_URL = '',
  CI_JOB_TOKEN = '',
  CI_PROJECT_PATH = 'this project',
} = process.env;
const api = CI_API_V4_URL || `${CI_SERVER_URL}/api/v4`;
const TRIES = 3;

class Refusal extends Error {}
function refuse(text) {
  throw new Refusal(text);
}

/** The address of the file, and whether the job token goes with the request for it. */
function source() {
  if (/^https?:/.test(program)) return { url: new URL(program), token: '' };
  if (project === '')
    refuse('the component does not know which project holds the program; set its input `program-project`');
  return {
    url: new URL(`${api}/projects/${encodeURIComponent(project)}/packages/generic/${path}`),
    token: CI_JOB_TOKEN,
  };
}

/** The answer itself, after redirects. The token goes to the first origin only. */
async function ask(url, token, hops = 5) {
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (
    token &&
    url.protocol === 'http:' &&
    !isLocal &&
    !/^true/.test(process.env.RELEASE_LINKS_ALLOW_INSECURE ?? '')
  )
    refuse(
      `the job token is not sent over plain http to ${url.host}; use https, or set the input \`allow-insecure\``,
    );
  const headers = token === '' ? {} : { 'job-token': token };
  const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(120_000) });
  if (response.status < 300 || response.status > 399 || hops === 0) return response;
  const target = new URL(response.headers.get('location') ?? '', url);
  if (/\/users\/sign_in/.test(target.pathname)) signIn(url);
  return ask(target, target.origin === url.origin ? token : '', hops - 1);
}

function signIn({ host }) {
  const whose = program === 'registry' ? `the project ${project}` : 'the address in `program`';
  refuse(
    `${host} answered with a web page (a sign-in page, it seems) instead of the program: ${whose} is not open to this job`,
  );
}

/** Why the registry did not give the file, and what to do. */
function explain(status, text) {
  if (project === '' || program !== 'registry') refuse(`the address in \`program\` answered ${status}`);
  if (/job token not allowed/i.test(text))
    refuse(
      `${project} does not accept job tokens of ${CI_PROJECT_PATH}: add it there under Settings > CI/CD > Job token permissions`,
    );
  if (status === 401)
    refuse(`GitLab does not accept the job token for ${project} (401): is the job still running?`);
  if (status === 403)
    refuse(
      `the user who started the pipeline may not read packages of ${project} (403): it takes the role Reporter there`,
    );
  if (/project not found/i.test(text))
    refuse(
      `there is no project ${project}, or it is private and the user who started the pipeline is no member of it`,
    );
  if (status === 404)
    refuse(
      `the package registry of ${project} has no ${path}: include the component at a released version, or publish the package there`,
    );
  refuse(`the package registry of ${project} answered ${status}`);
}

async function download() {
  const { url, token } = source();
  for (let tried = 1; ; tried += 1) {
    try {
      const response = await ask(url, token);
      if (response.status >= 500 && tried < TRIES) throw new Error(`answered ${response.status}`);
      if (response.ok && /^text\/html/.test(response.headers.get('content-type') ?? '')) signIn(url);
      if (!response.ok) explain(response.status, (await response.text()).slice(0, 2000));
      return { url, bytes: Buffer.from(await response.arrayBuffer()) };
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (tried === TRIES) refuse(`${url.host} cannot be reached: ${error.cause?.message || error.message}`);
      await new Promise((resolve) => setTimeout(resolve, tried * 1000));
    }
  }
}

try {
  const { url, bytes } = await download();
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256)
    refuse(
      `${url.host}${url.pathname} is not the program of this component: its SHA-256 is ${found}, expected ${sha256}; it was not run`,
    );
  const file = join(mkdtempSync(join(tmpdir(), 'release-links-')), 'release-links.mjs');
  writeFileSync(file, bytes);
  console.log(file);
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}
