/** Saving the plan of a dry run: `plan --out` and the input `plan-out`. */

import { error, type Problem } from '../core/problem/problem.js';
import type { RunResult } from '../core/run/result.js';
import { countCredentials } from '../core/saved/credentials.js';
import { counted, quoted } from '../core/text/quoted.js';
import type { Log } from '../ports/telling.js';
import { jsonText } from '../report/words/escape.js';
import { writePlanFile } from '../workspace/plan-file.js';

/** A run that is over, and where its plan goes. */
export interface PlanToSave {
  readonly result: RunResult;
  /** Relative to the working directory. */
  readonly path: string;
  /** Takes the run's tokens out of a text. */
  readonly hide: (text: string) => string;
  readonly log: Log;
}

/**
 * Saves the plan of a dry run, and says so on the screen. A run that failed or that wrote has none.
 *
 * Problems: `plan-file-unwritable`, and `plan-file-token` for a plan that holds a token of this run.
 */
export async function savePlan({ result, path, hide, log }: PlanToSave): Promise<readonly Problem[]> {
  if (result.kind !== 'reported' || !result.report.dryRun) return [];
  const { signed } = result;
  if (signed === undefined) {
    log.info(`The plan was not saved to ${quoted(path)}: it cannot be applied.`);
    return [];
  }
  const { format, version, ...content } = signed.plan;
  const text = jsonText({ format, version, digest: signed.digest, ...content });
  if (hide(text) !== text) return [holdsToken(path)];
  const secrets = countCredentials(signed.plan);
  const written = await writePlanFile(path, text, secrets > 0);
  if (!written.ok) return written.problems;
  log.info(`Saved the plan to ${quoted(path)}: ${signed.digest}`);
  if (secrets > 0) log.warning(...credentialsSaved(path, secrets));
  return [];
}

function credentialsSaved(path: string, secrets: number): [message: string, hint: string] {
  return [
    `${quoted(path)} holds credentials of ${counted(secrets, 'URL')}; only you may read it (mode 600)`,
    'Anyone who can download it as an artifact can read them, too: limit who can, or take them out of the URLs.',
  ];
}

function holdsToken(path: string): Problem {
  return error(
    'plan-file-token',
    `the plan was not saved to ${quoted(path)}: a link of it holds a token that this run uses`,
    'Remove the token from the link: everybody who sees the release could use it.',
  );
}
