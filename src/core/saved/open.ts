/** The text of a file → the plan that was saved in it, or why it is none. */

import { CLAIM_FIELDS, type Link } from '../link.js';
import { error, type Problem, type Result } from '../problem/problem.js';
import { isRecord } from '../record.js';
import { quoted } from '../text/quoted.js';
import { Mismatch } from './part.js';
import { FORMAT, FORMAT_VERSION, planAgain, SAVED_PLAN, type SavedPlan, savedChanges } from './saved-plan.js';

/** A plan and its digest. */
export interface SignedPlan {
  readonly plan: SavedPlan;
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
}

const SAVE = 'Save one with `release-links plan --out FILE`, and pass that file on as it is.';

/**
 * Reads a saved plan. Problems: `plan-file-invalid` for what is no saved plan, `plan-file-version` for another version
 * of the format, `plan-file-damaged` where the digest does not fit.
 *
 * @param text of the file
 * @param file as it is shown
 * @param digestOf the digest of a document
 */
export function openPlan(
  text: string,
  file: string,
  digestOf: (document: unknown) => string,
): Result<SignedPlan> {
  const document = parsed(text);
  if (document === undefined) return failed(invalid(file, 'it is not JSON'));
  if (!isRecord(document) || document['format'] !== FORMAT) return failed(otherProgram(document, file));
  const { digest, ...body } = document;
  if (body['version'] !== FORMAT_VERSION) return failed(otherVersion(body['version'], file));
  if (typeof digest !== 'string' || digest !== digestOf(body)) return failed(damaged(file));
  try {
    const plan = SAVED_PLAN.read(body, '');
    const own = contradiction(plan);
    return own === null ? { ok: true, value: { plan, digest }, warnings: [] } : failed(invalid(file, own));
  } catch (thrown) {
    if (!(thrown instanceof Mismatch)) throw thrown;
    return failed(invalid(file, `${thrown.at}: expected ${thrown.expected}`));
  }
}

/** Where the changes do not follow from the links: they would not be what is done. */
function contradiction(plan: SavedPlan): string | null {
  for (const release of plan.releases) {
    if (hasTwins(release.current)) continue;
    const links = release.current.map((link, id) => ({ ...link, id, direct_asset_url: link.url }));
    const again = planAgain(release, links, plan.order);
    const isSame = JSON.stringify(savedChanges(again)) === JSON.stringify(release.changes);
    if (!isSame || again.conflicts.length > 0)
      return `the changes of release ${quoted(release.tag)} do not follow from its links; another version of release-links may have saved it`;
  }
  const tags = plan.releases.map(({ tag }) => tag);
  return new Set(tags).size === tags.length ? null : 'a release is in it twice';
}

/** Of links with one value, as very old servers may have them, the oldest is matched; here nobody knows which that is. */
function hasTwins(links: readonly Link[]): boolean {
  return CLAIM_FIELDS.some((field) => {
    const values = links.map((link) => link[field]).filter((value) => value !== null);
    return new Set(values).size < values.length;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}

function invalid(file: string, why: string): Problem {
  return error('plan-file-invalid', `${quoted(file)} is not a saved plan: ${why}`, SAVE);
}

/** JSON of something else. */
function otherProgram(document: unknown, file: string): Problem {
  if (isRecord(document) && 'dry_run' in document && 'releases' in document)
    return invalid(file, 'it is the report that --format json prints');
  return invalid(file, `it is JSON of something else: the key \`format\` is not ${JSON.stringify(FORMAT)}`);
}

function otherVersion(version: unknown, file: string): Problem {
  const found = typeof version === 'number' ? version : 'no number';
  return error(
    'plan-file-version',
    `${quoted(file)} is a saved plan of format version ${found}; this version of release-links reads ${FORMAT_VERSION}`,
    'Use one version of release-links to plan and to apply.',
  );
}

function damaged(file: string): Problem {
  return error(
    'plan-file-damaged',
    `the digest in ${quoted(file)} does not match its contents: the file was changed after it was saved`,
    'A saved plan is applied as it is or not at all. Change the manifest, and plan again.',
  );
}
