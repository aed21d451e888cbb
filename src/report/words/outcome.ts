/** What became of one change, on a line of a log. */

import type { Outcome } from '../../core/run/outcome.js';
import type { Show } from './sentences.js';

const ENDED = {
  create: 'created',
  update: 'updated',
  move: 'moved',
  delete: 'deleted',
  upload: 'uploaded',
} as const;

/** `created a`, `failed to update b: …`, `skipped delete of c`. */
export function outcomeLine(outcome: Outcome, show: Show): string {
  const name = show(outcome.name);
  switch (outcome.status) {
    case 'done':
      return `${ENDED[outcome.action]} ${name}`;
    case 'unchanged':
      return `nothing to ${outcome.action}: somebody else had done ${name} already`;
    case 'failed':
      return `failed to ${outcome.action} ${name}: ${show(outcome.error)}`;
    case 'skipped':
      return `skipped ${outcome.action} of ${name}`;
  }
}
