/** Guards: limits a plan must keep before anything of it is carried out, in a dry run too. */

import type { Problem } from '../problem/problem.js';
import { counted } from '../text/quoted.js';
import type { Plan } from './plan.js';

export interface Limits {
  /** The most deletes that are carried out without asking. */
  readonly maxDeletes: number;
  /** Whether a manifest that wants no link at all may empty a release. */
  readonly allowEmpty: boolean;
}

/** A plan with what the guards need to know about its wish. */
export interface Guarded {
  readonly tag: string;
  readonly desired: number;
  readonly plan: Plan;
}

/**
 * The limits that plans break, for each release and for their sum: `empty-desired`, `too-many-deletes`.
 * Each names the input that lifts it.
 */
export function breaches(releases: readonly Guarded[], limits: Limits): Problem[] {
  const problems: Problem[] = [];
  for (const { tag, desired } of releases) {
    if (desired === 0 && !limits.allowEmpty) problems.push(emptyDesired(tag));
  }
  const counts = releases.map(({ tag, plan }) => ({ tag, deletes: countDeletes(plan) }));
  const sum = counts.reduce((total, { deletes }) => total + deletes, 0);
  const over = counts.filter(({ deletes }) => deletes > limits.maxDeletes);
  for (const { tag, deletes } of over)
    problems.push(tooManyDeletes(`release ${quote(tag)}`, deletes, sum, limits));
  if (over.length === 0 && sum > limits.maxDeletes) {
    problems.push(tooManyDeletes(`all ${counts.length} releases together`, sum, sum, limits));
  }
  return problems;
}

function countDeletes(plan: Plan): number {
  return plan.changes.filter((change) => change.action === 'delete').length;
}

function emptyDesired(tag: string): Problem {
  return {
    severity: 'error',
    code: 'empty-desired',
    message: `the manifest wants no link at all for release ${quote(tag)}`,
    hint: 'If the release should indeed have no links, set allow-empty to true.',
  };
}

function tooManyDeletes(where: string, deletes: number, sum: number, limits: Limits): Problem {
  return {
    severity: 'error',
    code: 'too-many-deletes',
    message: `the plan would delete ${counted(deletes, 'link')} of ${where}; at most ${limits.maxDeletes} are allowed`,
    hint: `Look through the plan. If these deletes are meant, set max-deletes to ${sum} or more; to keep links that are not in the manifest, set prune to false.`,
  };
}

function quote(text: string): string {
  return JSON.stringify(text);
}
