import { describe, expect, test } from '@jest/globals';
import { explainFailure } from '../../src/gitlab/failure.js';

const FACTS = { host: 'gl.example', timeout: 30_000, limit: 64 * 2 ** 20, proxy: null };

/** As `fetch` throws it: a TypeError whose cause has the code. */
function fetchError(code: string, message = '') {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}

describe('each failure has its sentence', () => {
  test.each([
    ['ENOTFOUND', 'no', true, 'The name gl.example cannot be resolved (ENOTFOUND)'],
    ['EAI_AGAIN', 'no', true, 'The name gl.example cannot be resolved (EAI_AGAIN)'],
    ['ECONNREFUSED', 'no', true, 'gl.example refuses connections'],
    ['EHOSTUNREACH', 'no', true, 'There is no way through the network to gl.example (EHOSTUNREACH)'],
    ['UND_ERR_CONNECT_TIMEOUT', 'no', true, 'gl.example did not accept a connection in time'],
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'no',
      false,
      'The certificate of gl.example is signed by itself or by an unknown authority',
    ],
    [
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'no',
      false,
      'The certificate of gl.example cannot be verified: its authority is not known here',
    ],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'no', false, 'The certificate of gl.example is for another name'],
    ['CERT_HAS_EXPIRED', 'no', false, 'The certificate of gl.example has expired or is not valid yet'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'no', false, 'gl.example does not speak TLS on this port'],
    [
      'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
      'no',
      true,
      'No secure connection to gl.example could be made (ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION)',
    ],
    ['UND_ERR_HEADERS_TIMEOUT', 'maybe', true, 'gl.example stopped answering'],
    ['ETIMEDOUT', 'maybe', true, 'gl.example stopped answering'],
    ['ECONNRESET', 'maybe', true, 'The connection to gl.example was reset (ECONNRESET)'],
    ['UND_ERR_SOCKET', 'maybe', true, 'gl.example closed the connection before its answer was complete'],
    ['HPE_INVALID_CONSTANT', 'maybe', false, 'gl.example answered with something that is not HTTP'],
    ['EWHATEVER', 'maybe', true, 'The exchange with gl.example failed (EWHATEVER)'],
  ])('%s', (code, sent, transient, message) => {
    expect(explainFailure('error', fetchError(code), FACTS)).toMatchObject({
      code,
      sent,
      transient,
      message,
    });
  });

  test('what could be meant to be told, is not lost in addresses and causes', () => {
    const refused = Object.assign(new Error(), { code: 'ECONNREFUSED' });
    const tried = new TypeError('fetch failed', { cause: new AggregateError([refused]) });
    expect(explainFailure('error', tried, FACTS).message).toBe('gl.example refuses connections');
    expect(explainFailure('error', new Error('socket hang up'), FACTS)).toMatchObject({
      sent: 'maybe',
      message: 'The exchange with gl.example failed',
    });
    expect(explainFailure('error', 'odd', FACTS).code).toBe('');
  });

  test.each([
    [407, 'The proxy proxy.example:3128 wants a user name and password (407)', false],
    [403, 'The proxy proxy.example:3128 refused to connect to gl.example', true],
    [502, 'The proxy proxy.example:3128 refused to connect to gl.example', true],
  ])('a proxy that answers %i', (status, message, transient) => {
    const error = fetchError('UND_ERR_ABORTED', `Proxy response (${status}) !== 200 when HTTP Tunneling`);
    const failure = explainFailure('error', error, { ...FACTS, proxy: 'proxy.example:3128' });
    expect(failure).toMatchObject({ sent: 'no', message, transient });
  });

  test('a proxy that is not there', () => {
    const facts = { ...FACTS, proxy: 'proxy.example:3128' };
    expect(explainFailure('error', fetchError('ECONNREFUSED'), facts).message).toBe(
      'The proxy proxy.example:3128 refuses connections',
    );
    expect(explainFailure('error', fetchError('ENOTFOUND'), facts).message).toContain('proxy.example:3128');
  });

  test.each([
    ['timeout', 'unreachable', 'gl.example did not answer within 30 s'],
    ['deadline', 'stopped', 'The deadline of the run passed before the answer came'],
    ['too-large', 'unexpected', 'gl.example answered with more than 64 MiB, which no release has'],
  ] as const)('%s', (reason, kind, message) => {
    expect(explainFailure(reason, new Error('x'), FACTS)).toMatchObject({ kind, message, sent: 'maybe' });
  });

  test('nothing of the text of an error is repeated', () => {
    const { message, hint } = explainFailure('error', fetchError('', 'Headers: "secret" is invalid'), FACTS);
    expect(`${message}${hint}`).not.toContain('secret');
  });
});
