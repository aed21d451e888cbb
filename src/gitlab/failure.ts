/**
 * Each way in which a network fails, in words.
 *
 * What matters most to the caller is `sent`: a connection that was never made has certainly not changed
 * anything, so even a create may be tried again; a connection that broke later may have delivered its request.
 */

import type { StoreErrorKind } from '../app/ports.js';

export interface Failure {
  /** Whether the server may have got the whole request. */
  readonly sent: 'no' | 'maybe';
  /** Whether another try has a chance. */
  readonly transient: boolean;
  readonly kind: Extract<StoreErrorKind, 'unreachable' | 'unexpected' | 'stopped'>;
  readonly message: string;
  readonly hint?: string;
  /** The system's or undici's code (`ECONNRESET`); empty where there is none. */
  readonly code: string;
}

export interface FailureFacts {
  /** Host and port of GitLab. */
  readonly host: string;
  /** Milliseconds. */
  readonly timeout: number;
  /** Bytes. */
  readonly limit: number;
  /** Host and port of the proxy in use. */
  readonly proxy: string | null;
}

type Reason = 'timeout' | 'deadline' | 'too-large' | 'error';

/** Says what went wrong. `error` is what `fetch` threw; nothing of its text is repeated but known codes. */
export function explainFailure(reason: Reason, error: unknown, facts: FailureFacts): Failure {
  switch (reason) {
    case 'timeout':
      return {
        sent: 'maybe',
        transient: true,
        kind: 'unreachable',
        code: 'TIMEOUT',
        message: `${facts.host} did not answer within ${facts.timeout / 1000} s`,
        hint: 'Raise `timeout` where the server or the network is known to be slow',
      };
    case 'deadline':
      return {
        sent: 'maybe',
        transient: false,
        kind: 'stopped',
        code: 'DEADLINE',
        message: 'The deadline of the run passed before the answer came',
        hint: 'Raise `deadline`, or look for what makes GitLab slow',
      };
    case 'too-large':
      return {
        sent: 'maybe',
        transient: false,
        kind: 'unexpected',
        code: 'TOO_LARGE',
        message: `${facts.host} answered with more than ${Math.floor(facts.limit / 2 ** 20)} MiB, which no release has`,
        hint: 'Check that `gitlab-url` is the address of a GitLab',
      };
    case 'error':
      return explainError(error, facts);
    default:
      return reason satisfies never;
  }
}

function explainError(error: unknown, facts: FailureFacts): Failure {
  const { code, text } = traits(error);
  const row = ROWS.find(({ match }) =>
    typeof match === 'string' ? match === code : match.test(`${code} ${text}`),
  );
  const { sent, transient, say, hint, kind } = row ?? UNKNOWN;
  return {
    sent,
    transient,
    kind: kind ?? 'unreachable',
    code,
    message: say(facts, code),
    ...(hint === undefined ? {} : { hint }),
  };
}

interface Row {
  /** A code, or a pattern over code and message of the error and its causes. */
  readonly match: string | RegExp;
  readonly sent: 'no' | 'maybe';
  readonly transient: boolean;
  readonly kind?: 'unexpected';
  readonly say: (facts: FailureFacts, code: string) => string;
  readonly hint?: string;
}

const CHECK_ADDRESS = 'Check `gitlab-url`, and that this machine may reach it';
const TRUST =
  'For an own certificate authority put its PEM file into NODE_EXTRA_CA_CERTS or CI_SERVER_TLS_CA_FILE';

