/** `artifacts:reports:annotations`: links that GitLab shows at the side of a job's page. */

import type { RunResult } from '../../core/run/result.js';
import { maskUrl } from '../../core/text/credentials.js';
import { shorten } from '../words/changed-part.js';
import { seen } from '../words/escape.js';

/** GitLab takes 80 kB by default (the limit `ci_job_annotations_size`) and refuses what is longer as a whole. */
const LIMIT = 70_000;

const LABEL_LIMIT = 200;

/** One link to each release of the run whose page is known, in the run's order. */
export function jobAnnotations(result: RunResult): string {
  const releases = result.kind === 'reported' ? result.report.releases : [];
  const links = releases.flatMap(({ tag, url }) =>
    url === null || !/^https?:\/\//.test(url)
      ? []
      : [{ external_link: { label: `Release ${shorten(seen(tag), LABEL_LIMIT)}`, url: maskUrl(url) } }],
  );
  const fitting: object[] = [];
  let size = 0;
  for (const link of links) {
    size += Buffer.byteLength(JSON.stringify(link)) + 1;
    if (size > LIMIT) break;
    fitting.push(link);
  }
  return `${JSON.stringify(fitting.length === 0 ? {} : { 'Release links': fitting })}\n`;
}
