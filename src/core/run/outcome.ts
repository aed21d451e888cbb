/** What became of one thing that an apply set out to do. */

/** `create`, `update`, `move` and `delete` are about a link, `upload` about a file. */
export type OutcomeAction = 'create' | 'update' | 'move' | 'delete' | 'upload';

interface Attempted {
  readonly action: OutcomeAction;
  /** Name of the link or file. */
  readonly name: string;
}

/**
 * - `done`: GitLab said so, or a later read showed it.
 * - `unchanged`: nothing had to be done any more, because somebody else had done the same in the meantime.
 * - `failed`: tried and refused, or accepted and not there in the last read, or the answer was lost and a later read did
 *   not show it. `error` says why.
 * - `skipped`: never sent, because something before it failed or the run was cancelled.
 */
export type Outcome =
  | (Attempted & { readonly status: 'done' })
  | (Attempted & { readonly status: 'unchanged' })
  | (Attempted & { readonly status: 'failed'; readonly error: string })
  | (Attempted & { readonly status: 'skipped' });

/** How many outcomes there are of each kind. Only `done` ones count as created, updated, moved, deleted, uploaded. */
export interface Tally {
  readonly created: number;
  readonly updated: number;
  readonly moved: number;
  readonly deleted: number;
  readonly uploaded: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts outcomes. That a release was created is reported by `ReleaseReport.created`. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const done = (action: OutcomeAction): number =>
    outcomes.filter((outcome) => outcome.status === 'done' && outcome.action === action).length;
  return {
    created: done('create'),
    updated: done('update'),
    moved: done('move'),
    deleted: done('delete'),
    uploaded: done('upload'),
    failed: outcomes.filter((outcome) => outcome.status === 'failed').length,
    skipped: outcomes.filter((outcome) => outcome.status === 'skipped').length,
  };
}
