/** What started the workflow, as GitHub reports it in a file of JSON, and what follows for tag, dry run and comment. */

import { type EventFacts, eventFacts, record } from '../app/settings/github-event.js';
import type { ProcessEnvironment } from '../core/process-environment.js';
import type { Properties } from '../core/record.js';
import { loadPayload } from '../face/event-file.js';

/** Where a comment could go. */
export type PullRequest =
  | {
      readonly kind: 'pull-request';
      readonly owner: string;
      readonly repository: string;
      readonly number: number;
    }
  /** There is one, but the job may not write there. */
  | { readonly kind: 'closed'; readonly reason: string; readonly hint?: string }
  | { readonly kind: 'none'; readonly reason: string };

/** What of the event that started the workflow matters here. */
export interface GitHubEvent {
  readonly facts: EventFacts;
  readonly pullRequest: PullRequest;
}

/** Reads the file behind GITHUB_EVENT_PATH. */
export function loadEvent(variables: ProcessEnvironment): GitHubEvent {
  return readEvent(loadPayload(variables), variables);
}

/** The commit that reviewers see, not the merge that GitHub makes of it for the job; `null` where none is named. */
export function loadHead(variables: ProcessEnvironment): string | null {
  const event = record(loadPayload(variables));
  const run = record(event['workflow_run'])['head_sha'];
  const { sha } = record(pullOfEvent(event)['head']) as { readonly sha?: unknown };
  const head = typeof sha === 'string' ? sha : run;
  return typeof head === 'string' ? head : null;
}

/** Takes from a payload, whatever it is, what matters here. */
export function readEvent(payload: unknown, variables: ProcessEnvironment): GitHubEvent {
  const event = record(payload);
  return {
    facts: eventFacts(payload, variables['GITHUB_EVENT_NAME'] ?? ''),
    pullRequest: findPullRequest(event, record(event['workflow_run']), variables),
  };
}

function findPullRequest(event: Properties, run: Properties, variables: ProcessEnvironment): PullRequest {
  const name = variables['GITHUB_EVENT_NAME'] ?? '';
  const pull = name === 'workflow_run' ? pullOfRun(event, run) : pullOfEvent(event);
  const { number } = pull as { readonly number?: unknown };
  const [owner = '', repository = ''] = (variables['GITHUB_REPOSITORY'] ?? '').split('/');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || owner === '' || repository === '') {
    return { kind: 'none', reason: NO_PULL_REQUEST[name] ?? `the event ${name} is not about a pull request` };
  }
  // These two run in the repository itself and have its token, wherever the branch comes from.
  const trusted = name === 'pull_request_target' || name === 'workflow_run';
  if (!trusted && isFromFork(pull)) return FORK;
  return { kind: 'pull-request', owner, repository, number };
}

/** What is commented on is an issue that knows of its pull request, where it is one. */
function pullOfEvent(event: Properties): Properties {
  const issue = record(event['issue']);
  return record(event['pull_request'] ?? (issue['pull_request'] === undefined ? undefined : issue));
}

/** In a fork a run also names pull requests into other repositories, whose numbers mean something else here. */
function pullOfRun(event: Properties, run: Properties): Properties {
  const pulls: readonly unknown[] = Array.isArray(run['pull_requests']) ? run['pull_requests'] : [];
  const here = record(event['repository'])['id'];
  const isHere = (pull: unknown): boolean => {
    const base = record(record(record(pull)['base'])['repo'])['id'];
    return base === undefined || here === undefined || base === here;
  };
  return record(pulls.find(isHere));
}

/** GitHub leaves `pull_requests` empty where the branch is a fork's. */
const NO_PULL_REQUEST: Readonly<Record<string, string>> = {
  workflow_run: 'the workflow run names no pull request, as is always the case for a branch in a fork',
  merge_group: 'a merge queue has no comments',
};

const FORK: PullRequest = {
  kind: 'closed',
  reason: 'the pull request comes from a fork, whose jobs may not write comments',
  hint: 'The job summary has the report',
};

/** A fork that was deleted meanwhile has no repository at all. */
function isFromFork(pull: Properties): boolean {
  if (pull['head'] === undefined || pull['base'] === undefined) return false;
  const head = record(record(pull['head'])['repo'])['full_name'];
  const base = record(record(pull['base'])['repo'])['full_name'];
  return String(head).toLowerCase() !== String(base).toLowerCase();
}
