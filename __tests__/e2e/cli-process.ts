/** The bundle in dist/cli as a user starts it: a process of its own, in a folder of its own. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = resolve(process.env['RELEASE_LINKS_CLI'] ?? 'dist/cli/index.js');
const NODE = process.env['E2E_NODE'] ?? process.execPath;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'release-links-cli-'));

  write(name: string, text: string): void {
    writeFileSync(join(this.path, name), text);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  /** Starts a command. Nothing of this process's environment but PATH reaches it. */
  start(
    args: readonly string[],
    variables: Readonly<Record<string, string>> = {},
    input: string | null = null,
  ): Started {
    const env = { PATH: process.env['PATH'] ?? '', ...variables };
    const child = spawn(NODE, [PROGRAM, ...args], {
      cwd: this.path,
      env,
      stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    child.stdin?.end(input ?? '');
    const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
    const ended = new Promise<Ended>((done) => {
      child.on('close', (code) => done({ code, stdout: stdout(), stderr: stderr() }));
    });
    return { child, ended };
  }

  run(
    args: readonly string[],
    variables: Readonly<Record<string, string>> = {},
    input: string | null = null,
  ): Promise<Ended> {
    return this.start(args, variables, input).ended;
  }
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return () => text;
}
