import { StoreError } from '../../ports/store-error.js';
import type { Log } from '../../ports/telling.js';
import type { Clock } from '../transport/clock.js';
import { type Address, checkSegment, parseAddress } from './address.js';
import { checkToken, type Token } from './token.js';

/** One project of one GitLab, and how to speak to it. */
export interface GitLabOptions {
  /** Base URL; a relative root is allowed (`https://host/gitlab`). */
  readonly url: string;
  /** Numeric id or full path. */
  readonly project: string;
  /** `null`: anonymous. */
  readonly token: Token | null;
  /** Further tries after the first. */
  readonly retries: number;
  /** Milliseconds for one request and its whole answer. */
  readonly timeout: number;
  /** Soft: once aborted no request and no wait is begun; what is in flight may finish. */
  readonly stop: AbortSignal;
  /** Hard: aborts what is in flight. */
  readonly deadline: AbortSignal;
  readonly log: Log;
  /** Send a token over plain http to a host that is not loopback. */
  readonly allowInsecure: boolean;
  readonly userAgent: string;
  /**
   * Where HTTPS_PROXY, HTTP_PROXY and NO_PROXY (in either case), CI_SERVER_TLS_CA_FILE and NODE_EXTRA_CA_CERTS are
   * looked up. Absent: no proxy, and Node's own certificates.
   */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The system's where absent. */
  readonly clock?: Clock;
}

/**
 * Refuses all that can be refused without asking GitLab.
 *
 * @throws StoreError `refused` for an address or a project that cannot be; `denied` for a token that cannot be
 *   sent, or would be sent in clear
 */
export function checkOptions(options: GitLabOptions): Address {
  const { token, allowInsecure } = options;
  const address = parseAddress(options.url);
  checkSegment('project', options.project);
  checkToken(token);
  if (token !== null && !address.isPrivate && !allowInsecure) {
    throw new StoreError('denied', `The token is not sent to ${address.base} over plain http`, {
      hint: 'Use https, or set `allow-insecure: true` where the network in between is your own',
    });
  }
  return address;
}
