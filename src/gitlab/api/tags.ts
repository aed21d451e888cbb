import { isMissing, StoreError } from '../../ports/store-error.js';
import { checkSegment } from '../client/address.js';
import type { GitLabClient } from '../client/client.js';

/**
 * Whether the project has the git tag; `null` where the token may not read tags.
 *
 * @throws StoreError for all else
 */
export async function hasTag(client: GitLabClient, tag: string): Promise<boolean | null> {
  checkSegment('tag', tag);
  const path = `projects/${encodeURIComponent(client.project)}/repository/tags/${encodeURIComponent(tag)}`;
  try {
    await client.send({ method: 'GET', path });
    return true;
  } catch (error) {
    if (isMissing(error, 'tag')) return false;
    if (error instanceof StoreError && error.kind === 'denied') return null;
    throw error;
  }
}
