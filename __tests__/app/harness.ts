/** Runs the whole story in the process: inputs → sandbox over HTTP → result. */

import { createSources } from '../../src/app/prepare/sources.js';
import { reconcile } from '../../src/app/reconcile.js';
import { readEnvironment } from '../../src/app/settings/environment.js';
import type { RawInputs } from '../../src/app/settings/inputs.js';
import { parseSettings } from '../../src/app/settings/settings.js';
import type { RunReport } from '../../src/core/run/report.js';
import type { RunResult } from '../../src/core/run/result.js';
import { createGithubReleases } from '../../src/github/releases.js';
import { openGitLabProject } from '../../src/gitlab/api/project.js';
import { GitLabClient } from '../../src/gitlab/client/client.js';
import type { GitLabOptions } from '../../src/gitlab/client/options.js';
import { systemClock } from '../../src/network/clock.js';
import type { Ports } from '../../src/ports/ports.js';
import type { Log, Progress } from '../../src/ports/telling.js';
import type { UrlChecker } from '../../src/ports/urls.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { createFileContents } from '../../src/workspace/file-content.js';
import { createWorkspace } from '../../src/workspace/workspace.js';
import { TAG } from '../serving.js';

export interface Played {
  readonly result: RunResult;
  /** Method and path below the project, in the order in which they were sent. */
  readonly calls: readonly string[];
  readonly warnings: readonly string[];
  /** What the log was told besides. */
  readonly lines: readonly string[];
}

export interface PlayOptions {
  readonly command?: 'plan' | 'apply';
  readonly anonymous?: boolean;
  readonly variables?: Readonly<Record<string, string>>;
  /** No tag is given: the manifest has a table. */
  readonly table?: boolean;
  readonly githubUrl?: string;
  readonly stop?: AbortSignal;
  readonly progress?: Partial<Progress>;
  readonly urls?: UrlChecker;
  readonly digests?: UrlChecker;
  /** Another time than the real one. */
  readonly time?: Pick<Ports, 'now' | 'sleep'>;
  /** Another client than the real one. */
  readonly client?: (options: GitLabOptions) => GitLabClient;
}

/** One run of the program's story, without a face around it. */
export async function play(sandbox: Sandbox, raw: RawInputs, options: PlayOptions = {}): Promise<Played> {
  const given: RawInputs = {
    'gitlab-url': sandbox.url,
    project: '24',
    ...(raw.tags === undefined && options.table !== true && { tag: TAG }),
    ...(options.anonymous !== true && { token: 'test-token' }),
    ...raw,
  };
  const settings = parseSettings(given, readEnvironment(options.variables ?? {}));
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  const warnings: string[] = [];
  const lines: string[] = [];
  const log: Log = {
    debug: () => {},
    info: (line) => lines.push(line),
    warning: (message) => warnings.push(message),
  };
  const stop = options.stop ?? new AbortController().signal;
  const { value } = settings;
  const common = {
    retries: value.retries,
    timeout: value.timeout,
    stop,
    deadline: AbortSignal.timeout(value.deadline),
    userAgent: 'release-links/test',
  };
  const client = options.client ?? ((how: GitLabOptions) => new GitLabClient(how));
  const how: GitLabOptions = {
    url: value.gitlabUrl,
    project: value.project ?? '',
    token: value.token,
    log,
    allowInsecure: value.allowInsecure,
    writes: value.writes,
    ...common,
  };
  const gitlab = openGitLabProject(how, client(how));
  const github = createGithubReleases({
    apiUrl: options.githubUrl ?? 'http://127.0.0.1:9',
    token: value.githubToken,
    log,
    ...common,
  });
  const workspace = createWorkspace(value.root);
  const contents = createFileContents(value.root);
  const sources = createSources({ workspace, contents, packages: gitlab.packages, github }, value);
  const nothing = (): void => {};
  const progress = { begin: nothing, advance: nothing, transfer: nothing, end: nothing, ...options.progress };
  const ports = {
    ...gitlab,
    workspace,
    contents,
    sources,
    urls: options.urls ?? null,
    ...(options.digests !== undefined && { digests: options.digests }),
    log,
    progress,
    stop,
    now: () => performance.now(),
    sleep: async (milliseconds: number) => void (await systemClock.sleep(milliseconds, [stop])),
    ...options.time,
  };
  const first = sandbox.log.length;
  const result = await reconcile(options.command ?? 'apply', value, ports);
  return {
    result,
    calls: sandbox.log.slice(first).map(({ method, target }) => `${method} ${short(target)}`),
    warnings,
    lines,
  };
}

/** The report of a run that got as far as one. */
export function reportOf({ result }: Played): RunReport {
  if (result.kind !== 'reported') throw new Error(JSON.stringify(result));
  return result.report;
}

function short(target: string): string {
  return target.replace('/api/v4/projects/24', '');
}
