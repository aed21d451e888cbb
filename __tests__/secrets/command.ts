/** Runs the bundled command line in a folder of its own, and gathers whatever it leaves behind. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const NODE = process.env['E2E_NODE'] ?? process.execPath;
const COMMAND = resolve(process.env['RELEASE_LINKS_CLI'] ?? 'dist/cli/index.js');

export interface CommandOptions {
  readonly variables?: Readonly<Record<string, string>>;
  /** Files of the folder by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly started?: (process: ChildProcess) => void;
}

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Texts of the files that the command wrote, by name. */
  readonly written: Readonly<Record<string, string>>;
  /** All of that in one text. */
  readonly everything: string;
}

export async function runCommand(
  args: readonly string[],
  { variables = {}, files = {}, started }: CommandOptions = {},
): Promise<CommandResult> {
  const folder = mkdtempSync(join(tmpdir(), 'command-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const env = { PATH: process.env['PATH'] ?? '', ...variables };
    const child = spawn(NODE, [COMMAND, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    started?.(child);
    const end = await outputOf(child);
    const names = readdirSync(folder).filter((name) => !(name in files));
    const written = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    const everything = [end.stdout, end.stderr, ...Object.values(written)].join('\n');
    return { ...end, written, everything };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function outputOf(
  child: ReturnType<typeof spawn>,
): Promise<Pick<CommandResult, 'code' | 'stdout' | 'stderr'>> {
  return new Promise((done, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}
