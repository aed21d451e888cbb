/** `list` and `get`: what a release has now. */

import type { CurrentLink } from '../../core/link.js';
import { matches } from '../../core/pattern/wildcard.js';
import type { Result } from '../../core/problem/problem.js';
import { noLink } from '../../core/run/no-link.js';
import { isMissing } from '../../ports/store-error.js';
import { ended, failed } from '../session/command.js';
import { linksOf, type OpenRelease, openRelease } from '../session/open-release.js';
import { openStore, requireProject, type Session } from '../session/session.js';

/** `list`: newest first, as GitLab shows them; with `--tags` the releases of the project in place of links. */
export async function listCommand(session: Session): Promise<Result<number>> {
  const { tags } = session.invocation.flags;
  if (tags !== undefined) return listTags(session, tags);
  const release = await openRelease(session);
  if (!release.ok) return release;
  const links = await linksOf(release.value);
  if (!links.ok) return links;
  session.terminal.print(
    isJson(session)
      ? (await import('../../report/data/json.js')).renderListJson(links.value)
      : (await import('../../report/text/links.js')).renderListText(links.value),
  );
  return ended();
}

/** Tags whose release GitLab lists first come first: by the date of the release. No match is an empty list. */
async function listTags(session: Session, pattern: string): Promise<Result<number>> {
  const project = requireProject(session.settings);
  if (!project.ok) return project;
  const releases = await (await openStore(session, project.value)).readReleases();
  const tags = releases.map(({ tag }) => tag).filter((tag) => matches(pattern, tag));
  session.terminal.print(
    isJson(session)
      ? (await import('../../report/data/json.js')).renderTagsJson(tags)
      : (await import('../../report/text/links.js')).renderTagsText(tags),
  );
  return ended();
}

/** `get NAME|ID`: by id it is GitLab's single-link call; a name that looks like an id is tried as one first. */
export async function getCommand(session: Session): Promise<Result<number>> {
  const release = await openRelease(session);
  if (!release.ok) return release;
  const { store, tag } = release.value;
  const asked = session.invocation.operands[0] ?? '';
  const byId = /^\d{1,15}$/.test(asked) ? await getById(store, tag, Number(asked)) : null;
  const found = byId ?? (await getByName(release.value, asked));
  if (!found.ok) return found;
  session.terminal.print(
    isJson(session)
      ? (await import('../../report/data/json.js')).renderGetJson(found.value)
      : (await import('../../report/text/links.js')).renderGetText(found.value),
  );
  return ended();
}

async function getById(
  store: OpenRelease['store'],
  tag: string,
  id: number,
): Promise<Result<CurrentLink> | null> {
  try {
    return { ok: true, value: await store.getLink(tag, id), warnings: [] };
  } catch (error) {
    if (isMissing(error, 'link')) return null;
    throw error;
  }
}

/** Problems: `no-release`, `no-link`. */
async function getByName(release: OpenRelease, name: string): Promise<Result<CurrentLink>> {
  const links = await linksOf(release);
  if (!links.ok) return links;
  const link = links.value.find((each) => each.name === name);
  if (link !== undefined) return { ok: true, value: link, warnings: [] };
  const names = links.value.map((each) => each.name);
  return failed(noLink(release.tag, name, names));
}

function isJson(session: Session): boolean {
  return session.invocation.flags.format === 'json';
}
