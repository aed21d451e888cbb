/** The outputs of the step. All of them are set at the end of every run, one that failed included. */

import type { RunResult } from '../core/run/result.js';
import { type OutputName, toOutputs } from '../report/data/outputs.js';
import { planOutput } from './plan-output.js';

/** What is said where the release was not read: nothing is known to be in sync. */
export const NOTHING_KNOWN: Readonly<Record<OutputName, string>> = {
  changed: 'false',
  'in-sync': 'false',
  created: '0',
  updated: '0',
  moved: '0',
  deleted: '0',
  unchanged: '0',
  plan: '',
  'plan-digest': '',
  'release-url': '',
};

/** Each output's value as text; `plan` within GitHub's limit. */
export function outputsOf(result: RunResult): Readonly<Record<OutputName, string>> {
  const report = result.kind === 'validated' ? undefined : result.report;
  return report === undefined ? NOTHING_KNOWN : { ...toOutputs(report), plan: planOutput(report) };
}
