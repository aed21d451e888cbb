/** Asking a GitLab about itself, the token and the project. */

import type { StoreError } from './store-error.js';

/** What a question came to. */
export type Finding =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: StoreError };

/** Asks with GET alone; never rejects with a StoreError. */
export interface Inspection {
  /**
   * Reads a route of the API.
   *
   * @param path below `/api/v4/`; what is `:project` in it is the project of the run
   */
  read(path: string): Promise<Finding>;
  /** Host and port of the proxy in use; `null` where there is none. */
  readonly proxy: string | null;
}
