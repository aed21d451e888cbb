/**
 * GitLab over HTTP, for whatever speaks to it: releases, notes, packages.
 *
 * It holds the token and is the only one that does. It sends to one origin, follows no redirect, retries what
 * is safe to retry, and turns every failure into a StoreError in the user's words. Why gitbeaker's own
 * requester is not used: docs/decisions/0003-own-requester.md. The rules of retrying: 0004-retry-rules.md.
 */

import { setMaxListeners } from 'node:events';
import type { ReadableStream } from 'node:stream/web';
import { StoreError } from '../../ports/store-error.js';
import { reworded } from '../refusals/refusal.js';
import { type Clock, systemClock } from '../transport/clock.js';
import type { Route } from '../transport/connection.js';
import { exchange, type Outcome } from '../transport/exchange.js';
import { proxyFor } from '../transport/proxy.js';
import { openRoute } from '../transport/route.js';
import { type Address, apiUrl, parseAddress } from './address.js';
import { checkOptions, type GitLabOptions } from './options.js';
import { type FailedTry, Pace } from './pace.js';
import { createRedactor, isMisplacedJobToken, tokenHeaders } from './token.js';
import { type ApiAnswer, judge, type Verdict } from './verdict.js';

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

/** More than there are ever requests under way. */
const MAX_LISTENERS = 10_000;

/** One project of one GitLab. Nothing is sent, and nothing refused, before the first `send`. */
export class GitLabClient {
  readonly #options: GitLabOptions;
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #redact: (text: string) => string;
  readonly #told = new Set<string>();
  #route: Promise<Route> | null = null;
  #project: string;
  #requests = 0;

  constructor(options: GitLabOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#pace = new Pace(options);
    this.#redact = createRedactor(options.token);
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
    const address = checkOptions(this.#options);
    let doubtful = false;
    let failed: FailedTry | null = null;
    for (;;) {
      if (!(await this.#pace.turn(failed))) throw this.#stopped(request, doubtful);
      const verdict = await this.#once(request, address);
      switch (verdict.kind) {
        case 'done':
          return verdict.answer;
        case 'moved':
          this.#move(verdict.project);
          failed = null;
          break;
        case 'failed':
          doubtful ||= verdict.doubtful;
          if (verdict.error.status === 429) this.#pace.quiet(verdict.trouble?.told ?? 0);
          failed = this.#next(request, verdict, failed);
          if (failed === null) throw this.#final(verdict.error, request, doubtful);
          break;
        default:
          verdict satisfies never;
      }
    }
  }

  /** The failed try to go on from; `null` where there is none left, or another would do harm or no good. */
  #next(
    request: ApiRequest,
    verdict: Extract<Verdict, { kind: 'failed' }>,
    before: FailedTry | null,
  ): FailedTry | null {
    const { trouble, error } = verdict;
    const number = (before?.number ?? 0) + 1;
    if (trouble === null || number > this.#options.retries) return null;
    const repeatable = request.repeatable ?? request.method !== 'POST';
    if (trouble.done === 'maybe' && !repeatable) return null;
    return { number, message: this.#redact(error.message), told: trouble.told };
  }

  #stopped(request: ApiRequest, doubtful: boolean): StoreError {
    return this.#final(new StoreError('stopped', this.#pace.whyStopped() ?? ''), request, doubtful);
  }

  /** The error to throw: `unclear` where a write may have been done, and without the token in any case. */
  #final(error: StoreError, request: ApiRequest, doubtful: boolean): StoreError {
    const write = request.method !== 'GET' && request.method !== 'HEAD';
    const unclear = write && doubtful && (error.kind === 'unreachable' || error.kind === 'stopped');
    const doubt = unclear ? '; whether the change was made is not known' : '';
    const message = `${error.message}${doubt}`;
    return reworded(error, unclear ? 'unclear' : error.kind, message, this.#redact);
  }

  async #once(request: ApiRequest, address: Address): Promise<Verdict> {
    // Another request may learn of the move while this one is under way: it is judged by what it asked.
    const project = this.#project;
    const url = this.#url(request, address);
    const { token } = this.#options;
    const exchanged = await this.#prepare(request, url, address);
    const started = this.#clock.now();
    this.#requests += 1;
    const outcome = await exchanged();
    const now = this.#clock.now();
    this.#trace(request, url, outcome, now - started);
    return judge(outcome, {
      method: request.method,
      url,
      address,
      project,
      token: token === null ? 'none' : isMisplacedJobToken(token) ? 'misplaced-job' : token.kind,
      now,
    });
  }

  /** Everything but the sending. @throws StoreError `refused` for a proxy that cannot be used */
  async #prepare(request: ApiRequest, url: URL, address: Address): Promise<() => Promise<Outcome>> {
    const { token, timeout, deadline, userAgent, environment = {} } = this.#options;
    const { method, body, headers } = request;
    const proxy = proxyFor(url, environment);
    // One for all requests, so that connections are kept: they all go to one origin.
    this.#route ??= openRoute(url, proxy, environment, (...words) => this.warnOnce(...words));
    const route = await this.#route;
    const own = { accept: 'application/json', 'user-agent': userAgent };
    const message = {
      url,
      method,
      headers: { ...own, ...headers, ...tokenHeaders(token) },
      timeout,
      deadline,
      limit: BODY_LIMIT,
      route,
    };
    const facts = { host: address.host, timeout, limit: BODY_LIMIT, proxy: proxy?.host ?? null };
    return () => exchange({ ...message, body: typeof body === 'function' ? body() : (body ?? null) }, facts);
  }

  /** The address to call. A moved project's requests go to its id, under whatever name they were made. */
  #url(request: ApiRequest, address: Address): URL {
    const { path, query = '' } = request;
    const given = `projects/${encodeURIComponent(this.#options.project)}`;
    const named = path === given || path.startsWith(`${given}/`);
    const now = named ? `projects/${encodeURIComponent(this.#project)}${path.slice(given.length)}` : path;
    return apiUrl(address, now, query);
  }

  #move(project: string): void {
    this.warnOnce(
      `The project ${this.#options.project} has moved; GitLab knows it by its id ${project}`,
      `Set \`project\` to ${project} or to the new path`,
    );
    this.#project = project;
  }

  #trace(request: ApiRequest, url: URL, outcome: Outcome, ms: number): void {
    const end = outcome.ok ? `${outcome.answer.status}` : `failed ${outcome.failure.code}`.trim();
    this.#options.log.debug(this.#redact(`${request.method} ${url.pathname}${url.search} ${end} ${ms} ms`));
  }
}
