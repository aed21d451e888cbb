/**
 * How far an apply is, for a job log: a line for each change that is done, and a heartbeat where nothing else was said
 * for half a minute, since CI systems take a silent job for one that hangs.
 *
 * What failed and what was skipped is not told here: the report at the end has it, with the reason, and once is enough.
 */

import type { Outcome } from '../core/run/outcome.js';
import { type RunReport, type Upload, workOf } from '../core/run/report.js';
import { counted } from '../core/text/quoted.js';
import type { Progress } from '../ports/telling.js';
import { terminal } from '../report/words/escape.js';
import { outcomeLine } from '../report/words/outcome.js';
import { formatSize } from '../report/words/size.js';

/** Milliseconds of silence after which the log says that the run goes on. */
export const HEARTBEAT = 30_000;

/** Calls `act` after each so many milliseconds; what it returns stops that. */
export type Every = (milliseconds: number, act: () => void) => () => void;

/** With a timer of the process, which it does not keep alive. */
export const every: Every = (milliseconds, act) => {
  const timer = setInterval(act, milliseconds).unref();
  return () => clearInterval(timer);
};

/** What is done of a run so far. */
export class WorkCount {
  #total = 0;
  #done = 0;

  begin(plan: RunReport): void {
    this.#total = workOf(plan);
  }

  /** A further round does more than was planned. */
  advance(): void {
    this.#done += 1;
    this.#total = Math.max(this.#total, this.#done);
  }

  get total(): number {
    return this.#total;
  }

  get done(): number {
    return this.#done;
  }
}

/** Where progress is shown. */
export interface LineProgressOptions {
  /** Shows the plan that is about to be carried out. */
  readonly announce: (plan: RunReport) => void;
  /** Shows a line. */
  readonly say: (line: string) => void;
  /** Whether the report at the end shows what failed. Where it is not for people, each failure is shown here. */
  readonly failuresLater: boolean;
  readonly every?: Every;
}

/** Progress for a job log: a line for each change that is done, and a sign of life after half a minute of silence. */
export function createLineProgress(options: LineProgressOptions): Progress {
  const { announce, failuresLater } = options;
  const work = new WorkCount();
  const transfers = new Map<Upload, number>();
  let stop: (() => void) | null = null;
  const beat = (): void => {
    const [first] = transfers;
    const sent =
      first === undefined
        ? ''
        : `; uploading ${terminal(first[0].name)} (${formatSize(first[1])} of ${formatSize(first[0].size)})`;
    options.say(`${work.done} of ${counted(work.total, 'change')} done${sent}`);
  };
  const restart = (): void => {
    stop?.();
    stop = (options.every ?? every)(HEARTBEAT, beat);
  };
  const say = (line: string): void => {
    options.say(line);
    if (stop !== null) restart();
  };
  return {
    begin(plan) {
      announce(plan);
      work.begin(plan);
      restart();
    },
    advance(tag, outcome) {
      work.advance();
      for (const upload of transfers.keys()) if (isOf(outcome, upload)) transfers.delete(upload);
      const isLater = failuresLater && (outcome.status === 'failed' || outcome.status === 'skipped');
      if (!isLater)
        say(`${outcomeLine(outcome, terminal)} (${terminal(tag)}, ${work.done} of ${work.total})`);
    },
    transfer(upload, sent) {
      const isNew = !transfers.has(upload);
      // A small file is through before anything can be read of it.
      if (isNew && sent === upload.size) return;
      transfers.set(upload, sent);
      if (isNew) say(`uploading ${terminal(upload.name)} (${formatSize(upload.size)})`);
    },
    end() {
      stop?.();
      stop = null;
    },
  };
}

/** Whether this is what became of the file. */
export function isOf(outcome: Outcome, upload: Upload): boolean {
  return outcome.action === 'upload' && outcome.name === upload.name;
}
