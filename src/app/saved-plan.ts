/** Where a run meets saved plans. What makes and reads them (`saved/`) is loaded only by runs that need it. */

import type { Problem } from '../core/problem/problem.js';
import { hasFailed, isPending, type RunReport } from '../core/run/report.js';
import type { RunResult } from '../core/run/result.js';
import type { SignedPlan } from '../core/saved/open.js';
import type { Ports } from '../ports/ports.js';
import { StoreError } from '../ports/store-error.js';
import { unreadable } from './ended.js';
import type { Preparation } from './prepare/comparison.js';
import type { Settings } from './settings/settings.js';

/** Releases that were read, each with its plan. */
export interface Prepared extends Preparation {
  readonly kind: 'prepared';
  readonly warnings: readonly Problem[];
  /** Those of the run; of a saved plan with what it decides. */
  readonly settings: Settings;
  /** The saved plan that is to be applied; `null` where the plan was made from a manifest. */
  readonly signed: SignedPlan | null;
}

/** Everything before the first write of a saved plan. Problems: those of `prepareSaved`, `gitlab`, `stopped`. */
export async function prepareFromPlan(
  file: string,
  settings: Settings,
  ports: Ports,
): Promise<Prepared | RunResult> {
  const { prepareSaved } = await import('./saved/prepare-saved.js');
  try {
    const prepared = await prepareSaved(file, settings, ports);
    if (!prepared.ok) return { kind: 'failed', problems: [...settings.notices, ...prepared.problems] };
    return { kind: 'prepared', ...prepared.value, warnings: prepared.warnings };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { kind: 'failed', problems: unreadable(error, ports.stop) };
  }
}

/** A plan that can be saved, and why it must not be applied. */
interface Signing {
  /** `null` where the plan cannot be applied, or nobody has to compare anything. */
  readonly signed: SignedPlan | null;
  /** What is shown of it; `null` also where nothing is to be done. */
  readonly digest: string | null;
  /** `plan-digest`, where that input asks for another plan. */
  readonly refusal: readonly Problem[];
}

/**
 * Gives a plan its digest, unless nothing is to be done and nobody asked for it. A plan that does nothing is saved all the
 * same, but its digest is not shown: nobody has to approve it.
 */
export async function sign(parts: readonly Prepared[], planned: RunReport): Promise<Signing> {
  const [prepared] = parts;
  if (prepared === undefined || parts.length > 1) return { signed: null, digest: null, refusal: [] };
  const { settings } = prepared;
  const { planOut, planFile, planDigest } = settings;
  const isShown = planned.releases.some(isPending) || planFile !== null || planDigest !== null;
  if (!isShown && planOut === null) return { signed: null, digest: null, refusal: [] };
  const { digestProblems, signPlan } = await import('./saved/sign.js');
  const signed = hasFailed(planned) ? null : (prepared.signed ?? signPlan(prepared, settings));
  const digest = signed?.digest ?? null;
  return { signed, digest: isShown ? digest : null, refusal: digestProblems(digest, settings) };
}
