/** Runs the bundled action as GitHub's runner does: a process with variables, files for its outputs, and a payload. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const NODE = process.env['E2E_NODE'] ?? process.execPath;
const ACTION = resolve(process.env['RELEASE_LINKS_ACTION'] ?? 'dist/action/index.js');

export interface StepOptions {
  /** The step's `with`. What is left out gets the default of action.yml, or is empty. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  /** Files of the checkout by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What `${{ github.token }}` is. */
  readonly githubToken?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Called with the process once it runs. */
  readonly started?: (process: ChildProcess) => void;
}

export interface StepResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** Everything that the step left behind but the commands that hide secrets. */
  readonly everything: string;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

const { inputs: DECLARED } = parse(readFileSync('action.yml', 'utf8')) as ActionFile;

/** Runs the step in a checkout of its own, and takes that away again. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'step-'));
  try {
    return await runIn(folder, options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runIn(folder: string, options: StepOptions): Promise<StepResult> {
  const workspace = join(folder, 'app');
  const path = (name: string): string => join(folder, name);
  mkdirSync(workspace);
  for (const [name, text] of Object.entries(options.files ?? {})) writeFileSync(join(workspace, name), text);
  writeFileSync(path('event.json'), JSON.stringify(options.payload ?? {}));
  for (const name of ['output', 'summary']) writeFileSync(path(name), '');
  const variables = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: options.event ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: path('event.json'),
    GITHUB_OUTPUT: path('output'),
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_STEP_SUMMARY: path('summary'),
    GITHUB_WORKSPACE: workspace,
    ...inputVariables(options),
    ...options.variables,
  };
  const end = await runProcess(workspace, variables, options.started);
  const output = readFileSync(path('output'), 'utf8');
  const summary = readFileSync(path('summary'), 'utf8');
  const shown = end.stdout.replace(/^::add-mask::.*$/gm, '');
  const everything = [shown, end.stderr, output, summary].join('\n');
  return { ...end, outputs: readOutputs(output), summary, everything };
}

/** Every declared input gets a variable, as on a runner. */
function inputVariables({ inputs, githubToken = '' }: StepOptions): Record<string, string> {
  const declared = Object.entries(DECLARED).map(([name, { default: value = '' }]): [string, string] => [
    name,
    String(value).replace('${{ github.token }}', githubToken),
  ]);
  return Object.fromEntries(
    [...declared, ...Object.entries(inputs)].map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function runProcess(
  cwd: string,
  env: Record<string, string>,
  started: StepOptions['started'],
): Promise<Pick<StepResult, 'code' | 'stdout' | 'stderr'>> {
  return new Promise((done, reject) => {
    const child = spawn(NODE, [ACTION], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => done({ code, stdout, stderr }));
    started?.(child);
  });
}

/** `name<<delimiter`, the value, `delimiter`: the format of GITHUB_OUTPUT for values of several lines. */
function readOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = lines[at]?.match(/^([^<]+)<<(.+)$/) ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs.set(name, lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return outputs;
}
