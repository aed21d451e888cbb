/** How a run ended, for whoever shows it. */

import { unique } from '../problem/order.js';
import { hasErrors, type Problem } from '../problem/problem.js';
import type { SignedPlan } from '../saved/open.js';
import { isPending, type RunReport } from './report.js';

/** How a run ended. Problems in it are for the user to fix; a bug is thrown instead. */
export type RunResult =
  /**
   * Nothing could be planned; `problems` say why. `report` is what there is to hand out: no release, and the problems.
   * A check without GitLab has none, nor have inputs that could not be read.
   */
  | { readonly kind: 'failed'; readonly problems: readonly Problem[]; readonly report?: RunReport }
  /** The declaration is sound as far as can be known without GitLab. */
  | { readonly kind: 'validated'; readonly validation: Validation }
  /** The releases were read; what was found and done. */
  | {
      readonly kind: 'reported';
      readonly report: RunReport;
      /** The plan as it can be saved; absent where it cannot be applied, or where nobody asked for it. */
      readonly signed?: SignedPlan;
    };

/** What a check without GitLab found. */
export interface Validation {
  /** As the manifest is shown: its path, or the input that holds it. */
  readonly file: string;
  /** Links that the declaration makes, as far as can be known without other servers. */
  readonly links: number;
  readonly warnings: readonly Problem[];
}

/** All problems of a result, those of single releases included. */
export function problemsOf(result: RunResult): readonly Problem[] {
  switch (result.kind) {
    case 'failed':
      return result.problems;
    case 'validated':
      return result.validation.warnings;
    case 'reported':
      // What stops several releases alike, such as a list that cannot be read again, is reported once.
      return unique([
        ...result.report.problems,
        ...result.report.releases.flatMap(({ problems }) => problems),
      ]);
  }
}

/** Whether a run did, or found, what it should: the difference between exit codes 0 and 1. */
export function succeeded(result: RunResult): boolean {
  if (result.kind !== 'reported') return result.kind === 'validated';
  const { releases, dryRun, inSync } = result.report;
  if (hasErrors(problemsOf(result)) || releases.some(({ plan }) => plan.conflicts.length > 0)) return false;
  return dryRun || inSync;
}

/** Whether anything would change, or was changed. */
export function hasChanges(report: RunReport): boolean {
  return report.releases.some(isPending);
}
