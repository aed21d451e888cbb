/**
 * Whether a change is only proposed, or is there to be applied: what `dry-run: auto` goes by, on all faces.
 *
 * Every sign counts that a CI system gives of a pull or merge request, and one is enough. Where the signs leave it open
 * (a workflow that ran because of a comment), it counts as proposed: a plan too many does no harm. Two things are no
 * signs. `CI_OPEN_MERGE_REQUESTS` is also set for pushes to a branch that happens to be the source of a merge request,
 * such as `main` on its way to `stable`. And a branch that somebody checked out leaves no trace.
 *
 * Sources: docs.gitlab.com/ci/variables/predefined_variables, docs.github.com on events that trigger workflows and on
 * webhook payloads.
 */

import type { ProcessEnvironment } from '../../core/process-environment.js';

/** What started the run. */
export interface Occasion {
  /** The run is about a pull or merge request. */
  readonly proposed: boolean;
  /** In words, to stand in parentheses: `merge request pipeline`. */
  readonly what: string;
}

/** GitLab sets variables that begin so in pipelines of a merge request, and hands them to child pipelines. */
const MERGE_REQUEST = 'CI_MERGE_REQUEST_';
/** The same for pull requests of a GitHub repository whose CI is on GitLab. */
const EXTERNAL_PULL_REQUEST = 'CI_EXTERNAL_PULL_REQUEST_';

/**
 * What started the run, from the variables of the job.
 *
 * @param proposal what the payload of GitHub's event says of a proposal, if anything (`github-event.ts`)
 */
export function occasionOf(variables: ProcessEnvironment, proposal: string | undefined): Occasion {
  const what =
    gitlabProposal(variables) ?? githubProposal(variables['GITHUB_EVENT_NAME'] ?? '', variables, proposal);
  return what === null ? { proposed: false, what: otherOccasion(variables) } : { proposed: true, what };
}

function gitlabProposal(variables: ProcessEnvironment): string | null {
  const source = variables['CI_PIPELINE_SOURCE'] ?? '';
  const has = (prefix: string): boolean =>
    Object.entries(variables).some(([name, value]) => name.startsWith(prefix) && Boolean(value));
  const of = source === 'parent_pipeline' ? 'child pipeline of' : 'pipeline of';
  if (variables['CI_MERGE_REQUEST_EVENT_TYPE'] === 'merge_train') return 'merge train';
  if (source === 'merge_request_event') return 'merge request pipeline';
  if (has(MERGE_REQUEST)) return `${of} a merge request`;
  if (source === 'external_pull_request_event' || has(EXTERNAL_PULL_REQUEST)) {
    return `${of} an external pull request`;
  }
  return null;
}

/** Events of GitHub that are always about a proposal, by what their names begin with. */
const PROPOSING: readonly (readonly [prefix: string, what: string])[] = [
  ['pull_request_review', 'review of a pull request'],
  ['pull_request_comment', 'comment on a pull request'],
  ['pull_request', 'pull request'],
  ['merge_group', 'merge queue'],
];

function githubProposal(
  event: string,
  variables: ProcessEnvironment,
  proposal: string | undefined,
): string | null {
  const named = PROPOSING.find(([prefix]) => event.startsWith(prefix));
  if (named !== undefined) return named[1];
  if (proposal !== undefined) return proposal;
  const ref = variables['GITHUB_REF'] ?? '';
  if (ref.startsWith('refs/pull/')) return 'ref of a pull request';
  if (ref.startsWith('refs/heads/gh-readonly-queue/')) return 'merge queue';
  return variables['GITHUB_HEAD_REF'] ? 'pull request' : null;
}

/** Whether an event, given by name as the cause of another one, may be about a proposal. */
export function mayPropose(event: string): boolean {
  return event === 'issue_comment' || PROPOSING.some(([prefix]) => event.startsWith(prefix));
}

/** Words for what starts pipelines and workflows besides. */
const OTHER: Readonly<Record<string, string>> = {
  push: 'push to a branch',
  schedule: 'schedule',
  web: 'pipeline started by hand',
  workflow_dispatch: 'workflow started by hand',
  release: 'release event',
  parent_pipeline: 'child pipeline',
  workflow_run: 'after another workflow',
};

function otherOccasion(variables: ProcessEnvironment): string {
  const source = variables['CI_PIPELINE_SOURCE'] ?? variables['GITHUB_EVENT_NAME'] ?? '';
  if (source === 'schedule') return 'schedule';
  if (variables['CI_COMMIT_TAG']) return 'tag pipeline';
  if (source === 'push' && variables['GITHUB_REF']?.startsWith('refs/tags/')) return 'push of a tag';
  if (source === '') return 'no pull or merge request';
  return (
    OTHER[source] ?? (/^[a-z_]{1,40}$/.test(source) ? `started by ${source}` : 'no pull or merge request')
  );
}

/** One line for the log: whether an apply writes, and why. */
export function announcement({
  dryRun,
  reason,
}: {
  readonly dryRun: boolean;
  readonly reason: string;
}): string {
  return dryRun
    ? `Dry run (${reason}): nothing will be written. Set dry-run to false to apply.`
    : `Applying (${reason}).`;
}

/** The last line of an apply that was only a dry run; null where it was none. */
export function dryRunSentence({
  dryRun,
  reason,
}: {
  readonly dryRun: boolean;
  readonly reason: string;
}): string | null {
  return dryRun ? `Dry run (${reason}): nothing was written.` : null;
}
