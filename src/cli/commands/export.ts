/** `export`: how an existing project starts. */

import type { Settings } from '../../app/settings/settings.js';
import { desiredLinks } from '../../core/desired/desired.js';
import { type Manifest, parseManifest } from '../../core/manifest/manifest.js';
import { ownerOf } from '../../core/manifest/release-table.js';
import { matches } from '../../core/pattern/wildcard.js';
import { error, type Problem, type Result, warning } from '../../core/problem/problem.js';
import { counted } from '../../core/text/quoted.js';
import type { CurrentRelease } from '../../ports/releases.js';
import { exportManifest, exportReleases } from '../../report/data/export.js';
import { ended, failed } from '../session/command.js';
import { refuseExisting } from '../session/named-file.js';
import { openRelease, releaseOf } from '../session/open-release.js';
import { openStore, requireProject, type Session } from '../session/session.js';

/** Prints a manifest; planning with it gives no changes. With `--tags`, a `releases:` table. */
export async function exportCommand(session: Session): Promise<Result<number>> {
  const { out, force } = session.invocation.flags;
  if (out !== undefined && force === undefined) refuseExisting(out);
  return session.settings.tags.length > 0 ? exportMany(session, session.settings.tags) : exportOne(session);
}

async function exportOne(session: Session): Promise<Result<number>> {
  const opened = await openRelease(session);
  if (!opened.ok) return opened;
  const release = await releaseOf(opened.value);
  if (!release.ok) return release;
  print(session, exportManifest(release.value.links), [release.value]);
  return ended();
}

async function exportMany(session: Session, patterns: readonly string[]): Promise<Result<number>> {
  const project = requireProject(session.settings);
  if (!project.ok) return project;
  const releases = await (await openStore(session, project.value)).readReleases();
  const chosen = releases.filter(({ tag }) => patterns.some((pattern) => matches(pattern, tag)));
  if (chosen.length === 0) {
    const message = `no release of project ${project.value} matches ${patterns.join(', ')}`;
    return failed(error('no-release-matches', message, 'Patterns match whole tags; * and ? are wildcards.'));
  }
  print(session, exportReleases(chosen), chosen);
  return ended();
}

/**
 * Some releases cannot be declared: two links that share a path since a race, a path that only older servers took.
 * Their manifest is printed all the same, with what is wrong about it.
 */
function print(session: Session, text: string, releases: readonly CurrentRelease[]): void {
  const { terminal, settings } = session;
  terminal.print(text);
  sayWritten(session, releases);
  const manifest = parseManifest(text, 'export');
  const problems = manifest.ok
    ? releases.flatMap(({ tag }) => checkRelease(manifest.value, tag, settings))
    : manifest.problems;
  terminal.problems(problems.map((problem) => ({ ...problem, severity: 'warning' })));
  const empty = releases.filter(({ links }) => links.length === 0).map(({ tag }) => JSON.stringify(tag));
  if (empty.length > 0) terminal.problems([withoutLinks(empty)]);
}

/** What a file holds that nobody has seen yet. */
function sayWritten({ invocation, log }: Session, releases: readonly CurrentRelease[]): void {
  const { out } = invocation.flags;
  if (out === undefined) return;
  const links = releases.reduce((sum, release) => sum + release.links.length, 0);
  const [only] = releases;
  const whose =
    releases.length === 1 && only !== undefined
      ? `release ${JSON.stringify(only.tag)}`
      : counted(releases.length, 'release');
  log.info(`Wrote ${counted(links, 'link')} of ${whose} to ${out}.`);
}

/** The guard that refuses an empty list refuses it here too: it cannot know that it was meant. */
function withoutLinks(tags: readonly string[]): Problem {
  const [first] = tags;
  const message =
    tags.length === 1
      ? `release ${first} has no links`
      : `${tags.length} releases have no links, ${first} among them`;
  const hint = 'A plan with this manifest needs allow-empty: true.';
  return warning('empty-desired', message, hint);
}

function checkRelease(manifest: Manifest, tag: string, settings: Settings): readonly Problem[] {
  const { body } = manifest;
  const entries = body.kind === 'links' ? body.entries : (ownerOf(body.releases, tag)?.links ?? []);
  const variables = { tag, project: settings.project, vars: settings.vars };
  const options = { ifNoFilesFound: 'error', gitlabUrl: settings.gitlabUrl } as const;
  const desired = desiredLinks(entries, new Map(), variables, manifest.ignore, options);
  return desired.ok ? [] : desired.problems;
}
