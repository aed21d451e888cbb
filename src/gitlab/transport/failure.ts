/**
 * Each way in which a network fails, in words.
 *
 * What matters most to the caller is `sent`: a connection that was never made has certainly not changed
 * anything, so even a create may be tried again; a connection that broke later may have delivered its request.
 */

import { withCauses } from '../../core/record.js';
import type { StoreErrorKind } from '../../ports/store-error.js';
import { CHECK_ADDRESS, FAILURE_ROWS, type FailureFacts, UNKNOWN_FAILURE } from './failure-rows.js';
import type { JsonExcess } from './json.js';
import type { Overrun } from './time-limit.js';

/** Why an exchange ended without an answer, and what that leaves open. */
export interface Failure {
  /** Whether the server may have got the whole request. */
  readonly sent: 'no' | 'maybe';
  /** Whether another try has a chance. */
  readonly transient: boolean;
  readonly kind: Extract<StoreErrorKind, 'unreachable' | 'unexpected' | 'stopped'>;
  readonly message: string;
  readonly hint?: string;
  /** The system's or Node's code (`ECONNRESET`); empty where there is none. */
  readonly code: string;
}

type Reason = Overrun | 'bytes' | JsonExcess | 'error';

/**
 * Says what went wrong. Nothing of `error` is kept, and nothing of its text repeated but known codes: it may hold
 * the request with the token.
 */
export function explainFailure(reason: Reason, error: unknown, facts: FailureFacts): Failure {
  switch (reason) {
    case 'timeout':
      return {
        sent: 'maybe',
        transient: true,
        kind: 'unreachable',
        code: 'TIMEOUT',
        message: `${facts.host} did not answer within ${facts.timeout / 1000} s`,
        hint: 'Raise `timeout` if the server or the network is known to be slow.',
      };
    case 'no-connection':
      return {
        sent: 'no',
        transient: true,
        kind: 'unreachable',
        code: 'NO_CONNECTION',
        message: `${facts.proxy === null ? facts.host : `${facts.host}, or the proxy ${facts.proxy},`} did not accept a connection in time`,
        hint: `${CHECK_ADDRESS}; a firewall that drops packets looks like this.`,
      };
    // Also what a second signal does, which ends a run that was cancelled before.
    case 'deadline':
      return {
        sent: 'maybe',
        transient: false,
        kind: 'stopped',
        code: 'DEADLINE',
        message: 'The run was ended before the answer came',
        hint: 'If it was not cancelled, raise `deadline`, or look for what makes GitLab slow.',
      };
    case 'bytes':
      return excess(
        `${facts.host} answered with more than ${Math.floor(facts.limit / 2 ** 20)} MiB, which no release has`,
      );
    case 'values':
      return excess(`${facts.host} answered with more than 1,000,000 values, which no release has`);
    case 'depth':
      return excess(`${facts.host} answered with lists within lists without end`);
    case 'error':
      return explainError(error, facts);
    default:
      return reason satisfies never;
  }
}

function excess(message: string): Failure {
  const hint = 'Check that `gitlab-url` is the address of a GitLab.';
  return { sent: 'maybe', transient: false, kind: 'unexpected', code: 'TOO_LARGE', message, hint };
}

function explainError(error: unknown, facts: FailureFacts): Failure {
  const { code, text } = traits(error);
  const row = FAILURE_ROWS.find(({ match }) =>
    typeof match === 'string' ? match === code : match.test(`${code} ${text}`),
  );
  const { sent, transient, say, hint, kind } = row ?? UNKNOWN_FAILURE;
  return {
    sent,
    transient,
    kind: kind ?? 'unreachable',
    code,
    message: say(facts, code),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** The first code among an error and its causes, and all names and messages. */
function traits(error: unknown): { readonly code: string; readonly text: string } {
  const texts: string[] = [];
  let code = '';
  for (const each of withCauses(error)) {
    for (const key of ['name', 'message']) if (each[key] !== undefined) texts.push(String(each[key]));
    if (code === '' && typeof each['code'] === 'string') code = each['code'];
  }
  return { code, text: texts.join(' ') };
}
