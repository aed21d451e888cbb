import type { ProcessEnvironment } from '../../core/process-environment.js';
import type { Token } from '../../core/token.js';
import type { PaceOptions } from '../../network/pace.js';
import { checkSecrecy, checkToken } from '../../network/token-check.js';
import { type Address, checkSegment, parseAddress } from './address.js';

/** One project of one GitLab, and how to speak to it. */
export interface GitLabOptions extends PaceOptions {
  /** Base URL; a relative root is allowed (`https://host/gitlab`). */
  readonly url: string;
  /** Numeric id or full path. */
  readonly project: string;
  /** `null`: anonymous. */
  readonly token: Token | null;
  /** Milliseconds for one request and its whole answer. */
  readonly timeout: number;
  /** By which API links are written. Absent: REST. */
  readonly writes?: 'auto' | 'rest' | 'graphql';
  /** Send a token over plain http to a host that is not loopback. */
  readonly allowInsecure: boolean;
  readonly userAgent: string;
  /**
   * Where HTTPS_PROXY, HTTP_PROXY and NO_PROXY (in either case), CI_SERVER_TLS_CA_FILE and NODE_EXTRA_CA_CERTS are
   * looked up. Absent: no proxy, and Node's own certificates.
   */
  readonly environment?: ProcessEnvironment;
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
  const value = token?.value ?? null;
  checkToken(value, 'token');
  checkSecrecy(value, address.isPrivate || allowInsecure, {
    name: 'token',
    address: address.base,
    hint: 'Use https, or set `allow-insecure: true` if the network in between is your own.',
  });
  return address;
}
