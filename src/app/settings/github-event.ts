/** What the payload of GitHub's event, whatever it is, says of tag, proposal and release. */

import { isRecord, type Properties } from '../../core/record.js';
import { mayPropose } from './occasion.js';

/** What of the payload matters for settings. */
export interface EventFacts {
  /** Tag of the release event. */
  readonly releaseTag?: string;
  /** The payload is about a pull request: what it says of it, in words. */
  readonly proposal?: string;
  /** What the event is about is gone, so that there is nothing to do: in words. */
  readonly gone?: string;
}

/**
 * Takes from a payload what matters; nothing of it is relied on.
 *
 * @param payload the parsed file behind `GITHUB_EVENT_PATH`
 * @param event `GITHUB_EVENT_NAME`
 */
export function eventFacts(payload: unknown, event: string): EventFacts {
  const body = record(payload);
  const tag = record(body['release'])['tag_name'];
  const proposal = proposalIn(body);
  const gone = goneIn(body, event);
  return {
    ...(typeof tag === 'string' && tag !== '' && { releaseTag: tag }),
    ...(proposal !== null && { proposal }),
    ...(gone !== null && { gone }),
  };
}

function proposalIn(body: Properties): string | null {
  const run = record(body['workflow_run']);
  const cause = run['event'];
  if (typeof cause === 'string' && mayPropose(cause)) return 'workflow run of a pull request';
  // A run that was itself started by a run says no more than which pull requests its commit belongs to.
  if (cause === 'workflow_run' && isFilled(run['pull_requests'])) return 'workflow run of a pull request';
  for (const key of ['check_run', 'check_suite']) {
    if (isFilled(record(body[key])['pull_requests'])) return 'check of a pull request';
  }
  if (isFilled(record(body['issue'])['pull_request'])) return 'comment on a pull request';
  // `repository_dispatch` of a slash command hands on the pull request that was commented on.
  const sent = record(body['client_payload']);
  return [body, sent].some((each) => isFilled(each['pull_request'])) ? 'pull request' : null;
}

function goneIn(body: Properties, event: string): string | null {
  const action = body['action'];
  if (event === 'release' && (action === 'deleted' || action === 'unpublished')) {
    return `the release on GitHub was ${action}`;
  }
  if (event === 'delete') return 'a tag or branch was deleted on GitHub';
  return event === 'push' && body['deleted'] === true ? 'what was pushed is a deletion' : null;
}

/** What is said where the event leaves nothing to do. */
export function nothingToDo(gone: string): string {
  return `Nothing was done: ${gone}. The links of the release on GitLab stay as they are.`;
}

/** A list with something in it, or an object. */
function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : isRecord(value);
}

/** A JSON object, or an empty one. */
export function record(value: unknown): Properties {
  return isRecord(value) ? value : {};
}
