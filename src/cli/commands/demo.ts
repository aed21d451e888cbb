/** `demo`: the main job on a sandbox, with the real client over real HTTP. */

import { reconcile } from '../../app/reconcile.js';
import { readEnvironment } from '../../app/settings/environment.js';
import { parseSettings } from '../../app/settings/settings.js';
import type { Result } from '../../core/problem/problem.js';
import { succeeded } from '../../core/run/result.js';
import { openPorts } from '../../face/ports.js';
import { startSandbox } from '../../sandbox/http/server.js';
import { DEMO_MANIFEST, DRIFTED_SEED } from '../../sandbox/world/demo-seed.js';
import { createProgress } from '../output/progress.js';
import { renderResult } from '../output/result-output.js';
import { ended } from '../session/command.js';
import { reachOf, type Session } from '../session/session.js';

const STORY = [
  { command: 'plan', title: '1. plan: what would change? The release gets only GET requests.' },
  { command: 'apply', title: '2. apply: make the release match, then read it again.' },
  { command: 'plan', title: '3. plan: is there anything left to do?' },
] as const;

/** Runs plan, apply, plan; fails where one of them does. */
export async function demoCommand(session: Session): Promise<Result<number>> {
  const { terminal, log, limits } = session;
  const sandbox = await startSandbox({ seed: DRIFTED_SEED });
  try {
    terminal.print(introduction(sandbox.url));
    for (const { command, title } of STORY) {
      terminal.print(`\n${title}\n\n`);
      const settings = demoSettings(sandbox.url);
      const demo: Session = { ...session, settings };
      const ports = {
        ...(await openPorts(reachOf(demo), '24', null)),
        log,
        progress: createProgress(demo),
        stop: limits.stop,
      };
      const result = await reconcile(command, settings, ports);
      const output = await renderResult(result, demo, false);
      terminal.problems(output.problems);
      terminal.print(output.text);
      if (!succeeded(result)) return ended(1);
    }
    return ended();
  } finally {
    await sandbox.close();
  }
}

function demoSettings(url: string): Session['settings'] {
  const raw = { 'gitlab-url': url, project: '24', tag: 'v0.1', token: 'demo-token', links: DEMO_MANIFEST };
  const settings = parseSettings(raw, readEnvironment({}));
  if (!settings.ok) throw new Error(settings.problems.map(({ message }) => message).join('; '));
  return settings.value;
}

function introduction(url: string): string {
  const manifest = DEMO_MANIFEST.replaceAll(/^(?=.)/gm, '    ');
  return [
    `A small GitLab is running in this process at ${url} (project 24, release v0.1).`,
    'Somebody edited the links of the release by hand. The manifest says:',
    '',
    manifest,
  ].join('\n');
}
