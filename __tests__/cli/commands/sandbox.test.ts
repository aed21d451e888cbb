import { expect, test } from '@jest/globals';
import { sandboxCommand } from '../../../src/cli/commands/sandbox.js';
import { openSession } from '../../../src/cli/session/session.js';
import type { Terminal } from '../../../src/cli/session/terminal.js';
import { parseArguments } from '../../../src/cli/words/arguments.js';
import { uncancelled } from '../../face/cancellation.js';

test('a signal that comes while the server starts ends it all the same', async () => {
  const printed: string[] = [];
  const terminal: Terminal = {
    log: { debug: () => {}, info: () => {}, warning: () => {} },
    color: false,
    width: null,
    isInteractive: false,
    print: (text) => printed.push(text),
    draw: () => {},
    status: () => {},
    problems: () => {},
    hide: (text) => text,
  };
  const invocation = parseArguments(['sandbox'], {});
  if (!invocation.ok) throw new Error(JSON.stringify(invocation.problems));
  const session = openSession(invocation.value, terminal, uncancelled({ soft: AbortSignal.abort() }));
  if (!session.ok) throw new Error(JSON.stringify(session.problems));
  expect(await sandboxCommand(session.value)).toMatchObject({ ok: true, value: 0 });
  expect(printed).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\n$/)]);
});
