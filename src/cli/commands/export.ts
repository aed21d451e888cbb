/** `export`: how an existing project starts. */

import { matches } from '../../core/wildcard.js';
import { exportManifest, exportReleases } from '../../report/export.js';
import { openReleases } from '../open-release.js';
import { openStore, requireProject, type Session } from '../session.js';

/** Prints a manifest; planning with it gives no changes. With `--tags`, a `releases:` table. */
export async function exportCommand(session: Session): Promise<number> {
  return session.settings.tags.length > 0 ? exportMany(session, session.settings.tags) : exportOne(session);
}

async function exportOne(session: Session): Promise<number> {
  const opened = await openReleases(session);
  if (opened === null) return 1;
  const release = await opened.store.readRelease(opened.tag);
  if (release === null) {
    const message = `project ${opened.project} has no release ${JSON.stringify(opened.tag)}`;
    session.terminal.problems([
      { severity: 'error', code: 'no-release', message, hint: 'Check the spelling of the tag.' },
    ]);
    return 1;
  }
  session.terminal.print(exportManifest(release.links));
  return 0;
}

async function exportMany(session: Session, patterns: readonly string[]): Promise<number> {
  const { settings, terminal } = session;
  const project = requireProject(settings);
  if (!project.ok) {
    terminal.problems(project.problems);
    return 1;
  }
  const releases = await (await openStore(session, project.value)).readReleases();
  const chosen = releases.filter(({ tag }) => patterns.some((pattern) => matches(pattern, tag)));
  if (chosen.length === 0) {
    const message = `no release of project ${project.value} matches ${patterns.join(', ')}`;
    terminal.problems([{ severity: 'error', code: 'no-release-matches', message }]);
    return 1;
  }
  terminal.print(exportReleases(chosen));
  return 0;
}
