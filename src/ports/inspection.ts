/** Asking a GitLab about itself, the token and the project. */

import type { StoreError } from './store-error.js';

/** What a question came to. */
export type Finding =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: StoreError };

/** The certificate that a server showed. */
export interface ServerCertificate {
  /** Name of the authority that signed it; of the server itself where it did so by itself. */
  readonly issuer: string;
  /** Last day, such as `2027-01-31`. */
  readonly until: string;
  /** Whole days until then; negative where it has passed. */
  readonly days: number;
  /** Whether it was verified. Node does not, where NODE_TLS_REJECT_UNAUTHORIZED is 0. */
  readonly isVerified: boolean;
  /** The variable whose file has the authority; `null`: one that Node trusts by itself. */
  readonly authority: string | null;
}

/** What there is to say of the certificates; `null` for an address without TLS. */
export type CertificateFinding =
  | { readonly ok: true; readonly value: ServerCertificate | null }
  | { readonly ok: false; readonly error: StoreError };

/** A file with authorities that are trusted besides those of Node. */
export interface OwnAuthorities {
  readonly variable: string;
  /** How many it has; `null` where it cannot be read. */
  readonly count: number | null;
}

/** Asks with GET and HEAD alone; never rejects with a StoreError. */
export interface Inspection {
  /**
   * Reads a route of the API.
   *
   * @param path below `/api/v4/`, perhaps with a query; what is `:project` in it is the project of the run
   */
  read(path: string): Promise<Finding>;
  /** The smallest query that GraphQL answers. */
  readGraphql(): Promise<Finding>;
  /** The certificate of the server. No token is sent. */
  certificate(): Promise<CertificateFinding>;
  readonly authorities: readonly OwnAuthorities[];
  /** Host and port of the proxy in use; `null` where there is none. */
  readonly proxy: string | null;
  /** Today, such as `2027-01-31`. */
  readonly today: string;
}
