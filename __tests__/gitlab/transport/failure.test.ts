import { describe, expect, test } from '@jest/globals';
import { explainFailure } from '../../../src/gitlab/transport/failure.js';

const FACTS = { host: 'gl.example', timeout: 30_000, limit: 64 * 2 ** 20, proxy: null };

/** As Node throws it. */
function nodeError(code: string, message = '') {
  return Object.assign(new Error(message), { code });
}

describe('each failure has its sentence', () => {
  test.each([
    ['ENOTFOUND', 'no', true, 'The name gl.example cannot be resolved (ENOTFOUND)'],
    ['EAI_AGAIN', 'no', true, 'The name gl.example cannot be resolved (EAI_AGAIN)'],
    ['ECONNREFUSED', 'no', true, 'gl.example refuses connections'],
    ['EHOSTUNREACH', 'no', true, 'There is no network route to gl.example (EHOSTUNREACH)'],
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'no',
      false,
      'The certificate of gl.example is self-signed or signed by an unknown authority',
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
    ['ETIMEDOUT', 'maybe', true, 'gl.example stopped answering'],
    ['ECONNRESET', 'maybe', true, 'The connection to gl.example was reset (ECONNRESET)'],
    ['EPIPE', 'maybe', true, 'The connection to gl.example was reset (EPIPE)'],
    ['Z_DATA_ERROR', 'maybe', true, 'gl.example answered with something that cannot be unpacked'],
    [
      'ERR_STREAM_PREMATURE_CLOSE',
      'maybe',
      true,
      'gl.example closed the connection before its answer was complete',
    ],
    ['HPE_INVALID_CONSTANT', 'maybe', false, 'gl.example answered with something that is not HTTP'],
    ['EWHATEVER', 'maybe', true, 'The exchange with gl.example failed (EWHATEVER)'],
  ])('%s', (code, sent, transient, message) => {
    expect(explainFailure('error', nodeError(code), FACTS)).toMatchObject({
      code,
      sent,
      transient,
      message,
    });
  });

  test.each([
    [
      'ECONNRESET',
      'socket hang up',
      'maybe',
      'gl.example closed the connection before its answer was complete',
    ],
    ['ECONNRESET', 'aborted', 'maybe', 'gl.example closed the connection before its answer was complete'],
    ['ECONNRESET', 'read ECONNRESET', 'maybe', 'The connection to gl.example was reset (ECONNRESET)'],
    [
      'ECONNRESET',
      'Client network socket disconnected before secure TLS connection was established',
      'no',
      'No secure connection to gl.example could be made (ECONNRESET)',
    ],
    ['ETIMEDOUT', 'connect ETIMEDOUT 192.0.2.1:443', 'no', 'gl.example did not accept a connection in time'],
    [
      'EPROTO',
      'SSL routines:ssl3_get_record:wrong version number',
      'no',
      'gl.example does not speak TLS on this port',
    ],
  ])('%s, %s', (code, text, sent, message) => {
    expect(explainFailure('error', nodeError(code, text), FACTS)).toMatchObject({ code, sent, message });
  });

  test('what could be meant to be told, is not lost in addresses and causes', () => {
    const tried = new AggregateError([nodeError('ECONNREFUSED'), nodeError('ENETUNREACH')]);
    expect(explainFailure('error', tried, FACTS).message).toBe('gl.example refuses connections');
    const wrapped = new Error('x', { cause: tried });
    expect(explainFailure('error', wrapped, FACTS).message).toBe('gl.example refuses connections');
    expect(explainFailure('error', new Error('x'), FACTS)).toMatchObject({
      sent: 'maybe',
      message: 'The exchange with gl.example failed',
    });
    expect(explainFailure('error', 'odd', FACTS).code).toBe('');
  });

  test.each([
    [407, 'The proxy proxy.example:3128 requires a user name and password (407)', false],
    [403, 'The proxy proxy.example:3128 refused to connect to gl.example', true],
    [502, 'The proxy proxy.example:3128 refused to connect to gl.example', true],
  ])('a proxy that answers %i', (status, message, transient) => {
    const failure = explainFailure('error', nodeError(`PROXY_${status}`), {
      ...FACTS,
      proxy: 'proxy.example:3128',
    });
    expect(failure).toMatchObject({ sent: 'no', message, transient });
  });

  test('a proxy that is not there', () => {
    const facts = { ...FACTS, proxy: 'proxy.example:3128' };
    expect(explainFailure('error', nodeError('ECONNREFUSED'), facts).message).toBe(
      'The proxy proxy.example:3128 refuses connections',
    );
    expect(explainFailure('error', nodeError('ENOTFOUND'), facts).message).toContain('proxy.example:3128');
  });

  test.each([
    ['no-connection', 'unreachable', 'no', 'gl.example did not accept a connection in time'],
    ['timeout', 'unreachable', 'maybe', 'gl.example did not answer within 30 s'],
    ['deadline', 'stopped', 'maybe', 'The run was ended before the answer came'],
    ['bytes', 'unexpected', 'maybe', 'gl.example answered with more than 64 MiB, which no release has'],
  ] as const)('%s', (reason, kind, sent, message) => {
    expect(explainFailure(reason, new Error('x'), FACTS)).toMatchObject({ kind, message, sent });
  });

  test('nothing of the text of an error is repeated', () => {
    const { message, hint } = explainFailure('error', nodeError('', 'Headers: "secret" is invalid'), FACTS);
    expect(`${message}${hint}`).not.toContain('secret');
  });
});
