/**
 * Telling a release that is not there from a project that the token may not see.
 *
 * For most tokens GitLab does so itself: "404 Project Not Found". A fine-grained token that is not for the project gets
 * a plain "404 Not Found" for everything in it. The list of releases is there in every project, so it is asked for,
 * once, before a release is said to be missing.
 */

import { isMissing, StoreError } from '../../ports/store-error.js';
import type { GitLabClient } from '../client/client.js';
import { noProject, projectHint } from '../refusals/missing-refusals.js';

/** Knows whether the client's project can be seen. */
export class Visibility {
  readonly #client: GitLabClient;
  #isProved = false;

  constructor(client: GitLabClient) {
    this.#client = client;
  }

  /** To be called where an answer proves that the project can be seen. */
  prove(): void {
    this.#isProved = true;
  }

  /**
   * Makes sure that what is missing is the release, and not the project.
   *
   * @throws StoreError `missing` for the project, and whatever hinders asking
   */
  async check(): Promise<void> {
    const { tokenKind } = this.#client;
    // Of the others GitLab says itself what is missing.
    if (this.#isProved || (tokenKind !== 'private' && tokenKind !== 'oauth')) return;
    const path = `projects/${encodeURIComponent(this.#client.project)}/releases`;
    try {
      await this.#client.send({ method: 'GET', path, query: 'per_page=1' });
    } catch (error) {
      // Whoever is refused is known there: the project can be seen.
      if (!(error instanceof StoreError) || error.kind !== 'denied') throw this.#explained(error);
    }
    this.#isProved = true;
  }

  #explained(error: unknown): unknown {
    if (!isMissing(error, 'project')) return error;
    const { project, address, tokenKind } = this.#client;
    return new StoreError('missing', noProject({ project, base: address.base }), {
      status: 404,
      missing: 'project',
      hint: projectHint({ project, token: tokenKind ?? 'none' }),
    });
  }
}
