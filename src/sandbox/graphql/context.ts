/** What the fields of one HTTP request share. */

import { GraphQLError } from 'graphql/error/GraphQLError.js';
import type { Identity } from '../access/auth.js';
import type { LinkDraft } from '../releases/link-rules.js';
import type { Course } from '../request/course.js';
import type { Project, StoredRelease, World } from '../world/world.js';

/** A link as one request knows it: loaded once, and kept with whatever was tried on it. */
export interface LinkRecord {
  readonly id: number;
  readonly project: Project;
  readonly release: StoredRelease;
  /** What the database holds, as far as this request knows. */
  stored: LinkDraft;
  /** The same with the values of refused updates. */
  values: LinkDraft;
  destroyed: boolean;
}

/** Of one HTTP request, however many documents it has. */
export interface RequestContext {
  readonly world: World;
  readonly identity: Identity;
  /** Whether the token may write at all; one with `read_api` may not. */
  readonly writes: boolean;
  readonly course: Course;
  /** By id; `null` where it was looked for and not found. */
  readonly records: Map<number, LinkRecord | null>;
  /** Set once the database has refused a row: nothing runs after that, and the answer is a bare 500. */
  broken: boolean;
}

/** Of one document. */
export interface DocumentContext {
  readonly request: RequestContext;
  readonly complexity: { readonly limit: number; readonly score: number };
}

/** "Not there", "not allowed" and "wrong scope" are one sentence. */
export function unavailable(): GraphQLError {
  return new GraphQLError(
    "The resource that you are attempting to access does not exist or you don't have permission to perform this action",
  );
}
