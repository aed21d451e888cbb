/**
 * GitLab over HTTP, for whatever speaks to it: releases, notes, packages.
 *
 * It holds the token and is the only one that does. It sends to one origin, follows no redirect, retries what
 * is safe to retry, and turns every failure into a StoreError in the user's words. Why gitbeaker's own
 * requester is not used: docs/decisions/0003-own-requester.md. The rules of retrying: 0004-retry-rules.md.
 */

import type { ReadableStream } from 'node:stream/web';
import { type Log, StoreError } from '../app/ports.js';
import { type Address, checkSegment, parseAddress } from './address.js';
import { type Clock, systemClock } from './clock.js';
import { exchange, type Outcome } from './exchange.js';
import { MAX_WAIT, waitBefore } from './retry.js';
import { checkToken, createRedactor, isMisplacedJobToken, type Token, tokenHeaders } from './token.js';
import { type ApiAnswer, type Asked, judge, type Verdict } from './verdict.js';

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
  readonly clock?: Clock;
}

export interface ApiRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v4/`, percent-encoded. */
  readonly path: string;
  /** Without `?`. */
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text, or what opens a stream; a stream is opened anew for every try. */
  readonly body?: string | (() => ReadableStream<Uint8Array>);
  /** Whether doing it twice ends as doing it once. By default true for all but POST. */
  readonly repeatable?: boolean;
}

/** No release comes near: 10,000 links of 1,000 bytes are 10 MiB. */
const BODY_LIMIT = 64 * 2 ** 20;

type Failed = Extract<Verdict, { kind: 'failed' }>;

/** One project of one GitLab. Nothing is sent before the first `send`, and nothing throws before it either. */
export class GitLabClient {
  readonly #options: GitLabOptions;
  readonly #clock: Clock;
  readonly #redact: (text: string) => string;
  readonly #told = new Set<string>();
  #project: string;
  #requests = 0;
  /** Until then (milliseconds since the epoch) GitLab does not want to hear from us. */
  #quietUntil = 0;

  constructor(options: GitLabOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#redact = createRedactor(options.token);
    this.#project = options.project;
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
    return this.#requests;
  }

  /** Warns once, however often it is met. */
  warnOnce(message: string, hint?: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.#options.log.warning(message, hint);
  }

  /**
   * Sends a request and gives the 2xx answer; retries where that is safe.
   *
   * @throws StoreError for everything else. For a write, kind `unclear` means that it may have been done
   */
  async send(request: ApiRequest): Promise<ApiAnswer> {
    const address = this.#check();
    let doubtful = false;
    let last: Failed | null = null;
    for (let attempt = 0; ; ) {
      await this.#waitToSend(attempt, last, request, doubtful);
      const verdict = await this.#once(request, address);
      switch (verdict.kind) {
        case 'done':
          return verdict.answer;
        case 'moved':
          this.#move(verdict.project);
          continue;
        case 'failed':
          last = verdict;
          doubtful ||= verdict.doubtful;
          if (!this.#mayRetry(request, verdict, attempt)) throw this.#final(verdict.error, request, doubtful);
          attempt += 1;
          break;
        default:
          verdict satisfies never;
      }
    }
  }

  /** All that can be refused without asking GitLab. */
  #check(): Address {
    const { token, allowInsecure } = this.#options;
    const address = this.address;
    checkSegment('project', this.#project);
    checkToken(token);
    if (token !== null && !address.isPrivate && !allowInsecure) {
      throw new StoreError('denied', `The token is not sent to ${address.base} over plain http`, {
        hint: 'Use https, or set `allow-insecure: true` where the network in between is your own',
      });
    }
    return address;
  }

  /** Waits as long as a retry or a throttled GitLab demands. @throws StoreError where the run ends before */
  async #waitToSend(
    attempt: number,
    last: Failed | null,
    request: ApiRequest,
    doubtful: boolean,
  ): Promise<void> {
    const { stop, deadline, log, retries } = this.#options;
    const told = last?.trouble?.told ?? null;
    const wait = last === null ? 0 : waitBefore(attempt, told, this.#clock.random());
    const now = this.#clock.now();
    if (told !== null && last?.error.status === 429)
      this.#quietUntil = Math.max(this.#quietUntil, now + wait);
    const total = Math.max(wait, Math.min(this.#quietUntil - now, MAX_WAIT));
    const stopped = () => stop.aborted || deadline.aborted;
    if (last !== null && !stopped()) {
      log.info(
        this.#redact(`${last.error.message}; trying again in ${seconds(total)} (${attempt} of ${retries})`),
      );
    }
    if (!stopped() && total > 0) await this.#clock.sleep(total, [stop, deadline]);
    if (!stopped()) return;
    const why = deadline.aborted ? 'The deadline of the run passed' : 'The run was cancelled';
    throw this.#final(new StoreError('stopped', why), request, doubtful);
  }

  #mayRetry(request: ApiRequest, { trouble }: Failed, attempt: number): boolean {
    if (trouble === null || attempt >= this.#options.retries) return false;
    return trouble.done === 'no' || (request.repeatable ?? request.method !== 'POST');
  }

  /** The error to throw: `unclear` where a write may have been done, and without the token in any case. */
  #final(error: StoreError, request: ApiRequest, doubtful: boolean): StoreError {
    const read = request.method === 'GET' || request.method === 'HEAD';
    const unclear = !read && doubtful && (error.kind === 'unreachable' || error.kind === 'stopped');
    if (!unclear && this.#redact(`${error.message}${error.hint}`) === `${error.message}${error.hint}`)
      return error;
    const message = unclear ? `${error.message}; whether the change was made is not known` : error.message;
    return new StoreError(unclear ? 'unclear' : error.kind, this.#redact(message), {
      ...(error.hint === null ? {} : { hint: this.#redact(error.hint) }),
      ...(error.status === null ? {} : { status: error.status }),
    });
  }

  async #once(request: ApiRequest, address: Address): Promise<Verdict> {
    const url = this.#url(request, address);
    const { token } = this.#options;
    const started = this.#clock.now();
    this.#requests += 1;
    const outcome = await this.#exchange(request, url, address);
    this.#trace(request, url, outcome, this.#clock.now() - started);
    const asked: Asked = {
      method: request.method,
      url,
      address,
      project: this.#project,
      token: token === null ? 'none' : isMisplacedJobToken(token) ? 'misplaced-job' : token.kind,
      now: this.#clock.now(),
      redact: this.#redact,
    };
    return judge(outcome, asked);
  }

  #exchange(request: ApiRequest, url: URL, address: Address): Promise<Outcome> {
    const { token, timeout, deadline, userAgent } = this.#options;
    const { body } = request;
    return exchange(
      {
        url,
        method: request.method,
        headers: {
          accept: 'application/json',
          'user-agent': userAgent,
          ...request.headers,
          ...tokenHeaders(token),
        },
        body: typeof body === 'function' ? body() : (body ?? null),
        timeout,
        deadline,
        limit: BODY_LIMIT,
      },
      { host: address.host, timeout, limit: BODY_LIMIT, proxy: null },
    );
  }

  /** The address to call. A moved project's requests go to its id, under whatever name they were made. */
  #url(request: ApiRequest, address: Address): URL {
    const given = `projects/${encodeURIComponent(this.#options.project)}`;
    const named = request.path === given || request.path.startsWith(`${given}/`);
    const path = named
      ? `projects/${encodeURIComponent(this.#project)}${request.path.slice(given.length)}`
      : request.path;
    const query = request.query === undefined || request.query === '' ? '' : `?${request.query}`;
    const url = new URL(`${address.base}/api/v4/${path}${query}`);
    if (url.origin === address.origin && url.pathname.startsWith(`${address.root}/api/v4/`)) return url;
    throw new StoreError('refused', 'A part of the request leads out of the API of this GitLab');
  }

  #move(project: string): void {
    this.warnOnce(
      `The project ${this.#project} has moved; GitLab knows it by its id ${project}`,
      `Set \`project\` to ${project} or to the new path`,
    );
    this.#project = project;
  }

  #trace(request: ApiRequest, url: URL, outcome: Outcome, ms: number): void {
    const end = outcome.ok ? `${outcome.answer.status}` : `failed ${outcome.failure.code}`.trim();
    this.#options.log.debug(this.#redact(`${request.method} ${url.pathname}${url.search} ${end} ${ms} ms`));
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}
