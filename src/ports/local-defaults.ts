/** What a laptop knows: the git remote of the folder, and the logins of glab. Never asked in CI. */

import type { Token } from '../core/token.js';

/** A remote of the repository. */
export interface GitRemote {
  /** Such as `origin`. */
  readonly name: string;
  /** Lower case, with a port where an http address has one. */
  readonly host: string;
  /** Full path of the project. */
  readonly project: string;
}

/** A GitLab that glab is logged in to. */
export interface GlabLogin {
  /** Host as in glab's file, lower case. */
  readonly host: string;
  /** Base URL. */
  readonly url: string;
  /** `null` where the token is kept elsewhere (keyring). */
  readonly token: Token | null;
}

/** Each is read only when it is asked for. */
export interface LocalDefaults {
  remote(): Promise<GitRemote | null>;
  logins(): Promise<readonly GlabLogin[]>;
}
