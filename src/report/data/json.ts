/**
 * The JSON documents as values and as text: stable, in a fixed order of keys. `output-schema.ts` declares them.
 *
 * Keys that have nothing to say are left out (`outcomes` in a dry run, `remaining`, `uploads`, `problems`), all
 * others are always there. Credentials inside addresses are hidden here too, as the document is kept as an
 * artifact and passed between jobs: it is a report, not a manifest.
 */

import type { CurrentLink } from '../../core/link.js';
import type { RunReport } from '../../core/run/report.js';
import { jsonText } from '../words/escape.js';
import {
  CALL,
  type CallDocument,
  FAILURE,
  type FailureDocument,
  GET,
  LIST,
  LIST_TAGS,
  VALIDATION,
  type ValidationDocument,
} from './output-schema.js';
import { REPORT } from './report-shape.js';
import type { DocumentOf } from './shape.js';

/** The document of `plan` or `apply`, as REPORT declares it. */
export type JsonReport = DocumentOf<typeof REPORT>;

/** A release of the document of `plan` or `apply`. */
export type JsonRelease = JsonReport['releases'][number];

/** The document of `plan` or `apply` as a value, for the `plan` output and for tests. */
export function toJson(report: RunReport): JsonReport {
  return REPORT.write(report);
}

/** The document of `plan` or `apply` as text, indented by two spaces, with a line end. */
export function renderJson(report: RunReport): string {
  return jsonText(toJson(report));
}

/** The document of `list`, with a line end. */
export function renderListJson(links: readonly CurrentLink[]): string {
  return jsonText(LIST.write(links));
}

/** The document of `list --tags`, with a line end. */
export function renderTagsJson(tags: readonly string[]): string {
  return jsonText(LIST_TAGS.write(tags));
}

/** The document of `get`, with a line end. */
export function renderGetJson(link: CurrentLink): string {
  return jsonText(GET.write(link));
}

/** The document of `create`, `update` and `delete`, with a line end. */
export function renderCallJson(call: CallDocument): string {
  return jsonText(CALL.write(call));
}

/** The document of `validate`, with a line end. */
export function renderValidationJson(found: ValidationDocument): string {
  return jsonText(VALIDATION.write(found));
}

/** The document of a command that has no other to print, with a line end. */
export function renderFailureJson(failure: FailureDocument): string {
  return jsonText(FAILURE.write(failure));
}
