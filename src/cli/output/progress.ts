/** How far an apply is: a bar on a terminal, a line a change in a job log. */

import { type Upload, workOf } from '../../core/run/report.js';
import type { Progress } from '../../ports/telling.js';
import { renderPlan } from '../../report/text/text.js';
import { terminal as visible } from '../../report/words/escape.js';
import { outcomeLine } from '../../report/words/outcome.js';
import { formatSize } from '../../report/words/size.js';
import type { Session } from '../session/session.js';

const BAR_WIDTH = 30;
/** A run of fewer changes is over before a bar can be read. */
const BAR_FROM = 8;
/** A file moves the bar so many times. */
const TRANSFER_STEPS = 100;

/** Announces the plan on standard output (text format only) and tells each change on standard error. */
export function createProgress({ terminal, invocation }: Pick<Session, 'terminal' | 'invocation'>): Progress {
  let total = 0;
  let count = 0;
  let bar = false;
  const transfers = new Map<Upload, number>();
  const draw = (): void => terminal.draw(`\r\u001b[2K${barLine(count, total)}${transferText(transfers)}`);
  return {
    begin(plan) {
      if ((invocation.flags.format ?? 'text') === 'text') {
        terminal.print(
          renderPlan(plan, { color: terminal.color, ...(terminal.width && { width: terminal.width }) }),
        );
        terminal.print('\n');
      }
      total = workOf(plan);
      bar = terminal.isInteractive && total >= BAR_FROM;
    },
    advance(tag, outcome) {
      count += 1;
      // A further round sends more than was planned.
      total = Math.max(total, count);
      for (const upload of transfers.keys())
        if (outcome.action === 'upload' && upload.name === outcome.name) transfers.delete(upload);
      if (bar) draw();
      else terminal.log.info(`${outcomeLine(outcome, visible)} (${tag}, ${count} of ${total})`);
    },
    transfer(upload, sent) {
      const before = transfers.get(upload);
      // A small file is through before anything can be read of it.
      if (before === undefined && sent === upload.size) return;
      if (before === undefined && !terminal.isInteractive)
        terminal.log.info(`uploading ${visible(upload.name)} (${formatSize(upload.size)})`);
      transfers.set(upload, sent);
      // A line that is drawn for every chunk would slow the upload down.
      const step = upload.size / TRANSFER_STEPS;
      if (!terminal.isInteractive || Math.floor(sent / step) === Math.floor((before ?? 0) / step)) return;
      bar = true;
      draw();
    },
    end() {
      // Leaves the line clean for what is printed next.
      if (bar) terminal.draw('\r\u001b[2K');
    },
  };
}

/** What is on its way now, short enough for a line: `  app.deb 34 MB of 120 MB, and 2 more`. */
function transferText(transfers: ReadonlyMap<Upload, number>): string {
  const [first] = transfers;
  if (first === undefined) return '';
  const [{ name, size }, sent] = first;
  const others = transfers.size === 1 ? '' : `, and ${transfers.size - 1} more`;
  return `  ${visible(name)} ${formatSize(sent)} of ${formatSize(size)}${others}`;
}

function barLine(count: number, total: number): string {
  const filled = Math.min(BAR_WIDTH, Math.round((count / Math.max(total, 1)) * BAR_WIDTH));
  return `[${'='.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${count} of ${total} changes`;
}
