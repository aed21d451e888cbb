/** How far an apply is: a bar on a terminal where there is more than a moment's work, else a line a change. */

import type { Upload } from '../../core/run/report.js';
import { createLineProgress, type Every, isOf, WorkCount } from '../../face/line-progress.js';
import type { Progress } from '../../ports/telling.js';
import { renderPlan } from '../../report/text/text.js';
import { terminal as visible } from '../../report/words/escape.js';
import type { Session } from '../session/session.js';
import { type BarState, barLine } from './bar.js';
import { Rate } from './rate.js';

/** A run of fewer changes is over before a bar can be read. */
const BAR_FROM = 8;
/** A line that is drawn for every chunk would slow the upload down. Milliseconds. */
const REDRAW = 100;

/** The clock of the process, which is never set back. */
export interface ProgressClock {
  readonly now: () => number;
  readonly every?: Every;
}

const PROCESS: ProgressClock = { now: () => performance.now() };

type ProgressSession = Pick<Session, 'terminal' | 'invocation'> & {
  /** Whether the plan was shown already, with a question below it. */
  readonly isShown?: () => boolean;
};

/** Announces the plan on standard output (text format only) and shows the work on standard error. */
export function createProgress(stage: ProgressSession, clock: ProgressClock = PROCESS): Progress {
  const { terminal, invocation } = stage;
  const isText = (invocation.flags.format ?? 'text') === 'text';
  const lines = createLineProgress({
    announce: (plan) => {
      if (!isText || stage.isShown?.() === true) return;
      const width = terminal.width === null ? {} : { width: terminal.width };
      terminal.print(`${renderPlan(plan, { color: terminal.color, ...width })}\n`);
    },
    say: (line) => terminal.log.info(line),
    failuresLater: isText,
    ...(clock.every !== undefined && { every: clock.every }),
  });
  return terminal.isInteractive ? withBar(lines, stage, clock) : lines;
}

/** Lines until there is enough to do for a bar, and from then on the bar. */
function withBar(lines: Progress, { terminal }: ProgressSession, { now }: ProgressClock): Progress {
  const work = new WorkCount();
  const transfers = new Map<Upload, number>();
  const rate = new Rate();
  let isBar = false;
  let allBytes = 0;
  let pastBytes = 0;
  let drawn = Number.NEGATIVE_INFINITY;

  const state = (): BarState => {
    const [first] = transfers;
    const bytes = rate.get();
    const sent = pastBytes + sumOf(transfers.values());
    return {
      done: work.done,
      total: work.total,
      file:
        first === undefined ? null : { name: visible(first[0].name), sent: first[1], size: first[0].size },
      others: Math.max(0, transfers.size - 1),
      rate: bytes,
      left: bytes === null ? null : Math.max(0, allBytes - sent) / bytes,
    };
  };
  const draw = (): void => {
    drawn = now();
    terminal.status((columns) => barLine(state(), columns));
  };
  return {
    begin(plan) {
      lines.begin(plan);
      work.begin(plan);
      allBytes = sumOf(plan.releases.flatMap(({ uploads }) => uploads.map(({ size }) => size)));
      isBar = work.total >= BAR_FROM;
      if (isBar) lines.end();
    },
    advance(tag, outcome) {
      work.advance();
      for (const [upload] of transfers) {
        if (!isOf(outcome, upload)) continue;
        transfers.delete(upload);
        pastBytes += upload.size;
      }
      if (isBar) draw();
      else lines.advance(tag, outcome);
    },
    transfer(upload, sent) {
      // A small file is through before anything can be read of it.
      if (!transfers.has(upload) && sent === upload.size) return;
      transfers.set(upload, sent);
      rate.mark(now(), pastBytes + sumOf(transfers.values()));
      if (!isBar) lines.end();
      isBar = true;
      if (now() - drawn >= REDRAW) draw();
    },
    end() {
      lines.end();
      terminal.status(null);
    },
  };
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
