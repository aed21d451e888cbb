/** `sandbox`: a small GitLab on this machine, for trying things out. */

import { DEMO_SEED } from '../../sandbox/demo-seed.js';
import { parseSeed, type Seed } from '../../sandbox/seed.js';
import { startSandbox } from '../../sandbox/server.js';
import { readNamedFile } from '../named-file.js';
import type { Session } from '../session.js';

/** Serves until a signal ends it. The first line on standard output is the address. */
export async function sandboxCommand({ invocation, terminal, cancel }: Session): Promise<number> {
  const { flags } = invocation;
  const port = flags.port ?? '0';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    const message = `--port: wanted a number from 0 to 65535, found ${JSON.stringify(port)}`;
    terminal.problems([{ severity: 'error', code: 'usage', message }]);
    return 1;
  }
  const seed = readSeed(flags.seed);
  if (!seed.ok) {
    terminal.problems(seed.problems);
    return 1;
  }
  const sandbox = await startSandbox({ seed: seed.value, port: Number(port) });
  terminal.print(`${sandbox.url}\n`);
  tellWorld(seed.value, sandbox.url, terminal.log.info);
  await new Promise<void>((resolve) => cancel.addEventListener('abort', () => resolve(), { once: true }));
  await sandbox.close();
  return 0;
}

function readSeed(file: string | undefined): ReturnType<typeof parseSeed> {
  if (file === undefined) return { ok: true, value: DEMO_SEED, warnings: [] };
  return parseSeed(readNamedFile(file), file);
}

/** How to use it, for whoever started it by hand. */
function tellWorld(seed: Seed, url: string, info: (message: string) => void): void {
  const project = seed.projects[0];
  const token = Object.keys(seed.tokens)[0];
  if (project === undefined || token === undefined) return;
  const tag = project.releases?.[0]?.tag ?? 'v0.1';
  info(
    `Try: GITLAB_TOKEN=${token} release-links list --gitlab-url ${url} --project ${project.id} --tag ${tag}`,
  );
  info('Ctrl-C ends it.');
}
