/** What is said where the time to wait has passed. */

import { error, type Problem } from '../../core/problem/problem.js';
import { noRelease } from '../../core/run/no-release.js';
import { shownTime } from '../../core/text/duration.js';
import type { ReleaseStore } from '../../ports/releases.js';
import type { Settings } from '../settings/settings.js';
import { missingFrom, type View } from './sight.js';

/**
 * A problem for each release that did not come, or one for those that did not keep still. Nothing is done then, not even
 * to the releases that are there.
 *
 * @param wasThere whether everything was there once
 */
export async function lateProblems(
  why: 'missing' | 'moving',
  view: View,
  wasThere: boolean,
  settings: Settings,
  store: ReleaseStore,
): Promise<readonly Problem[]> {
  if (why === 'moving') return [stillChanging(view, settings)];
  const problems: Problem[] = [];
  for (const { tag, hasTag } of missingFrom(view, settings)) {
    const isThere = hasTag ?? (await store.hasTag(tag));
    problems.push(neverCame(tag, isThere, wasThere, settings));
  }
  const waited = `after ${shownTime(settings.wait)} of waiting`;
  return [...problems, ...view.unmatched.map((each) => ({ ...each, message: `${each.message} ${waited}` }))];
}

function neverCame(tag: string, hasTag: boolean | null, wasThere: boolean, settings: Settings): Problem {
  const waited = `after ${shownTime(settings.wait)} of waiting`;
  const gone = wasThere ? `${waited}: it was there and was deleted again` : waited;
  const { message, ...rest } = noRelease(
    settings.project ?? '',
    tag,
    WAYS[String(hasTag) as keyof typeof WAYS],
  );
  return { ...rest, message: `${message} ${gone}` };
}

/** By whether the git tag is there. */
const WAYS = {
  true: 'Its git tag is there: check whether the job that creates the release has failed, or raise `wait`.',
  false:
    'Its git tag is not there either: check whether the mirror or the push that brings it has failed, or raise `wait`.',
  null: 'Check whether the job or the mirror that brings it has failed, or raise `wait`.',
} as const;

function stillChanging({ sights }: View, { wait, settle }: Settings): Problem {
  const [first] = sights;
  const whose = sights.length === 1 ? `release ${JSON.stringify(first?.tag)}` : 'the releases';
  return error(
    'release-changing',
    `the links of ${whose} still changed after ${shownTime(wait)} of waiting`,
    `Somebody else is writing to it. Run again when that is done, raise \`wait\`, or lower \`settle\` (${shownTime(settle)}).`,
  );
}
