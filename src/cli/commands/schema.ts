/** `schema`: what an editor needs to check a manifest while it is written. */

import { MANIFEST_SCHEMA } from '../../core/manifest/schema.js';
import type { Result } from '../../core/problem/problem.js';
import { ended } from '../session/command.js';
import type { Session } from '../session/session.js';

/** Prints the JSON Schema (draft-07) of manifests. */
export async function schemaCommand({ terminal }: Session): Promise<Result<number>> {
  terminal.print(`${JSON.stringify(MANIFEST_SCHEMA, null, 2)}\n`);
  return ended();
}
