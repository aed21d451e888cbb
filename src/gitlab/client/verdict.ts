/** What one exchange means: done, the project lives elsewhere, or failed, and then whether it may pass. */

import { parsedUrl } from '../../core/parsed-url.js';
import { StoreError } from '../../ports/store-error.js';
import { readComplaint } from '../refusals/complaint.js';
import { explainRefusal } from '../refusals/explain.js';
import type { Refusal } from '../refusals/refusal.js';
import type { RequestSubject } from '../refusals/subject.js';
import { parseJson } from '../transport/json.js';
import type { AnswerHeaders } from '../transport/media-type.js';
import { isJsonType, mediaType } from '../transport/media-type.js';
import type { Exchanged, HttpResponse } from '../transport/request-response.js';
import type { Address } from './address.js';
import { isRead } from './request.js';
import { type Trouble, troubleOf } from './retry.js';

/** A 2xx answer, its body parsed; `null` where there is none. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: unknown;
}

/** What follows from how an exchange ended: a result, another address, or a failure and perhaps another try. */
export type ExchangeVerdict =
  | { readonly kind: 'done'; readonly answer: ApiAnswer }
  /** GitLab knows the project under this numeric id. Nothing was done. */
  | { readonly kind: 'moved'; readonly project: string }
  | {
      readonly kind: 'failed';
      readonly error: StoreError;
      /** `null` where another try would end the same way. */
      readonly trouble: Trouble | null;
      /** Whether the server may have done it. */
      readonly doubtful: boolean;
    };

/** What was asked, and where. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly address: Address;
  readonly project: string;
  readonly subject: RequestSubject;
  readonly token: Refusal['token'];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Reads how an exchange ended. Never throws. */
export function judge(exchanged: Exchanged, asked: Asked): ExchangeVerdict {
  if (!exchanged.ok) {
    const { failure } = exchanged;
    return {
      kind: 'failed',
      error: new StoreError(failure.kind, failure.message, { hint: failure.hint }),
      trouble: failure.transient ? { done: failure.sent, retryAfter: null } : null,
      doubtful: failure.sent === 'maybe',
    };
  }
  const { answer } = exchanged;
  if (answer.status >= 200 && answer.status < 300) return readSuccess(answer, asked);
  if (answer.status >= 300 && answer.status < 400) return readRedirect(answer, asked);
  return readRefusal(answer, asked);
}

function readSuccess(answer: HttpResponse, asked: Asked): ExchangeVerdict {
  const { status, headers, text } = answer;
  const { host, base } = asked.address;
  if (text.trim() === '') return { kind: 'done', answer: { status, headers, body: null } };
  const type = mediaType(headers);
  const isJson = isJsonType(type) && type !== '';
  const body = isJsonType(type) ? parseJson(text) : undefined;
  if (body !== undefined) return { kind: 'done', answer: { status, headers, body } };
  if (isJson) {
    const error = new StoreError('unreachable', `${host} answered with JSON that is cut off or broken`);
    return { kind: 'failed', error, trouble: { done: 'maybe', retryAfter: null }, doubtful: true };
  }
  const complaint = readComplaint(answer);
  const title = complaint.where === 'html' ? complaint.texts[0] : undefined;
  const found = title === undefined ? type || 'something else' : `a web page, “${title}”`;
  return final('unexpected', `${base} answered with ${found} instead of JSON`, status, NOT_GITLAB);
}

const NOT_GITLAB =
  'Check `gitlab-url`; a login page, a captive portal or a proxy in front of GitLab may have answered instead.';

function readRedirect(answer: HttpResponse, asked: Asked): ExchangeVerdict {
  const location = answer.headers.get('location') ?? '';
  const { address, url } = asked;
  const target = location === '' ? null : parsedUrl(location, url);
  if (target === null) {
    return final(
      'unexpected',
      `${address.base} redirects to nowhere (${answer.status})`,
      answer.status,
      NOT_GITLAB,
    );
  }
  const moved = movedProject(target, asked);
  if (moved !== null && isRead(asked)) return { kind: 'moved', project: moved };
  const shown = `${target.origin}${target.pathname}`;
  if (target.origin === address.origin) {
    return final('unexpected', `${address.base} redirects to ${target.pathname}`, answer.status, NOT_GITLAB);
  }
  const upgrade =
    target.protocol === 'https:' && url.protocol === 'http:' && target.hostname === url.hostname;
  return final(
    'unexpected',
    `${address.base} redirects to another address, ${shown}, which is not followed`,
    answer.status,
    upgrade
      ? `Set \`gitlab-url\` to ${target.origin}${address.root}.`
      : 'If that is where this GitLab lives now, set `gitlab-url` to it; the token is not sent there by itself.',
  );
}

/**
 * The numeric id in a redirect of a moved project (lib/api/helpers.rb, `redirect!`): the same address, with
 * nothing changed but the project, and that from a path to an id.
 */
function movedProject(target: URL, asked: Asked): string | null {
  if (target.origin !== asked.address.origin || /^\d+$/.test(asked.project)) return null;
  const ours = segments(asked.url);
  const theirs = segments(target);
  const at = segments({ pathname: `${asked.address.root}/api/v4/projects` }).length;
  const id = theirs[at] ?? '';
  const isSame =
    theirs.length === ours.length && theirs.every((part, index) => index === at || part === ours[index]);
  return isSame && ours[at] === asked.project && /^\d+$/.test(id) ? id : null;
}

/** The parts of a path, decoded: GitLab writes a tag in an address with other percent sequences than we do. */
function segments({ pathname }: Pick<URL, 'pathname'>): string[] {
  return pathname.split('/').map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

function readRefusal(answer: HttpResponse, asked: Asked): ExchangeVerdict {
  const error = explainRefusal({
    status: answer.status,
    complaint: readComplaint(answer),
    write: !isRead(asked),
    subject: asked.subject,
    project: asked.project,
    base: asked.address.base,
    token: asked.token,
  });
  const trouble = troubleOf(answer, isRead(asked), asked.now);
  const doubtful = trouble === null ? answer.status >= 500 : trouble.done === 'maybe';
  return { kind: 'failed', error, trouble, doubtful };
}

function final(kind: StoreError['kind'], message: string, status: number, hint: string): ExchangeVerdict {
  return {
    kind: 'failed',
    error: new StoreError(kind, message, { status, hint }),
    trouble: null,
    doubtful: false,
  };
}
