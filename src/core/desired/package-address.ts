/**
 * Where a file of a generic package is, and what GitLab allows there.
 *
 * The rules are those of GitLab's lib/api/generic_packages.rb and Gitlab::Regex: a name or version that breaks them
 * is answered with `400 … is invalid`. They are checked before anything is read or sent, so that a tag such as
 * `release/1.0` in a version is reported with its place.
 */

import type { UploadTarget } from '../entry/files-entry.js';
import type { PackageTemplates } from '../entry/package-entry.js';
import { expandTemplate } from '../entry/template.js';
import { encodePath } from '../entry/url-template.js';
import { type Found, fileParts, type Lookup, lookup, type Variables } from '../entry/variables.js';
import { error, type Place, type Problem, type Result, resultOf } from '../problem/problem.js';
import { isProject } from '../project-name.js';
import { quoted } from '../text/quoted.js';

/** A generic package of a project: one name, one version. */
export interface PackageVersion {
  /** Numeric id or full path of another project; left out: that of the release. */
  readonly project?: string;
  readonly package: string;
  readonly version: string;
}

/** A file of a generic package. */
export interface PackageAddress extends PackageVersion {
  /** Within the package, with `/`. */
  readonly path: string;
}

/** Letters, digits and `.`, `_`, `-`, `+`; newer servers take `~` and `@` too, but not at the ends. */
const NAME = /^[A-Za-z0-9._+-](?:[A-Za-z0-9._+~@-]*[A-Za-z0-9._+-])?$/;
const VERSION = /^(?!.*\.\.)[A-Za-z0-9_+.-]+$/;

/** Resolved away by every URL parser, although GitLab's own patterns would take them. */
const DOTS = /^\.\.?$/;

const NAME_HINT = 'GitLab accepts letters, digits and . _ - + (newer versions also ~ and @ inside).';

/** The package that an entry names. Problems: `invalid-package`. */
export function packageVersion(templates: PackageTemplates, value: Lookup): Result<PackageVersion> {
  const name = expandTemplate(templates.package, value);
  const version = expandTemplate(templates.version, value);
  const problems: Problem[] = [];
  if (!isName(name)) {
    const what = `${quoted(name)} cannot be the name of a generic package`;
    problems.push(invalid('invalid-package', what, NAME_HINT, templates.package.place));
  }
  if (!VERSION.test(version) || DOTS.test(version)) {
    const what = `${quoted(version)} cannot be the version of a generic package`;
    const hint = 'GitLab accepts letters, digits and . _ - + here, and no two dots side by side.';
    problems.push(invalid('invalid-package', what, hint, templates.version.place));
  }
  const project = templates.project === null ? null : expandTemplate(templates.project, value);
  if (project !== null && !isProject(project)) {
    const what = `${quoted(project)} is not a project`;
    const place = templates.project?.place ?? templates.package.place;
    problems.push(
      invalid('invalid-package', what, 'Write its full path, such as group/app, or its id.', place),
    );
  }
  return resultOf({ ...(project !== null && { project }), package: name, version }, problems);
}

/** The name of a local file in its package. */
export function uploadedName(upload: UploadTarget, found: Found, variables: Variables): string {
  if (found.text !== undefined || upload.file === null) return fileParts(found.path).basename;
  return expandTemplate(upload.file, lookup(variables, found));
}

/** The Problem (`invalid-package-file`) of a file name that the registry does not take, or `null`. */
export function fileNameProblem(name: string, place: Place): Problem | null {
  if (isName(name)) return null;
  const message = `the package registry does not accept a file called ${quoted(name)}`;
  return invalid(
    'invalid-package-file',
    message,
    `${NAME_HINT} Rename the file, or write file: \${basename|file} in upload.`,
    place,
  );
}

function isName(name: string): boolean {
  return NAME.test(name) && !DOTS.test(name);
}

function invalid(code: string, message: string, hint: string, place: Place): Problem {
  return error(code, message, hint, place);
}

/** Below `projects/:id/` of the API: where the file is put, and where it can be downloaded. */
export function genericPath({ package: name, version, path }: PackageAddress): string {
  return `packages/generic/${encodeURIComponent(name)}/${encodeURIComponent(version)}/${encodePath(path)}`;
}

/**
 * The address at which everybody who may read the package can download the file.
 *
 * @param base GitLab's base URL, a relative root included, without a slash at its end
 * @param project numeric id or full path of the project of the release
 */
export function genericFileUrl(base: string, project: string, address: PackageAddress): string {
  return `${base}/api/v4/projects/${encodeURIComponent(address.project ?? project)}/${genericPath(address)}`;
}

/** One text for each package version or file; no part of it can hold a space. */
export function packageKey({ project, package: name, version }: PackageVersion): string {
  return `${project === undefined ? '' : `${project} `}${name} ${version}`;
}
