/**
 * A ReleaseStore whose links are written by the sandbox's GraphQL, without sockets: the documents that go out, and the
 * answers that come, are those of the real client.
 */

import { readAnswers } from '../src/gitlab/graphql/answers.js';
import { BATCH } from '../src/gitlab/graphql/batch-size.js';
import { documentOf } from '../src/gitlab/graphql/document.js';
import type { Answer, Call, ReleaseStore } from '../src/ports/releases.js';
import { StoreError } from '../src/ports/store-error.js';
import { answerInTime } from '../src/sandbox/http/answer.js';
import type { World } from '../src/sandbox/world/world.js';
import { memoryStore } from './memory-store.js';

/** @param onAnswers sees the calls of each document, and what was answered, after the world has changed */
export function graphqlStore(
  world: World,
  token: string,
  project: string,
  onAnswers: (calls: readonly Call[], answers: readonly (Answer | { readonly kind: 'ask' })[]) => void,
): ReleaseStore {
  const rest = memoryStore(world, token);
  return {
    ...rest,
    get requests() {
      return rest.requests;
    },
    batchSize: () => BATCH,
    async writeBatch(calls) {
      const response = await answerInTime(
        world,
        {
          method: 'POST',
          target: '/api/graphql',
          headers: { 'private-token': token, 'content-type': 'application/json' },
          body: JSON.stringify(documentOf(calls, project)),
        },
        { beforeWrite: () => undefined, isBroken: () => false, timeIsUp: () => false },
      );
      const body: unknown = JSON.parse(String(response.body));
      const answers = readAnswers(
        body,
        calls,
        (sentences) => new StoreError('refused', sentences.join('; ')),
      );
      onAnswers(calls, answers);
      return answers.map((each) =>
        each.kind === 'ask' ? { kind: 'failed', error: new StoreError('missing', 'asked again') } : each,
      );
    },
  };
}
