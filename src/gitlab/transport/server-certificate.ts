/** What a server shows of itself when TLS begins. */

import type { IncomingMessage } from 'node:http';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { ProcessEnvironment } from '../../core/process-environment.js';
import type { OwnAuthorities, ServerCertificate } from '../../ports/inspection.js';
import { fileAuthorities } from './certificates.js';
import type { Connector } from './connection.js';
import { explainFailure, type Failure } from './failure.js';
import type { FailureFacts } from './failure-rows.js';

const DAY = 86_400_000;

/** The variables that name files with further authorities. */
const VARIABLES = ['NODE_EXTRA_CA_CERTS', 'CI_SERVER_TLS_CA_FILE'] as const;

/** How to reach the server. */
export interface CertificateQuestion {
  readonly url: URL;
  readonly connector: Connector;
  readonly environment: ProcessEnvironment;
  readonly facts: FailureFacts;
  /** Ends the question. */
  readonly deadline: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Asks with HEAD and without a token. Never throws. */
export async function serverCertificate(
  question: CertificateQuestion,
): Promise<
  { readonly ok: true; readonly value: ServerCertificate } | { readonly ok: false; readonly failure: Failure }
> {
  const { facts, deadline, now, environment } = question;
  try {
    const signal = AbortSignal.any([deadline, AbortSignal.timeout(facts.timeout)]);
    const socket = await socketOf(question, signal);
    return { ok: true, value: factsOf(socket, environment, now) };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'AbortError' && !deadline.aborted;
    const reason = deadline.aborted ? 'deadline' : isLate ? 'timeout' : 'error';
    return { ok: false, failure: explainFailure(reason, error, facts) };
  }
}

function socketOf({ url, connector }: CertificateQuestion, signal: AbortSignal): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const outgoing = connector.request(
      url,
      { ...connector.options(url), method: 'HEAD', headers: connector.headers, signal },
      (incoming: IncomingMessage) => {
        resolve(incoming.socket as TLSSocket);
        incoming.resume();
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
}

function factsOf(socket: TLSSocket, environment: ProcessEnvironment, now: number): ServerCertificate {
  const shown = socket.getPeerCertificate(true);
  const end = Date.parse(shown.valid_to);
  const root = rootOf(shown).fingerprint256;
  const authority = VARIABLES.find((name) => fingerprints(environment[name]).includes(root));
  return {
    issuer: nameOf(shown.issuer),
    until: new Date(end).toISOString().slice(0, 10),
    days: Math.floor((end - now) / DAY),
    isVerified: socket.authorized,
    authority: authority ?? null,
  };
}

/** The last of the chain as Node built it. */
function rootOf(shown: DetailedPeerCertificate): DetailedPeerCertificate {
  let root = shown;
  const seen = new Set([root.fingerprint256]);
  while (root.issuerCertificate !== undefined && !seen.has(root.issuerCertificate.fingerprint256)) {
    root = root.issuerCertificate;
    seen.add(root.fingerprint256);
  }
  return root;
}

function nameOf({ CN, O }: DetailedPeerCertificate['issuer']): string {
  // A name may stand several times.
  return [CN ?? O ?? 'an authority without a name'].flat().join(', ');
}

/** Lists of authorities that the environment names, and whether they can be read. */
export function ownAuthorities(environment: ProcessEnvironment): readonly OwnAuthorities[] {
  return VARIABLES.flatMap((variable) => {
    const file = environment[variable] ?? '';
    return file === '' ? [] : [{ variable, count: fileAuthorities(file)?.length ?? null }];
  });
}

function fingerprints(file = ''): readonly string[] {
  return file === '' ? [] : (fileAuthorities(file) ?? []).map(({ fingerprint256 }) => fingerprint256);
}
