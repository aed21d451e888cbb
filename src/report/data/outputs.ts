/** What a run hands to later steps and jobs: the action's outputs, of which the dotenv report is a part. */

import { tally } from '../../core/run/outcome.js';
import { isPending, type RunReport, summarize } from '../../core/run/report.js';
import { toJson } from './json.js';

/** Names of the action's outputs, in the order in which they are documented. */
export const OUTPUTS = {
  changed: 'whether something was changed; in a dry run, whether something would be',
  'in-sync': 'whether every release is, now, exactly what the manifest says',
  created: 'number of links created; in a dry run, to create',
  updated: 'number of links updated; in a dry run, to update',
  moved: 'number of links moved to another place on the release page; in a dry run, to move',
  deleted: 'number of links deleted; in a dry run, to delete',
  unchanged: 'number of links that are as the manifest says',
  plan: 'the JSON document of the run',
  'plan-digest': 'digest of the plan, for the input of that name; empty where nothing is to be done',
  'release-url': "address of the release's page; empty where it is not known and with several releases",
} as const;

/** Name of an output of the action and of the component's dotenv report: a key of OUTPUTS. */
export type OutputName = keyof typeof OUTPUTS;

/** The value of each output, as text. */
export function toOutputs(report: RunReport): Readonly<Record<OutputName, string>> {
  const planned = summarize(report.releases.map((release) => release.plan));
  const done = tally(report.releases.flatMap((release) => release.outcomes ?? []));
  const [first, second] = report.releases;
  return {
    changed: String(report.dryRun ? report.releases.some(isPending) : hasChanged(report)),
    'in-sync': String(report.inSync),
    created: String(report.dryRun ? planned.create : done.created),
    updated: String(report.dryRun ? planned.update : done.updated),
    moved: String(report.dryRun ? planned.move : done.moved),
    deleted: String(report.dryRun ? planned.delete : done.deleted),
    unchanged: String(planned.unchanged),
    plan: JSON.stringify(toJson(report)),
    'plan-digest': report.digest ?? '',
    'release-url': second === undefined ? (first?.url ?? '') : '',
  };
}

function hasChanged(report: RunReport): boolean {
  return report.releases.some(
    (release) => release.created || (release.outcomes ?? []).some((outcome) => outcome.status === 'done'),
  );
}
