/** Checks of desired URLs over the network: the input `check-urls`. */

import { lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { UrlChecker, UrlState } from '../ports/urls.js';
import { type AskOptions, ask } from './asking.js';
import { guardedLookup, type Resolve } from './guarded-lookup.js';
import { isPublicAddress } from './public-address.js';

/** How the addresses of a run are asked. */
export interface UrlCheckerOptions {
  /** Ask private, loopback and link-local addresses too. */
  readonly allowPrivate: boolean;
  /** The most requests under way at a time. */
  readonly concurrency: number;
  /** Milliseconds for one request; at most MAX_TIMEOUT counts. */
  readonly timeout: number;
  readonly userAgent: string;
  /** Once aborted nothing more is asked, and what is under way is cut. */
  readonly stop: AbortSignal;
  /** The system's where absent. */
  readonly resolve?: Resolve;
  /** Milliseconds before a second try; RETRY_PAUSE where absent. */
  readonly retryPause?: number;
}

/** A file server that takes longer to begin is as good as dead to whoever clicks on a link. */
export const MAX_TIMEOUT = 10_000;

const RETRY_PAUSE = 1000;

/** Checks each URL once, however many links have it. */
export function createUrlChecker(options: UrlCheckerOptions): UrlChecker {
  const isAllowed = options.allowPrivate ? () => true : isPublicAddress;
  const asking: AskOptions = {
    lookup: guardedLookup(options.resolve ?? systemResolve, isAllowed),
    isAllowed,
    timeout: Math.min(options.timeout, MAX_TIMEOUT),
    signal: options.stop,
    userAgent: options.userAgent,
    pause: async () => {
      const { stop: signal, retryPause = RETRY_PAUSE } = options;
      await sleep(retryPause, undefined, { signal }).catch(() => undefined);
    },
  };
  return {
    async check(urls) {
      const limit = pLimit(options.concurrency);
      const states = await Promise.all(
        [...new Set(urls)].map(
          async (url): Promise<[string, UrlState]> => [url, await limit(() => ask(url, asking))],
        ),
      );
      return new Map(states);
    },
  };
}

const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true });
