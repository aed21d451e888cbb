/** One line from standard input. */

import { createInterface } from 'node:readline';

/** The line without its end; empty where the input ends before one, or `stop` is aborted. */
export async function readAnswer(input: NodeJS.ReadableStream, stop: AbortSignal): Promise<string> {
  // Not as a terminal: Ctrl-C stays a signal, and what is typed is shown by the terminal itself.
  const lines = createInterface({ input, terminal: false });
  const end = (): void => lines.close();
  const answer = new Promise<string>((done) => {
    lines.once('line', done);
    lines.once('close', () => done(''));
  });
  stop.addEventListener('abort', end);
  if (stop.aborted) end();
  try {
    return await answer;
  } finally {
    stop.removeEventListener('abort', end);
    lines.close();
    // A terminal that is still read from would keep the process alive.
    input.pause();
  }
}
