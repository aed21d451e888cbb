/**
 * Uploads the program of this commit's component to the package registry of the project, where the component fetches
 * it. The file is named after its hash, so a second run of the same commit finds it there and uploads nothing.
 *
 * Reads CI_API_V4_URL, CI_PROJECT_ID and CI_JOB_TOKEN, as GitLab sets them in a job. Build first.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PROGRAM_RECORD, SINGLE_FILE } from './single-file.mjs';

const { CI_API_V4_URL: api, CI_PROJECT_ID: project, CI_JOB_TOKEN: token } = process.env;
const sum = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Publishes one file; nothing happens where it is there already. */
async function publish(url, bytes) {
  const headers = { 'job-token': token };
  const present = await fetch(url, { headers });
  if (present.ok && sum(Buffer.from(await present.arrayBuffer())) === sum(bytes)) return 'is there already';
  const sent = await fetch(url, { method: 'PUT', headers, body: bytes });
  if (!sent.ok) throw new Error(`PUT ${url} answered ${sent.status}: ${(await sent.text()).slice(0, 300)}`);
  const back = await fetch(url, { headers });
  if (!back.ok || sum(Buffer.from(await back.arrayBuffer())) !== sum(bytes))
    throw new Error(`${url} does not give back what was uploaded`);
  return 'is published';
}

try {
  if (!api || !project || !token)
    throw new Error('CI_API_V4_URL, CI_PROJECT_ID and CI_JOB_TOKEN must be set: this runs in a GitLab job');
  const record = JSON.parse(readFileSync(PROGRAM_RECORD, 'utf8'));
  const bytes = readFileSync(SINGLE_FILE);
  if (sum(bytes) !== record.sha256)
    throw new Error(
      `${SINGLE_FILE} is not what ${PROGRAM_RECORD} says; run npm run build and commit what it writes`,
    );
  const path = `release-links/${record.version}/${record.file}`;
  const url = `${api}/projects/${encodeURIComponent(project)}/packages/generic/${path}`;
  console.log(`${path} ${await publish(url, bytes)}`);
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}
