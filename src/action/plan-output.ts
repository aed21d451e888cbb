/**
 * The JSON document of a run as an output of the step.
 *
 * GitHub takes outputs of up to 1 MB and counts them about as UTF-16 ("Passing information between jobs"). A
 * longer document loses parts, always in the same order, and its key `omitted` names them. The totals under
 * `summary` stay those of the whole run.
 */

import type { RunReport } from '../core/run/report.js';
import { type JsonRelease, type JsonReport, toJson } from '../report/data/json.js';
import { jsonText } from '../report/words/escape.js';

/** In UTF-16 code units, hence half of 1 MB. */
export const PLAN_OUTPUT_LIMIT = 500_000;

type Reduction = readonly [name: string, omit: (report: JsonReport) => JsonReport];

const eachRelease =
  (change: (release: JsonRelease) => JsonRelease) =>
  (report: JsonReport): JsonReport => ({ ...report, releases: report.releases.map(change) });

/** What is missed least comes first. */
const STEPS: readonly Reduction[] = [
  ['unchanged', eachRelease((release) => ({ ...release, unchanged: [] }))],
  ['unmanaged', eachRelease((release) => ({ ...release, unmanaged: [] }))],
  ['releases', (report) => ({ ...report, releases: [] })],
  ['problems', ({ problems: _, ...report }) => report],
];

/** On one line, without a line end, never longer than the limit. */
export function planOutput(report: RunReport, limit = PLAN_OUTPUT_LIMIT): string {
  let document: JsonReport = toJson(report);
  let text = oneLine(document);
  const omitted: string[] = [];
  for (const [name, omit] of STEPS) {
    if (text.length <= limit) break;
    omitted.push(name);
    document = omit(document);
    text = oneLine({ ...document, omitted });
  }
  return text;
}

/** Texts in JSON hold no line breaks, so every one is indentation. */
function oneLine(document: unknown): string {
  return jsonText(document).replace(/\n */g, '');
}
