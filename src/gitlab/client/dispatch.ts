/** Sends one request of a client, once: the way out of the machine, the headers, the trace in the log. */

import type { Redactor } from '../../core/text/redact.js';
import type { Clock } from '../../network/clock.js';
import type { Connector } from '../transport/connection.js';
import { openConnector } from '../transport/connector.js';
import { exchange } from '../transport/exchange.js';
import { isJsonType, mediaType } from '../transport/media-type.js';
import { proxyFor } from '../transport/proxy.js';
import type { Exchanged, HttpResponse } from '../transport/request-response.js';
import type { Address } from './address.js';
import type { GitLabOptions } from './options.js';
import { type ApiRequest, isRead } from './request.js';
import { tokenHeaders } from './token.js';

/** No release comes near: 50,000 links of 600 bytes are 30 MiB. */
const BODY_LIMIT = 32 * 2 ** 20;

/** A plan, and even more a read after a write, must not be made from what a cache in between has kept. */
const FRESH = { 'cache-control': 'no-cache' } as const;

/** One origin's requests leave through it. */
export class Dispatch {
  readonly #options: GitLabOptions;
  readonly #clock: Clock;
  readonly #redact: Redactor;
  readonly #warn: (message: string, hint: string) => void;
  #connector: Promise<Connector> | null = null;
  #requests = 0;

  /** @param warn called with what is wrong with certificates, and what to do */
  constructor(
    options: GitLabOptions,
    clock: Clock,
    redact: Redactor,
    warn: (message: string, hint: string) => void,
  ) {
    this.#options = options;
    this.#clock = clock;
    this.#redact = redact;
    this.#warn = warn;
  }

  /** Requests sent so far. */
  get requests(): number {
    return this.#requests;
  }

  /**
   * Sends it. What the server says besides data comes back without the token.
   *
   * @throws StoreError `refused` for a proxy that cannot be used
   */
  async send(request: ApiRequest, url: URL, address: Address): Promise<Exchanged> {
    const { token, timeout, deadline, stop, userAgent, environment = {} } = this.#options;
    const { method, body, headers } = request;
    const proxy = proxyFor(url, environment);
    // One for all requests, so that connections are kept: they all go to one origin.
    this.#connector ??= openConnector(url, proxy, environment, this.#warn);
    const connector = await this.#connector;
    const own = { accept: 'application/json', 'user-agent': userAgent };
    const started = this.#clock.now();
    this.#requests += 1;
    const exchanged = await exchange(
      {
        url,
        method,
        headers: { ...own, ...(isRead(request) ? FRESH : {}), ...headers, ...tokenHeaders(token) },
        timeout,
        // A request is soon over and may finish; a file is not waited for once the run is cancelled.
        deadline: typeof body === 'function' ? AbortSignal.any([stop, deadline]) : deadline,
        limit: BODY_LIMIT,
        connector,
        body: typeof body === 'function' ? body() : (body ?? null),
      },
      { host: address.host, timeout, limit: BODY_LIMIT, proxy: proxy?.host ?? null },
    );
    this.#trace(request, url, exchanged, this.#clock.now() - started);
    return exchanged.ok ? { ok: true, answer: this.#withoutToken(exchanged.answer) } : exchanged;
  }

  /** Before anything shortens or quotes it. Data stays as it is: it has to be compared. */
  #withoutToken(answer: HttpResponse): HttpResponse {
    const isData = answer.status >= 200 && answer.status < 300 && isJsonType(mediaType(answer.headers));
    return isData ? answer : { ...answer, text: this.#redact(answer.text) };
  }

  #trace({ method }: ApiRequest, url: URL, exchanged: Exchanged, ms: number): void {
    const end = exchanged.ok ? `${exchanged.answer.status}` : `failed ${exchanged.failure.code}`.trim();
    const line = `${method} ${url.pathname}${url.search} ${end} ${Math.round(ms)} ms`;
    this.#options.log.debug(this.#redact(line));
  }
}
