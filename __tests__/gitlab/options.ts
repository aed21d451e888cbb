import type { GitLabOptions } from '../../src/gitlab/client/options.js';
import { fakeClock } from './fake-clock.js';
import { told } from './told.js';

/** A token that no text may contain. */
export const CANARY = 'glpat-canary/+secret';

/** Options for a server on loopback: an access token, three retries, time that passes by waiting only. */
export function options(url: string, given: Partial<GitLabOptions> = {}): GitLabOptions {
  return {
    url,
    project: '24',
    token: { kind: 'private', value: CANARY },
    retries: 3,
    timeout: 5000,
    stop: new AbortController().signal,
    deadline: new AbortController().signal,
    log: told(),
    allowInsecure: false,
    userAgent: 'release-links/0.0.0 (test)',
    clock: fakeClock(),
    ...given,
  };
}