/** Node's, OpenSSL's and undici's codes. The first row that matches speaks. */
const ROWS: readonly Row[] = [
  {
    match: /Proxy response \(407\)/,
    sent: 'no',
    transient: false,
    say: ({ proxy }) => `The proxy ${proxy ?? ''} wants a user name and password (407)`.replace('  ', ' '),
    hint: 'Put them into HTTPS_PROXY as http://user:password@host:port, or name the GitLab host in NO_PROXY',
  },
  {
    match: /Proxy response \(\d+\)/,
    sent: 'no',
    transient: true,
    say: ({ proxy, host }) => `The proxy ${proxy ?? ''} refused to connect to ${host}`.replace('  ', ' '),
    hint: 'Ask for the GitLab host to be allowed there, or name it in NO_PROXY',
  },
  {
    match: /^(ENOTFOUND|EAI_AGAIN|EAI_FAIL|EAI_NODATA|EAI_NONAME)\b/,
    sent: 'no',
    transient: true,
    say: ({ host, proxy }, code) =>
      proxy === null
        ? `The name ${host} cannot be resolved (${code})`
        : `The name ${host}, or that of the proxy ${proxy}, cannot be resolved (${code})`,
    hint: 'Check the spelling of `gitlab-url`, and the name server of this machine',
  },
  {
    match: 'ECONNREFUSED',
    sent: 'no',
    transient: true,
    say: ({ host, proxy }) => `${proxy === null ? host : `The proxy ${proxy}`} refuses connections`,
    hint: CHECK_ADDRESS,
  },
  {
    match: /^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN|EHOSTDOWN)\b/,
    sent: 'no',
    transient: true,
    say: ({ host }, code) => `There is no way through the network to ${host} (${code})`,
    hint: CHECK_ADDRESS,
  },
  {
    match: 'UND_ERR_CONNECT_TIMEOUT',
    sent: 'no',
    transient: true,
    say: ({ host }) => `${host} did not accept a connection in time`,
    hint: `${CHECK_ADDRESS}; a firewall that drops packets looks like this`,
  },
  {
    match: /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)\b/,
    sent: 'no',
    transient: false,
    say: ({ host }) => `The certificate of ${host} is signed by itself or by an unknown authority`,
    hint: TRUST,
  },
  {
    match: /^(UNABLE_TO_(GET_ISSUER_CERT|GET_ISSUER_CERT_LOCALLY|VERIFY_LEAF_SIGNATURE)|CERT_UNTRUSTED)\b/,
    sent: 'no',
    transient: false,
    say: ({ host }) => `The certificate of ${host} cannot be verified: its authority is not known here`,
    hint: TRUST,
  },
  {
    match: 'ERR_TLS_CERT_ALTNAME_INVALID',
    sent: 'no',
    transient: false,
    say: ({ host }) => `The certificate of ${host} is for another name`,
    hint: 'Set `gitlab-url` to the name that the certificate is for',
  },
  {
    match: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)\b/,
    sent: 'no',
    transient: false,
    say: ({ host }) => `The certificate of ${host} has expired or is not valid yet`,
    hint: 'Renew the certificate, or set the clock of this machine',
  },
  {
    match: /^(ERR_SSL_WRONG_VERSION_NUMBER|EPROTO)\b|wrong version number|packet length too long/,
    sent: 'no',
    transient: false,
    say: ({ host }) => `${host} does not speak TLS on this port`,
    hint: 'Check scheme and port of `gitlab-url`',
  },
  {
    match: /^(ERR_TLS|ERR_SSL|CERT_)|ssl alert|TLS connection was established/i,
    sent: 'no',
    transient: true,
    say: ({ host }, code) => `No secure connection to ${host} could be made (${code})`,
    hint: TRUST,
  },
  {
    match: /^(UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW|HPE_)/,
    sent: 'maybe',
    transient: false,
    kind: 'unexpected',
    say: ({ host }, code) => `${host} answered with something that is not HTTP (${code})`,
    hint: 'Check scheme and port of `gitlab-url`',
  },
  {
    match: /^(UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT|ETIMEDOUT)\b/,
    sent: 'maybe',
    transient: true,
    say: ({ host }) => `${host} stopped answering`,
  },
  {
    match:
      /^(UND_ERR_(SOCKET|CLOSED|DESTROYED|REQ_CONTENT_LENGTH_MISMATCH|RES_CONTENT_LENGTH_MISMATCH))\b|terminated/,
    sent: 'maybe',
    transient: true,
    say: ({ host }) => `${host} closed the connection before its answer was complete`,
  },
  {
    match: /^(ECONNRESET|EPIPE|ECONNABORTED)\b/,
    sent: 'maybe',
    transient: true,
    say: ({ host }, code) => `The connection to ${host} was reset (${code})`,
  },
];

const UNKNOWN: Row = {
  match: '',
  sent: 'maybe',
  transient: true,
  say: ({ host }, code) => `The exchange with ${host} failed${code === '' ? '' : ` (${code})`}`,
};

/**
 * The first code in the chain of causes (and of the addresses that were tried), and all messages. Looked at by
 * shape: what `fetch` throws need not be an Error of this realm.
 */
function traits(error: unknown): { readonly code: string; readonly text: string } {
  const texts: string[] = [];
  let code = '';
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    if ('message' in current) texts.push(String(current.message));
    if (code === '' && 'code' in current && typeof current.code === 'string') code = current.code;
    const tried: unknown =
      'errors' in current && Array.isArray(current.errors) ? current.errors[0] : undefined;
    current = ('cause' in current ? current.cause : undefined) ?? tried;
  }
  return { code, text: texts.join(' ') };
}
