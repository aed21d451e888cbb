/**
 * Waits for releases that somebody else makes: a mirror that has not brought the tag yet, a release tool that pushes the
 * tag, uploads its files and creates the release after that. Nothing but GET is sent.
 */

import type { Manifest } from '../../core/manifest/manifest.js';
import type { Problem } from '../../core/problem/problem.js';
import { shownTime } from '../../core/text/duration.js';
import { listed } from '../../core/text/quoted.js';
import type { Ports } from '../../ports/ports.js';
import { StoreError } from '../../ports/store-error.js';
import { singleSubject } from '../prepare/subjects.js';
import type { Settings } from '../settings/settings.js';
import { lateProblems } from './late.js';
import { lookAt, missingFrom, printOf, type View } from './sight.js';
import { afterLook, beginWatch, judge, pauseAfter, type Watch } from './watch.js';

type WaitPorts = Pick<Ports, 'store' | 'log' | 'now' | 'sleep' | 'stop'>;

/**
 * Milliseconds without a line after which the next look says that the run goes on. CI systems end silent jobs; looks are at
 * most 15 s apart, so that there is a line every 30 s.
 */
const QUIET = 15_000;

/**
 * Waits until every release that the run is about is there and has kept still.
 *
 * @returns nothing, or why there is nothing to go on with: `no-release`, `no-release-matches`, `release-changing`
 * @throws StoreError where GitLab refuses to be read, cannot be reached until the wait is over, or the run is stopped
 */
export async function awaitReleases(
  manifest: Manifest,
  settings: Settings,
  ports: WaitPorts,
): Promise<readonly Problem[]> {
  // What is wrong with this the run says itself, and waiting would not help.
  if (!singleSubject(manifest, settings).ok) return [];
  const { store, now, sleep, stop } = ports;
  const say = news(settings, ports);
  let watch = beginWatch(now());
  let isSeen = false;
  for (;;) {
    const begun = now();
    const view = await look(manifest, settings, store, watch);
    if (view instanceof StoreError) {
      if (now() - watch.begun >= settings.wait) throw view;
      watch = { ...watch, looks: watch.looks + 1 };
      await sleep(pauseAfter(watch.looks));
    } else {
      const missing = missingFrom(view, settings);
      const isThere = missing.length === 0 && view.unmatched.length === 0;
      // A project that the token may not see looks like one whose release has not come yet, for ever.
      if (!isThere && !isSeen) await store.checkProject();
      isSeen = true;
      const shown = { isThere, print: printOf(view), begun, ended: now() };
      watch = afterLook(watch, shown);
      const verdict = judge(watch, shown, settings);
      if (verdict.kind === 'over') return [];
      if (verdict.kind === 'late') return lateProblems(verdict.why, view, watch.wasThere, settings, store);
      say(view, watch);
      await sleep(verdict.after);
    }
    if (stop.aborted) throw new StoreError('stopped', 'The run ended while it waited for the release');
  }
}

/** What is to be seen; a server that is away for a while is no reason to stop waiting. */
async function look(
  manifest: Manifest,
  settings: Settings,
  store: Ports['store'],
  { looks }: Watch,
): Promise<View | StoreError> {
  try {
    return await lookAt(manifest, settings, store);
  } catch (error) {
    // An address where nothing answers at all is more likely wrong than away.
    if (looks > 0 && error instanceof StoreError && error.kind === 'unreachable') return error;
    throw error;
  }
}

/** Says what is waited for: where that has changed, and from time to time that it has not. */
function news(settings: Settings, { log, now }: WaitPorts): (view: View, watch: Watch) => void {
  let last = '';
  let said = Number.NEGATIVE_INFINITY;
  return (view, watch) => {
    const missing = missingFrom(view, settings);
    const isStill = missing.length === 0 && view.unmatched.length === 0;
    const state = isStill ? `since ${watch.since}` : 'missing';
    if (state === last && now() - said < QUIET) return;
    const isFirst = last === '';
    last = state;
    said = now();
    const passed = isFirst ? '' : ` (${shownTime(now() - watch.begun)} so far)`;
    log.info(`${isStill ? settling(view, settings) : waiting(view, settings)}${passed}`);
  };
}

function waiting(view: View, settings: Settings): string {
  const tags = missingFrom(view, settings).map(({ tag }) => JSON.stringify(tag));
  const what = settings.createRelease ? 'tag' : 'release';
  const names = `${what}${tags.length === 1 ? '' : 's'} ${listed(tags.slice(0, SHOWN), 'and')}`;
  const more = tags.length > SHOWN ? ` and ${tags.length - SHOWN} more` : '';
  const subject = tags.length === 0 ? 'a release that matches' : `${names}${more}`;
  return `Waiting up to ${shownTime(settings.wait)} for ${subject}`;
}

/** So many tags are named in a line. */
const SHOWN = 3;

function settling({ sights }: View, { settle }: Settings): string {
  const [first] = sights;
  const isNone = sights.length === 1 && first?.release === null;
  const one = isNone ? `Tag ${JSON.stringify(first?.tag)}` : `Release ${JSON.stringify(first?.tag)}`;
  const what = sights.length === 1 ? `${one} is there` : `All ${sights.length} releases are there`;
  return `${what}; waiting until nothing changes for ${shownTime(settle)}`;
}
