/**
 * `init`: a manifest from what is there. It asks nothing and never replaces a file; what it writes is a start, to be read
 * and planned before it is applied.
 */

import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { ManifestDraft } from '../../app/init/draft.js';
import { draftOfFolder } from '../../app/init/folder.js';
import { draftOfCi } from '../../app/init/gitlab-ci.js';
import { draftOfGoreleaser } from '../../app/init/goreleaser.js';
import { parseManifest } from '../../core/manifest/manifest.js';
import { error, type Problem, type Result } from '../../core/problem/problem.js';
import { listed, quoted } from '../../core/text/quoted.js';
import { exportManifest, manifestText } from '../../report/data/export.js';
import { ended, failed } from '../session/command.js';
import { localFilesOf } from '../session/included-files.js';
import { createNamedFile, readNamedFile, refuseExisting } from '../session/named-file.js';
import { openRelease, releaseOf } from '../session/open-release.js';
import type { Session } from '../session/session.js';

const DEFAULT_OUT = 'release-links.yml';
/** Files of other tools, in the order in which they are looked for. */
const KNOWN = ['.gitlab-ci.yml', '.goreleaser.yaml', '.goreleaser.yml', 'goreleaser.yaml', 'goreleaser.yml'];
const NEVER = 'init never replaces a file: choose another with --out, or move this one away.';

/** A manifest that is not written yet. */
interface Made {
  readonly text: string;
  /** What it was made from, as messages name it. */
  readonly from: string;
  readonly vars: readonly string[];
}

/** Writes the manifest. Problems: `no-init-source`, `init-unreadable`, `no-release`, those of `openRelease`. */
export async function initCommand(session: Session): Promise<Result<number>> {
  const { from, out = DEFAULT_OUT } = session.invocation.flags;
  refuseExisting(out, NEVER);
  // Of two manifests with default names a run would read one.
  if (out === DEFAULT_OUT) refuseExisting('release-links.yaml', NEVER);
  const made = await makeManifest(session, from ?? null);
  if (!made.ok) return made;
  session.terminal.problems(made.warnings);
  const { text } = made.value;
  createNamedFile(out, session.terminal.hide(text), NEVER);
  session.log.info(`Wrote ${out} from ${made.value.from}.`);
  const manifest = parseManifest(text, out);
  const problems = manifest.ok ? manifest.warnings : manifest.problems;
  session.terminal.problems(problems.map((problem) => ({ ...problem, severity: 'warning' })));
  sayNext(session, out, made.value.vars);
  return ended();
}

async function makeManifest(session: Session, from: string | null): Promise<Result<Made>> {
  const { project, tag } = session.settings;
  if (from !== null) return fromPath(from, session);
  if (project !== null && tag !== null) return fromRelease(session);
  const known = KNOWN.filter((name) => existsSync(name));
  if (known.length === 0) return failed(nothing(`looked for ${listed(KNOWN)} here`));
  return fromFolder('.', known, session);
}

async function fromRelease(session: Session): Promise<Result<Made>> {
  const opened = await openRelease(session);
  if (!opened.ok) return opened;
  const release = await releaseOf(opened.value);
  if (!release.ok) return release;
  const text = exportManifest(release.value.links);
  return { ok: true, value: { text, from: `release ${quoted(opened.value.tag)}`, vars: [] }, warnings: [] };
}

function fromPath(path: string, session: Session): Result<Made> {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder) return fromDraft(path, draftOfFile(path, session));
  return fromFolder(
    path,
    KNOWN.filter((name) => existsSync(join(path, name))),
    session,
  );
}

/** A folder with a file of another tool is a project; any other is what a build has left. */
function fromFolder(folder: string, known: readonly string[], session: Session): Result<Made> {
  const results = known.map((name) => {
    const path = join(folder, name);
    return fromDraft(path, draftOfFile(path, session));
  });
  const made = results.find(({ ok }) => ok) ?? results[0];
  return made ?? fromDraft(folder, draftOfFiles(folder, session));
}

function draftOfFile(path: string, session: Session): Result<ManifestDraft> {
  const text = readNamedFile(path);
  const goreleaser = (): Result<ManifestDraft> => draftOfGoreleaser(text, path, packageName(path, session));
  if (/goreleaser/i.test(basename(path))) return goreleaser();
  const pipeline = draftOfCi(text, path, localFilesOf(path));
  const isGoreleaser = /^(?:builds|archives|nfpms|project_name):/m.test(text);
  return pipeline.ok && pipeline.value.entries.length === 0 && isGoreleaser ? goreleaser() : pipeline;
}

/** Problem: `no-init-source` where patterns could not name the folder. */
function draftOfFiles(folder: string, session: Session): Result<ManifestDraft> {
  const path = relative('.', folder).split(sep).join('/');
  if (path === '..' || path.startsWith('../') || resolve(path) !== resolve(folder)) {
    const message = `the folder ${quoted(folder)} is not below the working directory, so no manifest here can name its files`;
    return failed(error('no-init-source', message, 'Start init in a folder above it.'));
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const top = files.filter((file) => !file.includes('/'));
  const draft = draftOfFolder(top.length > 0 ? top : files, path, packageName(resolve('x'), session));
  return { ok: true, value: draft, warnings: [] };
}

/** The project's own name, or that of the folder that a file is in. */
function packageName(file: string, { settings }: Session): string {
  const own = /^\d+$/.test(settings.project ?? '') ? undefined : settings.project?.split('/').at(-1);
  return own ?? basename(resolve(file, '..'));
}

function fromDraft(from: string, draft: Result<ManifestDraft>): Result<Made> {
  if (!draft.ok) return draft;
  const { entries, vars, warnings } = draft.value;
  if (entries.length === 0) return failed(...warnings, nothing(`no links or files in ${quoted(from)}`));
  return { ok: true, value: { text: manifestText({ links: entries }), from, vars }, warnings };
}

function nothing(why: string): Problem {
  const hint = 'Name a file or folder with --from, or set --project and --tag to start from a release.';
  return error('no-init-source', `there is nothing to make a manifest from: ${why}`, hint);
}

/** The variables are only names here: their values belong to the pipeline. */
function sayNext({ log, settings }: Session, out: string, vars: readonly string[]): void {
  const given = vars.map((name) => ` --vars ${name}=…`).join('');
  const manifest = out === DEFAULT_OUT ? '' : ` --manifest ${out}`;
  const run = `--project ${settings.project ?? 'GROUP/PROJECT'} --tag ${settings.tag ?? 'TAG'}${given}`;
  if (vars.length > 0)
    log.info(`In a pipeline, set vars: ${vars.map((name) => `${name}=$${name}`).join(' ')}`);
  log.info(`Next: release-links validate${manifest} --tag ${settings.tag ?? 'TAG'}${given}`);
  log.info(`Then: release-links plan${manifest} ${run}`);
}
