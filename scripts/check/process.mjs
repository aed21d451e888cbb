/** Child processes whose output is wanted whole. */
import { spawn } from 'node:child_process';

/** Runs a command to its end: exit code, standard output, standard error and both together. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const [out, error, both] = [[], [], []];
    child.stdout.on('data', (data) => both.push(data) && out.push(data));
    child.stderr.on('data', (data) => both.push(data) && error.push(data));
    child.once('error', reject);
    child.once('close', (status) =>
      resolve({ status, stdout: out.join(''), stderr: error.join(''), text: both.join('') }),
    );
  });
}

/** Runs a command that must end well; returns its standard output. */
export async function mustRun(command, args, options) {
  const { status, stdout, text } = await run(command, args, options);
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${text.slice(-2000)}`);
  return stdout;
}
