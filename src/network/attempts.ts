/** The one loop in which a request is sent, judged, and sent again where that is safe. */

import { StoreError } from '../ports/store-error.js';
import type { FailedTry, Pace } from './pace.js';

/** What one try came to. */
export type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Nothing was done, and the next try asks somewhere else: it leaves at once, and the count begins anew. */
  | { readonly kind: 'redirected' }
  | {
      readonly kind: 'failed';
      /** Thrown where there is no further try. Its message is shown while one is waited for. */
      readonly error: StoreError;
      /** `null` where another try would do harm or no good. */
      readonly retry: Pick<FailedTry, 'retryAfter'> | null;
      /** Whether the server throttles, so that nothing else leaves for as long as it asks for. */
      readonly throttled: boolean;
    };

/**
 * Tries until it is done, until a further try would do harm or no good, or until the run ends.
 *
 * @param attempt told for how many milliseconds it had to wait for its turn
 * @throws StoreError the last try's; `stopped` where the run ended before the next
 */
export async function repeat<T>(pace: Pace, attempt: (waited: number) => Promise<Attempt<T>>): Promise<T> {
  let failed: FailedTry | null = null;
  for (;;) {
    let waited = 0;
    const onWait = (ms: number): void => {
      waited += ms;
    };
    if (!(await pace.turn(failed, onWait))) throw new StoreError('stopped', pace.whyStopped() ?? '');
    const ended = await attempt(waited).finally(() => pace.over());
    switch (ended.kind) {
      case 'done':
        return ended.value;
      case 'redirected':
        failed = null;
        break;
      case 'failed': {
        const { error, retry, throttled } = ended;
        if (throttled) pace.quiet(retry?.retryAfter ?? 0);
        const number: number = (failed?.number ?? 0) + 1;
        if (retry === null || number > pace.retries) throw error;
        failed = { number, message: error.message, retryAfter: retry.retryAfter };
        break;
      }
      default:
        ended satisfies never;
    }
  }
}
