import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import tls from 'node:tls';
import type { ProcessEnvironment } from '../../core/process-environment.js';

/**
 * The certificates to trust where CI_SERVER_TLS_CA_FILE names some: GitLab Runner sets it for a GitLab whose
 * authority is its own. Node's own certificates and NODE_EXTRA_CA_CERTS stay trusted; `null` leaves it at them.
 * A file that is missing or broken is reported and left out, since the connection may do without.
 *
 * @param warn told what is wrong with the file, and what to do
 */
export function readCertificates(
  environment: ProcessEnvironment,
  warn: (message: string, hint: string) => void,
): readonly string[] | null {
  const file = environment['CI_SERVER_TLS_CA_FILE'] ?? '';
  if (file === '') return null;
  try {
    return [...defaultCertificates(environment), ...certificatesIn(readFileSync(file, 'utf8')).map(String)];
  } catch {
    warn(
      'The certificates in CI_SERVER_TLS_CA_FILE cannot be read, and are left out',
      'It names a file in PEM form: -----BEGIN CERTIFICATE----- and so on',
    );
    return null;
  }
}

/** @throws where there is none, or one is broken. TLS itself would silently leave it out */
function certificatesIn(pem: string): readonly X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [''];
  return blocks.map((block) => new X509Certificate(block));
}

/** The authorities in a file; `null` where it cannot be read. */
export function fileAuthorities(file: string): readonly X509Certificate[] | null {
  try {
    return certificatesIn(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** What Node trusts by default: it can tell from 22.15 on; before, NODE_EXTRA_CA_CERTS has to be read again. */
function defaultCertificates(environment: ProcessEnvironment): readonly string[] {
  const { getCACertificates }: NewerTls = tls as NewerTls;
  if (getCACertificates !== undefined) return getCACertificates('default');
  const extra = environment['NODE_EXTRA_CA_CERTS'] ?? '';
  // Node has told of a file that is not there when it started.
  return extra === '' || !existsSync(extra)
    ? tls.rootCertificates
    : [...tls.rootCertificates, readFileSync(extra, 'utf8')];
}

interface NewerTls {
  readonly getCACertificates?: (type: 'default') => string[];
}
