/** As much of GitHub's runner as the example workflows need: expressions from a table, `run` steps, and this action. */

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

export interface Trigger {
  readonly event: string;
  readonly ref: string;
  readonly payload?: unknown;
  /** Text between `${{` and `}}` → its value. One that is not here is an error. */
  readonly expressions: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: string;
  readonly summary: string;
}

export interface Runner {
  /** Folder of the checkout. */
  readonly workspace: string;
  /** Inputs that stand for those of the example, because its servers are not there. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
}

const ACTION = process.env['RELEASE_LINKS_ACTION'] ?? join(process.cwd(), 'dist/action/index.js');
const NODE = process.env['E2E_NODE'] ?? process.execPath;

export function readWorkflow(path: string): Workflow {
  return parse(readFileSync(path, 'utf8')) as Workflow;
}

/** Runs the only job of a workflow, or the one that is named; returns what the step of this action did. */
export async function runWorkflow(
  workflow: Workflow,
  trigger: Trigger,
  runner: Runner,
  job?: string,
): Promise<StepResult> {
  if (!(trigger.event in workflow.on)) throw new Error(`the workflow does not run on ${trigger.event}`);
  const jobs = Object.entries(workflow.jobs).filter(([name]) => job === undefined || name === job);
  const steps = jobs.flatMap(([, { steps: each }]) => each);
  let result: StepResult | null = null;
  for (const step of steps) {
    if (step.run !== undefined) await runShell(step.run, runner);
    if (step.uses?.includes('/release-links@')) result = await runAction(step, trigger, runner);
  }
  if (result === null) throw new Error('the workflow does not use this action');
  return result;
}

async function runShell(script: string, { workspace }: Runner): Promise<void> {
  const { status, log } = await run('bash', ['-e', '-c', script], workspace, process.env);
  if (status !== 0) throw new Error(log);
}

async function runAction(step: Step, trigger: Trigger, runner: Runner): Promise<StepResult> {
  const files = join(runner.workspace, '.runner');
  mkdirSync(files, { recursive: true });
  const path = (name: string): string => join(files, name);
  for (const name of ['output', 'summary']) writeFileSync(path(name), '');
  writeFileSync(path('event.json'), JSON.stringify(trigger.payload ?? {}));
  const inputs = { ...defaults(), ...step.with, ...runner.inputs };
  const given = Object.entries(inputs).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, evaluate(String(value), trigger)] as const,
  );
  const environment = {
    PATH: `${dirname(NODE)}:${process.env['PATH'] ?? ''}`,
    ...Object.fromEntries(given),
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: trigger.event,
    GITHUB_EVENT_PATH: path('event.json'),
    GITHUB_REF: trigger.ref,
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_WORKSPACE: runner.workspace,
    GITHUB_OUTPUT: path('output'),
    GITHUB_STEP_SUMMARY: path('summary'),
    ...runner.variables,
  };
  const { status, log } = await run(NODE, [ACTION], runner.workspace, environment);
  const [outputs, summary] = [readFileSync(path('output'), 'utf8'), readFileSync(path('summary'), 'utf8')];
  return { status, log, outputs, summary };
}

/** What GitHub gives for inputs that a workflow leaves out. */
function defaults(): Record<string, string> {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  };
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']));
}

function evaluate(text: string, { expressions }: Trigger): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`no value for the expression ${expression}`);
    return value;
  });
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly status: number | null; readonly log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.on('data', (data) => {
      log += data;
    });
    child.stderr.on('data', (data) => {
      log += data;
    });
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, log }));
  });
}
