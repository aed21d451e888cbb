/** `list` and `get`: what a release has now. */

import type { CurrentLink } from '../../core/link.js';
import { nearest } from '../../core/text/nearest.js';
import { Refused } from '../../gitlab/refusals/refusal.js';
import { StoreError } from '../../ports/store-error.js';
import { openReleases } from '../session/open-release.js';
import type { Session } from '../session/session.js';

/** `list`: newest first, as GitLab shows them. */
export async function listCommand(session: Session): Promise<number> {
  const release = await openReleases(session);
  if (release === null) return 1;
  const links = await linksOf(release);
  session.terminal.print(
    isJson(session)
      ? (await import('../../report/data/json.js')).renderListJson(links)
      : (await import('../../report/text/links.js')).renderListText(links),
  );
  return 0;
}

/** `get NAME|ID`: by id it is GitLab's single-link call; a name that looks like an id is tried as one first. */
export async function getCommand(session: Session): Promise<number> {
  const release = await openReleases(session);
  if (release === null) return 1;
  const wanted = session.invocation.operands[0] ?? '';
  const byId = /^\d{1,15}$/.test(wanted) ? await getById(release.store, release.tag, Number(wanted)) : null;
  const link = byId ?? (await getByName(release, wanted));
  session.terminal.print(
    isJson(session)
      ? (await import('../../report/data/json.js')).renderGetJson(link)
      : (await import('../../report/text/links.js')).renderGetText(link),
  );
  return 0;
}

type Opened = NonNullable<Awaited<ReturnType<typeof openReleases>>>;

/** @throws StoreError `missing` where there is no such release */
async function linksOf({ store, project, tag }: Opened): Promise<readonly CurrentLink[]> {
  try {
    return await store.listLinks(tag);
  } catch (error) {
    if (!(error instanceof Refused && error.what === 'row')) throw error;
    const message = `project ${project} has no release ${JSON.stringify(tag)}`;
    throw new StoreError('missing', message, { hint: 'Check the spelling of the tag.' });
  }
}

async function getById(store: Opened['store'], tag: string, id: number): Promise<CurrentLink | null> {
  try {
    return await store.getLink(tag, id);
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'missing') return null;
    throw error;
  }
}

async function getByName(release: Opened, name: string): Promise<CurrentLink> {
  const links = await linksOf(release);
  const link = links.find((each) => each.name === name);
  if (link !== undefined) return link;
  const guess = nearest(
    name,
    links.map((each) => each.name),
  );
  throw new StoreError(
    'missing',
    `release ${JSON.stringify(release.tag)} has no link ${JSON.stringify(name)}`,
    {
      hint:
        guess === null ? 'See release-links list for its links.' : `Did you mean ${JSON.stringify(guess)}?`,
    },
  );
}

function isJson(session: Session): boolean {
  return session.invocation.flags.format === 'json';
}
