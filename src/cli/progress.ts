/** How far an apply is: a bar on a terminal, a line a change in a job log. */

import type { Progress } from '../app/ports.js';
import type { Outcome } from '../core/outcome.js';
import { terminal as visible } from '../report/escape.js';
import { renderPlan } from '../report/text.js';
import type { Session } from './session.js';

const BAR_WIDTH = 30;
/** A run of fewer changes is over before a bar can be read. */
const BAR_FROM = 8;

const ENDED = { create: 'created', update: 'updated', delete: 'deleted', upload: 'uploaded' } as const;

/** Announces the plan on standard output (text format only) and tells each change on standard error. */
export function createProgress({ terminal, invocation }: Session): Progress {
  let total = 0;
  let count = 0;
  let bar = false;
  return {
    begin(plan) {
      if ((invocation.flags.format ?? 'text') === 'text') {
        terminal.print(
          renderPlan(plan, { color: terminal.color, ...(terminal.width && { width: terminal.width }) }),
        );
        terminal.print('\n');
      }
      total = plan.releases.reduce(
        (sum, release) => sum + release.plan.changes.length + release.uploads.length,
        0,
      );
      bar = terminal.isInteractive && total >= BAR_FROM;
    },
    advance(tag, outcome) {
      count += 1;
      if (bar) terminal.draw(`\r${barLine(count, total)}`);
      else terminal.log.info(`${outcomeLine(outcome)} (${tag}, ${count} of ${total})`);
    },
    end() {
      // Leaves the line clean for what is printed next.
      if (bar) terminal.draw('\r\u001b[2K');
    },
  };
}

function barLine(count: number, total: number): string {
  const filled = Math.min(BAR_WIDTH, Math.round((count / Math.max(total, 1)) * BAR_WIDTH));
  return `[${'='.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${count} of ${total} changes`;
}

function outcomeLine(outcome: Outcome): string {
  const name = visible(outcome.name);
  switch (outcome.status) {
    case 'done':
      return outcome.action === 'create-release'
        ? `created release ${name}`
        : `${ENDED[outcome.action]} ${name}`;
    case 'failed':
      return `failed to ${outcome.action} ${name}: ${visible(outcome.error)}`;
    case 'skipped':
      return `skipped ${outcome.action} of ${name}`;
  }
}
