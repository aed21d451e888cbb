/**
 * GitLab over HTTP, for whatever speaks to it: releases, notes, packages.
 *
 * It holds the token and is the only one that does. It sends to one origin, follows no redirect, retries what
 * is safe to retry, and turns every failure into a StoreError in the user's words. Why gitbeaker's own
 * requester is not used: docs/decisions/0003-own-requester.md. The rules of retrying: 0004-retry-rules.md.
 */

import { setMaxListeners } from 'node:events';
import { createRedactor, type Redactor } from '../../core/text/redact.js';
import { type Attempt, repeat } from '../../network/attempts.js';
import { type Clock, systemClock } from '../../network/clock.js';
import { Pace } from '../../network/pace.js';
import { restated, StoreError } from '../../ports/store-error.js';
import { subjectOf } from '../refusals/subject.js';
import { type Address, apiUrl, graphqlUrl, parseAddress } from './address.js';
import { Dispatch } from './dispatch.js';
import { checkOptions, type GitLabOptions } from './options.js';
import { type ApiRequest, isRead } from './request.js';
import { allowanceOf } from './retry.js';
import { isMisplacedJobToken } from './token.js';
import { type ApiAnswer, type ExchangeVerdict, judge } from './verdict.js';

/** Milliseconds. What was known when a write was asked for may not be so any more after a longer wait. */
export const LONG_WAIT = 1000;

/** More than there are ever requests under way. */
const MAX_LISTENERS = 10_000;

/** One project of one GitLab. Nothing is sent, and nothing refused, before the first `send`. */
export class GitLabClient {
  readonly #options: GitLabOptions;
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #redact: Redactor;
  readonly #dispatch: Dispatch;
  readonly #warned = new Set<string>();
  #project: string;

  constructor(options: GitLabOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#pace = new Pace(options);
    this.#redact = createRedactor(options.token === null ? [] : [options.token.value]);
    this.#dispatch = new Dispatch(options, this.#clock, this.#redact, (...words) => this.warnOnce(...words));
    this.#project = options.project;
    // Each request under way listens to both; Node takes more than ten of them for a leak and says so.
    setMaxListeners(MAX_LISTENERS, options.stop, options.deadline);
  }

  /** Base address. @throws StoreError `refused` where the URL is none */
  get address(): Address {
    return parseAddress(this.#options.url);
  }

  /** The project as given, or its numeric id once GitLab said that it has moved. */
  get project(): string {
    return this.#project;
  }

  /** Requests sent so far, retries included. */
  get requests(): number {
    return this.#dispatch.requests;
  }

  /** How the requests are authenticated; `null`: not at all. */
  get tokenKind(): 'private' | 'job' | 'oauth' | null {
    return this.#options.token?.kind ?? null;
  }

  /** Milliseconds since the epoch, on the client's clock. */
  get wallTime(): number {
    return this.#clock.wallTime();
  }

  /** Writes to the log of details. */
  debug(message: string): void {
    this.#options.log.debug(this.#redact(message));
  }

  /** Milliseconds on the clock of the run. */
  now(): number {
    return this.#clock.now();
  }

  /** Waits so many milliseconds; shorter where the run ends before. */
  async pause(ms: number): Promise<void> {
    await this.#clock.sleep(ms, [this.#options.stop, this.#options.deadline]);
  }

  /** How links are to be written. Only an access token may write by GraphQL: a job token is never sent there. */
  get writes(): 'auto' | 'rest' | 'graphql' {
    const { token, writes = 'rest' } = this.#options;
    const isAccess = token !== null && token.kind !== 'job' && !isMisplacedJobToken(token);
    return isAccess ? writes : 'rest';
  }

  /** Warns once, however often it is met. */
  warnOnce(message: string, hint?: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    this.#options.log.warning(message, hint);
  }

  /**
   * Sends a request and gives the 2xx answer; retries where that is safe.
   *
   * @throws StoreError for everything else. For a write, kind `unclear` means that it may have been done
   */
  async send(request: ApiRequest): Promise<ApiAnswer> {
    const address = checkOptions(this.#options);
    let doubtful = false;
    let hasFailed = false;
    try {
      return await repeat(this.#pace, async (waited) => {
        if (hasFailed || waited > LONG_WAIT)
          await request.recheck?.(doubtful ? 'maybe-done' : hasFailed ? 'not-done' : 'never');
        const verdict = await this.#once(request, address);
        hasFailed = verdict.kind === 'failed';
        if (verdict.kind === 'failed') doubtful ||= verdict.doubtful;
        return this.#attempt(request, verdict);
      });
    } catch (error) {
      throw error instanceof StoreError ? this.#final(error, request, doubtful) : error;
    }
  }

  #attempt(request: ApiRequest, verdict: ExchangeVerdict): Attempt<ApiAnswer> {
    switch (verdict.kind) {
      case 'done':
        return { kind: 'done', value: verdict.answer };
      case 'moved':
        this.#move(verdict.project);
        return { kind: 'redirected' };
      case 'failed': {
        const { trouble, error } = verdict;
        const repeatable = request.repeatable ?? request.method !== 'POST';
        const isSafe = trouble !== null && (trouble.done === 'no' || repeatable);
        return {
          kind: 'failed',
          error: restated(error, { message: this.#redact(error.message) }),
          retry: isSafe ? trouble : null,
          throttled: error.status === 429,
        };
      }
      default:
        return verdict satisfies never;
    }
  }

  /** The error to throw: `unclear` where a write may have been done, and without the token in any case. */
  #final(error: StoreError, request: ApiRequest, doubtful: boolean): StoreError {
    const unclear =
      !isRead(request) && doubtful && (error.kind === 'unreachable' || error.kind === 'stopped');
    const doubt = unclear ? '; whether the change was made is not known' : '';
    return restated(error, {
      kind: unclear ? 'unclear' : error.kind,
      message: this.#redact(`${error.message}${doubt}`),
      hint: error.hint === null ? null : this.#redact(error.hint),
    });
  }

  async #once(request: ApiRequest, address: Address): Promise<ExchangeVerdict> {
    // Another request may learn of the move while this one is under way: it is judged by what it asked.
    const project = this.#project;
    const url = this.#url(request, address);
    const { token } = this.#options;
    const exchanged = await this.#dispatch.send(request, url, address);
    const now = this.#clock.wallTime();
    const allowance = exchanged.ok ? allowanceOf(exchanged.answer.headers, now) : null;
    if (allowance !== null) this.#pace.allow(allowance);
    return judge(exchanged, {
      method: request.method,
      url,
      address,
      project,
      subject: subjectOf(request.path),
      token: token === null ? 'none' : isMisplacedJobToken(token) ? 'misplaced-job' : token.kind,
      now,
    });
  }

  /** The address to call. A moved project's requests go to its id, under whatever name they were made. */
  #url(request: ApiRequest, address: Address): URL {
    const { path, query = '' } = request;
    if (request.api === 'graphql') return graphqlUrl(address, query);
    const given = `projects/${encodeURIComponent(this.#options.project)}`;
    const named = path === given || path.startsWith(`${given}/`);
    const now = named ? `projects/${encodeURIComponent(this.#project)}${path.slice(given.length)}` : path;
    return apiUrl(address, now, query);
  }

  #move(project: string): void {
    this.warnOnce(
      `The project ${this.#options.project} has moved; GitLab knows it by its id ${project}`,
      `Set \`project\` to ${project} or to the new path.`,
    );
    this.#project = project;
  }
}
