/**
 * The JSON document of a plan or an apply: stable, in a fixed order of keys, described by `plan-schema.ts`.
 *
 * Keys that have nothing to say are left out (`outcomes` in a dry run, `remaining`, `uploads`, `problems`), all
 * others are always there. Credentials inside addresses are hidden here too, as the document is kept as an
 * artifact and passed between jobs: it is a report, not a manifest.
 */

import type { CurrentLink, Link, LinkField, LinkType } from '../../core/link.js';
import { type Change, type Conflict, changeName, isInSync, type Plan } from '../../core/plan/plan.js';
import type { Problem, Severity } from '../../core/problem/problem.js';
import type { Outcome } from '../../core/run/outcome.js';
import {
  type ReleaseReport,
  type RunReport,
  type Summary,
  summarize,
  type Upload,
} from '../../core/run/report.js';
import { maskText, maskUrl } from '../../core/text/credentials.js';
import { jsonText } from '../words/escape.js';

/** A link as it should be. */
export interface JsonLink {
  readonly name: string;
  readonly url: string;
  readonly link_type: LinkType;
  readonly direct_asset_path: string | null;
}

/** A link as GitLab has it. */
export interface JsonCurrentLink extends JsonLink {
  readonly id: number;
}

/** `before` and `after` have one shape, so that they can be compared; the id of the link stands beside them. */
export type JsonChange =
  | { readonly action: 'create'; readonly name: string; readonly after: JsonLink }
  | {
      readonly action: 'update';
      readonly name: string;
      readonly id: number;
      readonly fields: readonly LinkField[];
      readonly before: JsonLink;
      readonly after: JsonLink;
    }
  | { readonly action: 'delete'; readonly name: string; readonly id: number; readonly before: JsonLink };

export interface JsonConflict {
  readonly name: string;
  readonly field: string;
  readonly held_by: JsonCurrentLink;
}

/** `place` is `file:line:column`. */
export interface JsonProblem {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly place?: string;
}

export interface JsonRelease {
  readonly project: string;
  readonly tag: string;
  readonly exists: boolean;
  readonly created: boolean;
  readonly url: string | null;
  readonly changes: readonly JsonChange[];
  readonly unchanged: readonly JsonCurrentLink[];
  readonly unmanaged: readonly JsonCurrentLink[];
  readonly conflicts: readonly JsonConflict[];
  /** Of an apply. */
  readonly outcomes?: readonly Outcome[];
  /** Of an apply after which something still differs. */
  readonly remaining?: {
    readonly changes: readonly JsonChange[];
    readonly conflicts: readonly JsonConflict[];
  };
  /** Where files are uploaded. */
  readonly uploads?: readonly Upload[];
  readonly problems?: readonly JsonProblem[];
}

export interface JsonReport {
  readonly version: 1;
  readonly command: 'plan' | 'apply';
  readonly dry_run: boolean;
  readonly summary: Summary;
  readonly releases: readonly JsonRelease[];
  readonly in_sync: boolean;
  readonly requests: number;
  readonly problems?: readonly JsonProblem[];
}

/** The document as a value, for the `plan` output and for tests. */
export function toJson(report: RunReport): JsonReport {
  return {
    version: 1,
    command: report.command,
    dry_run: report.dryRun,
    summary: summarize(report.releases.map((release) => release.plan)),
    releases: report.releases.map((release) => jsonRelease(release, report.dryRun)),
    in_sync: report.inSync,
    requests: report.requests,
    ...(report.problems.length > 0 && { problems: report.problems.map(jsonProblem) }),
  };
}

/** The document as text, indented by two spaces, with a line end. */
export function renderJson(report: RunReport): string {
  return jsonText(toJson(report));
}

function jsonRelease(release: ReleaseReport, dryRun: boolean): JsonRelease {
  const { plan, outcomes, remaining, uploads, problems } = release;
  return {
    project: release.project,
    tag: release.tag,
    exists: release.exists,
    created: release.created,
    url: release.url,
    changes: plan.changes.map(jsonChange),
    unchanged: plan.unchanged.map(jsonCurrentLink),
    unmanaged: plan.unmanaged.map(jsonCurrentLink),
    conflicts: plan.conflicts.map(jsonConflict),
    ...(!dryRun && { outcomes: (outcomes ?? []).map(jsonOutcome) }),
    ...(remaining !== null && !isInSync(remaining) && { remaining: jsonRemaining(remaining) }),
    ...(uploads.length > 0 && { uploads: uploads.map(jsonUpload) }),
    ...(problems.length > 0 && { problems: problems.map(jsonProblem) }),
  };
}

function jsonRemaining(plan: Plan): NonNullable<JsonRelease['remaining']> {
  return { changes: plan.changes.map(jsonChange), conflicts: plan.conflicts.map(jsonConflict) };
}

function jsonChange(change: Change): JsonChange {
  const name = maskText(changeName(change));
  switch (change.action) {
    case 'create':
      return { action: 'create', name, after: jsonLink(change.after) };
    case 'update':
      return {
        action: 'update',
        name,
        id: change.before.id,
        fields: change.fields,
        before: jsonLink(change.before),
        after: jsonLink(change.after),
      };
    case 'delete':
      return { action: 'delete', name, id: change.before.id, before: jsonLink(change.before) };
  }
}

function jsonConflict(conflict: Conflict): JsonConflict {
  return { name: maskText(conflict.name), field: conflict.field, held_by: jsonCurrentLink(conflict.heldBy) };
}

function jsonOutcome(outcome: Outcome): Outcome {
  const base = { action: outcome.action, name: maskText(outcome.name) };
  return outcome.status === 'failed'
    ? { ...base, status: outcome.status, error: maskText(outcome.error) }
    : { ...base, status: outcome.status };
}

function jsonUpload(upload: Upload): Upload {
  return {
    name: upload.name,
    path: upload.path,
    package: upload.package,
    version: upload.version,
    size: upload.size,
    replaces: upload.replaces,
  };
}

function jsonProblem(problem: Problem): JsonProblem {
  const { place, hint } = problem;
  return {
    severity: problem.severity,
    code: problem.code,
    message: maskText(problem.message),
    ...(hint !== undefined && { hint: maskText(hint) }),
    ...(place !== undefined && { place: `${place.file}:${place.line}:${place.column}` }),
  };
}

function jsonLink(link: Link): JsonLink {
  return {
    name: maskText(link.name),
    url: maskUrl(link.url),
    link_type: link.link_type,
    direct_asset_path: link.direct_asset_path,
  };
}

/** A link as GitLab has it, its id first; for `list` and `get` too. */
export function jsonCurrentLink(link: CurrentLink): JsonCurrentLink {
  return { id: link.id, ...jsonLink(link) };
}
