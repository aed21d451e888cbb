/** What a run found and did: the one value from which every output is rendered and every exit code follows. */

import type { CurrentLink } from './link.js';
import type { Plan } from './plan.js';
import type { Problem } from './problem.js';

/** What became of one change of an apply. */
export interface Outcome {
  readonly action: 'create' | 'update' | 'delete' | 'upload';
  /** Name of the link, or of the file for an upload. */
  readonly name: string;
  readonly status: 'done' | 'failed' | 'skipped';
  /** Why it failed or was skipped; without a token. */
  readonly error?: string;
}

/** A local file that goes (or went) to the package registry before its link is made. */
export interface Upload {
  /** Path relative to the root, with `/`. */
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
  readonly package: string;
  readonly version: string;
  readonly fileName: string;
  /** The registry holds another file under this name, which is going to be replaced. */
  readonly replaces: boolean;
}

export interface ReleaseReport {
  /** As it was given: a numeric id or a full path. */
  readonly project: string;
  readonly tag: string;
  /** Whether the release existed when it was read first. */
  readonly exists: boolean;
  /** Whether this run created it. */
  readonly created: boolean;
  /** Address of the release's page, where it is known. */
  readonly url: string | null;
  /** What was planned first, and shown. */
  readonly plan: Plan;
  readonly uploads: readonly Upload[];
  /** Apply only: one for each change that was tried, last round's where there were several; else null. */
  readonly outcomes: readonly Outcome[] | null;
  /** Apply only: what still differs after the last read; null where nothing was read back. */
  readonly remaining: Plan | null;
  /** Links found after the first read that would have to be deleted, but were never in the plan that was shown. */
  readonly held: readonly CurrentLink[];
  /** Whether the release is, now, what the manifest says. */
  readonly inSync: boolean;
  /** Why this release was not, or not wholly, applied: conflicts, errors. */
  readonly problems: readonly Problem[];
}

export interface RunReport {
  readonly command: 'plan' | 'apply';
  readonly dryRun: boolean;
  /** Sorted as the manifest and GitLab list them. */
  readonly releases: readonly ReleaseReport[];
  readonly inSync: boolean;
  /** Requests sent to GitLab, retries included. */
  readonly requests: number;
  /** Tripped guards and what else concerns the whole run. */
  readonly problems: readonly Problem[];
}
