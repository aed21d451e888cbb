/** What a look at the releases of a run shows: which of them are there, and with which links. */

import type { Manifest } from '../../core/manifest/manifest.js';
import type { Problem } from '../../core/problem/problem.js';
import type { CurrentRelease, ReleaseStore } from '../../ports/releases.js';
import { chooseSubjects, namedTags, singleSubject } from '../prepare/subjects.js';
import type { Settings } from '../settings/settings.js';

/** What is waited for of one release. */
export interface Sight {
  readonly tag: string;
  readonly release: CurrentRelease | null;
  /** Whether its git tag is there; `null` where nothing was asked or the token may not know. */
  readonly hasTag: boolean | null;
}

/** All that one look showed. */
export interface View {
  readonly sights: readonly Sight[];
  /** Patterns that no release matches yet: `no-release-matches` errors. */
  readonly unmatched: readonly Problem[];
}

/**
 * Reads what is waited for, with GET alone: named releases by themselves, all releases where a pattern may match any.
 *
 * @throws StoreError
 */
export async function lookAt(manifest: Manifest, settings: Settings, store: ReleaseStore): Promise<View> {
  const single = singleSubject(manifest, settings);
  const named = single.ok && single.value !== null ? [single.value.tag] : namedTags(manifest, settings);
  const isOpen = single.ok && single.value === null && hasPatterns(manifest);
  const found = new Map(isOpen ? (await store.readReleases()).map((each) => [each.tag, each]) : []);
  const missing = named.filter((tag) => !found.has(tag));
  const read = missing.length === 0 ? new Map() : await store.readThese(missing);
  for (const [tag, release] of read) if (release !== null) found.set(tag, release);
  const chosen = isOpen ? chooseSubjects(manifest, settings, [...found.values()], []) : null;
  const tags = chosen?.ok === true ? chosen.value.map(({ tag }) => tag) : named;
  const sights: Sight[] = [];
  for (const tag of tags) {
    const release = found.get(tag) ?? null;
    const isTagWanted = release === null && settings.createRelease && settings.ref === null;
    sights.push({ tag, release, hasTag: isTagWanted ? await store.hasTag(tag) : null });
  }
  return { sights, unmatched: chosen?.ok === false ? chosen.problems : [] };
}

/** Whether releases are meant that the manifest does not name. */
function hasPatterns({ body }: Manifest): boolean {
  return body.kind === 'links' || body.releases.some(({ kind }) => kind !== 'tag');
}

/**
 * What is not there yet. A release that the run creates itself needs its git tag only, and not even that where `ref` says
 * from what the tag is made.
 */
export function missingFrom({ sights }: View, { createRelease }: Settings): readonly Sight[] {
  return sights.filter(({ release, hasTag }) => release === null && (!createRelease || hasTag === false));
}

/** Equal for two views exactly where they show the same releases with the same links, ids included. */
export function printOf({ sights, unmatched }: View): string {
  const releases = sights.map(({ tag, release, hasTag }) => [
    tag,
    hasTag,
    release?.links.map(({ id, name, url, link_type, direct_asset_path }) => [
      id,
      name,
      url,
      link_type,
      direct_asset_path,
    ]) ?? null,
  ]);
  return JSON.stringify([releases, unmatched.length]);
}
