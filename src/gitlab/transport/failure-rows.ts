/** The codes of Node and OpenSSL for a broken connection, each with its sentence. */

/** What a sentence about a broken connection may name. */
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

/** One way in which a connection breaks. */
export interface FailureRow {
  /** A code, or a pattern over code and message of the error and its causes. */
  readonly match: string | RegExp;
  readonly sent: 'no' | 'maybe';
  readonly transient: boolean;
  readonly kind?: 'unexpected';
  readonly say: (facts: FailureFacts, code: string) => string;
  readonly hint?: string;
}

/** The first part of several hints, without a full stop. */
export const CHECK_ADDRESS = 'Check `gitlab-url`, and that this machine can reach it';
const TRUST =
  'For your own certificate authority, put its PEM file into NODE_EXTRA_CA_CERTS or CI_SERVER_TLS_CA_FILE.';

/** The first row that matches speaks. */
export const FAILURE_ROWS: readonly FailureRow[] = [
  {
    match: 'PROXY_407',
    sent: 'no',
    transient: false,
    say: ({ proxy }) => `The proxy ${proxy ?? ''} requires a user name and password (407)`.replace('  ', ' '),
    hint: 'Put them into HTTPS_PROXY as http://user:password@host:port, or name the GitLab host in NO_PROXY.',
  },
  {
    match: /^PROXY_\d+\b/,
    sent: 'no',
    transient: true,
    say: ({ proxy, host }) => `The proxy ${proxy ?? ''} refused to connect to ${host}`.replace('  ', ' '),
    hint: 'Ask for the GitLab host to be allowed there, or name it in NO_PROXY.',
  },
  {
    match: /^(ENOTFOUND|EAI_AGAIN|EAI_FAIL|EAI_NODATA|EAI_NONAME)\b/,
    sent: 'no',
    transient: true,
    say: ({ host, proxy }, code) =>
      proxy === null
        ? `The name ${host} cannot be resolved (${code})`
        : `The name ${host}, or that of the proxy ${proxy}, cannot be resolved (${code})`,
    hint: 'Check the spelling of `gitlab-url`, and the name server of this machine.',
  },
  {
    match: 'ECONNREFUSED',
    sent: 'no',
    transient: true,
    say: ({ host, proxy }) => `${proxy === null ? host : `The proxy ${proxy}`} refuses connections`,
    hint: `${CHECK_ADDRESS}.`,
  },
  {
    match: /^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN|EHOSTDOWN)\b/,
    sent: 'no',
    transient: true,
    say: ({ host }, code) => `There is no network route to ${host} (${code})`,
    hint: `${CHECK_ADDRESS}.`,
  },
  {
    match: /^ETIMEDOUT .*connect ETIMEDOUT/,
    sent: 'no',
    transient: true,
    say: ({ host }) => `${host} did not accept a connection in time`,
    hint: `${CHECK_ADDRESS}; a firewall that drops packets looks like this.`,
  },
  {
    match: /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)\b/,
    sent: 'no',
    transient: false,
    say: ({ host }) => `The certificate of ${host} is self-signed or signed by an unknown authority`,
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
    hint: 'Set `gitlab-url` to the name that the certificate is for.',
  },
  {
    match: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)\b/,
    sent: 'no',
    transient: false,
    say: ({ host }) => `The certificate of ${host} has expired or is not valid yet`,
    hint: 'Renew the certificate, or set the clock of this machine.',
  },
  {
    match: /^ERR_SSL_WRONG_VERSION_NUMBER\b|wrong version number|packet length too long/,
    sent: 'no',
    transient: false,
    say: ({ host }) => `${host} does not speak TLS on this port`,
    hint: 'Check scheme and port of `gitlab-url`.',
  },
  {
    match: /^(ERR_TLS|ERR_SSL|CERT_|EPROTO)|TLS connection was established/i,
    sent: 'no',
    transient: true,
    say: ({ host }, code) => `No secure connection to ${host} could be made (${code})`,
    hint: TRUST,
  },
  {
    match: /^HPE_/,
    sent: 'maybe',
    transient: false,
    kind: 'unexpected',
    say: ({ host }) => `${host} answered with something that is not HTTP`,
    hint: 'Check scheme and port of `gitlab-url`.',
  },
  {
    match: 'ETIMEDOUT',
    sent: 'maybe',
    transient: true,
    say: ({ host }) => `${host} stopped answering`,
  },
  {
    match: /^(Z_|ENCODING\b)/,
    sent: 'maybe',
    transient: true,
    say: ({ host }) => `${host} answered with something that cannot be unpacked`,
    hint: 'Something between this machine and GitLab may be changing data on the way.',
  },
  {
    // Node's words for a connection that ended in order, before and within an answer.
    match: /\b(socket hang up|aborted)$|^ERR_STREAM_PREMATURE_CLOSE\b/,
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

/** For a code that no row knows. */
export const UNKNOWN_FAILURE: FailureRow = {
  match: '',
  sent: 'maybe',
  transient: true,
  say: ({ host }, code) => `The exchange with ${host} failed${code === '' ? '' : ` (${code})`}`,
};
