/** All that a run works with. The story in `app/reconcile.ts` knows these shapes only; adapters implement them. */

import type { RunReport } from '../core/run/report.js';
import type { FileContents, Workspace } from './files.js';
import type { Inspection } from './inspection.js';
import type { PackageRegistry } from './packages.js';
import type { ReleaseStore } from './releases.js';
import type { Sources } from './sources.js';
import type { Log, Progress } from './telling.js';
import type { UrlChecker } from './urls.js';

/** All that a run works with. */
export interface Ports {
  readonly store: ReleaseStore;
  readonly workspace: Workspace;
  readonly sources: Sources;
  /** Where local files go that are to be uploaded, and what is in them. */
  readonly packages: PackageRegistry;
  readonly contents: FileContents;
  /** `null`: wanted addresses are not checked (input `check-urls`). */
  readonly urls: UrlChecker | null;
  /** Asks for the sums of literal links that should have one; left out: they are not compared. */
  readonly digests?: UrlChecker;
  /** Questions about the token and the project (input `doctor`). Their requests are part of the store's. */
  readonly inspect: () => Promise<Inspection>;
  readonly log: Log;
  readonly progress: Progress;
  /** Asks a person whether the plan shall be carried out; absent where nobody is there to be asked. */
  readonly confirm?: (plan: RunReport) => Promise<boolean>;
  /** The same for another project of the same GitLab, with the same token; where a manifest has several. */
  readonly another?: (project: string) => Promise<WorldPorts>;
  /** A clock that only goes on, in milliseconds from some moment: how old is what was read? */
  readonly now: () => number;
  /** Waits so many milliseconds; no longer than until `stop` is aborted. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Aborted when the run is cancelled: nothing new begins. */
  readonly stop: AbortSignal;
}

/** The ports that lead to files and servers. */
export type WorldPorts = Pick<
  Ports,
  | 'store'
  | 'inspect'
  | 'workspace'
  | 'sources'
  | 'packages'
  | 'contents'
  | 'urls'
  | 'digests'
  | 'another'
  | 'now'
  | 'sleep'
>;
