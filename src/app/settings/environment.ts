/** What a CI system passes to a job in variables: the only ones that are ever read. */

import type { ProcessEnvironment } from '../../core/process-environment.js';
import type { EventFacts } from './github-event.js';
import { type Occasion, occasionOf } from './occasion.js';

/** Present where the variable is set and not empty. */
export interface Environment {
  readonly GITLAB_TOKEN?: string;
  readonly CI_JOB_TOKEN?: string;
  readonly CI_SERVER_URL?: string;
  readonly CI_PROJECT_ID?: string;
  readonly CI_PROJECT_URL?: string;
  readonly CI_COMMIT_SHA?: string;
  readonly CI_COMMIT_TAG?: string;
  readonly CI_MERGE_REQUEST_IID?: string;
  readonly CI_MERGE_REQUEST_PROJECT_ID?: string;
  readonly GITHUB_REF?: string;
  readonly GITHUB_SHA?: string;
  /** Tag of GitHub's release event, from the event's payload. */
  readonly releaseTag?: string;
  /** What the GitHub event is about is gone, so that there is nothing to do: in words. */
  readonly gone?: string;
  /** What started the run. */
  readonly occasion: Occasion;
}

const VARIABLES = [
  'GITLAB_TOKEN',
  'CI_JOB_TOKEN',
  'CI_SERVER_URL',
  'CI_PROJECT_ID',
  'CI_PROJECT_URL',
  'CI_COMMIT_SHA',
  'CI_COMMIT_TAG',
  'CI_MERGE_REQUEST_IID',
  'CI_MERGE_REQUEST_PROJECT_ID',
  'GITHUB_REF',
  'GITHUB_SHA',
] as const;

/** Picks the known variables; an empty one counts as not set. */
export function readEnvironment(variables: ProcessEnvironment, event: EventFacts = {}): Environment {
  const { proposal, ...facts } = event;
  const set = VARIABLES.flatMap((name) => (variables[name] ? [[name, variables[name]] as const] : []));
  return { ...Object.fromEntries(set), ...facts, occasion: occasionOf(variables, proposal) };
}

/** The target project of a merge request, which in a fork's pipeline is not the project the job runs in. */
export function projectOf(environment: Environment): string | null {
  return environment.CI_MERGE_REQUEST_PROJECT_ID ?? environment.CI_PROJECT_ID ?? null;
}

/** The tag that the job runs for: of the GitLab pipeline, GitHub's release event, or GitHub's ref; `null` for none. */
export function tagOf(environment: Environment): string | null {
  if (environment.CI_COMMIT_TAG !== undefined) return environment.CI_COMMIT_TAG;
  if (environment.releaseTag !== undefined) return environment.releaseTag;
  return environment.GITHUB_REF?.match(/^refs\/tags\/(.+)$/s)?.[1] ?? null;
}

/** The token that the environment offers, `GITLAB_TOKEN` before the job token; `null` for none. */
export function tokenOf(environment: Environment): string | null {
  return environment.GITLAB_TOKEN ?? environment.CI_JOB_TOKEN ?? null;
}
