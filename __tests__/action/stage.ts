/** A step of a workflow in this process: real adapters, a sandbox for GitLab, a fake GitHub. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PortOpeners, runStep } from '../../src/action/run.js';
import { openPorts, openPullRequestComments, type Reach } from '../../src/face/ports.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { Seed } from '../../src/sandbox/world/seed-model.js';
import { uncancelled } from '../face/cancellation.js';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/fake-github.js';
import { withSandbox } from '../serving.js';
import { type Recorder, recorder } from './recorder.js';

export interface Stage {
  readonly sandbox: Sandbox;
  readonly github: FakeGitHub;
  readonly folder: string;
  /** Variables of a pull request of this repository, whose job's token may write. */
  readonly pullRequest: Readonly<Record<string, string>>;
  /** Runs the step; `inputs` by name. */
  step(
    inputs: Readonly<Record<string, string>>,
    variables?: Readonly<Record<string, string>>,
    stop?: AbortSignal,
  ): Promise<Recorder>;
  /** Writes the payload of an event and returns the variables that point to it. */
  event(name: string, payload: unknown): Readonly<Record<string, string>>;
  /** Method and path of what the sandbox was sent. */
  calls(): readonly string[];
}

const PULL = {
  number: 7,
  head: { repo: { full_name: 'acme/app' } },
  base: { repo: { full_name: 'acme/app' } },
};

/** Runs `body` on a stage and takes the stage down whatever happens. */
export async function onStage(seed: Seed, body: (stage: Stage) => Promise<void>): Promise<void> {
  const github = await startFakeGitHub();
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  try {
    await withSandbox(seed, (sandbox) => body(stageOf(sandbox, github, folder)));
  } finally {
    rmSync(folder, { recursive: true });
    await github.close();
  }
}

function stageOf(sandbox: Sandbox, github: FakeGitHub, folder: string): Stage {
  const event: Stage['event'] = (name, payload) => {
    const path = join(folder, 'event.json');
    writeFileSync(path, JSON.stringify(payload));
    return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
  };
  return {
    sandbox,
    github,
    folder,
    event,
    pullRequest: { ...event('pull_request', { pull_request: PULL }), GITHUB_TOKEN: 'bot-token' },
    calls: () => sandbox.log.map(({ method, target }) => `${method} ${target.replace(/^.*\/releases/, '')}`),
    async step(inputs, variables = {}, stop = new AbortController().signal) {
      const given = { 'gitlab-url': sandbox.url, project: '24', root: folder, ...inputs };
      const all = {
        GITHUB_REPOSITORY: 'acme/app',
        GITHUB_WORKSPACE: folder,
        GITHUB_STEP_SUMMARY: 'summary',
        NO_COLOR: '1',
        ...variables,
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      };
      const runner = recorder(all);
      const cancellation = uncancelled({ soft: stop });
      await runStep({ runner, variables: all, cancellation, ports: ports(github.url) });
      return runner;
    },
  };
}

/** The adapters of the product, with GitHub at its fake and nothing tried twice. */
function ports(apiUrl: string): PortOpeners {
  const near = (reach: Reach): Reach => ({
    ...reach,
    settings: { ...reach.settings, retries: 0, timeout: 5000 },
    environment: { ...reach.environment, GITHUB_API_URL: apiUrl },
  });
  return {
    openPorts: (reach, project, githubToken) => openPorts(near(reach), project, githubToken),
    openComments: (reach, pullRequest, token) => openPullRequestComments(near(reach), pullRequest, token),
  };
}
