/** Courses of time: a server with so much work to do a write, and those that faults ask for. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Course } from '../request/course.js';

/** Waits so many milliseconds. */
export type Pause = (ms: number) => Promise<void>;

/** Does not keep the process alive. */
export function pause(ms: number): Promise<void> {
  return sleep(ms, undefined, { ref: false });
}

/**
 * @param work milliseconds that each write takes
 * @param limit milliseconds after which a GraphQL document is not gone on with, counted from its first field
 */
export function courseOf(work: number, limit: number, wait: Pause): Course {
  let end: number | null = null;
  return {
    beforeWrite: () => (work > 0 ? wait(work) : undefined),
    isBroken: () => false,
    timeIsUp() {
      end ??= performance.now() + limit;
      return performance.now() > end;
    },
  };
}

/** Writes go on, `ms` apart, after the client was cut off. */
export function hangUpAfter(after: number, ms: number, cut: () => void, wait: Pause): Course {
  let writes = 0;
  return {
    beforeWrite() {
      writes += 1;
      if (writes <= after) return undefined;
      if (writes === after + 1) cut();
      return wait(ms);
    },
    isBroken: () => false,
    timeIsUp: () => false,
  };
}

/** That write ends the request; what was written before it stays. */
export function breakDuring(during: number, course: Course): Course {
  let writes = 0;
  return {
    ...course,
    beforeWrite() {
      writes += 1;
      return course.beforeWrite();
    },
    isBroken: () => writes === during,
  };
}

/** Time is up as soon as that write has begun. */
export function timeOutDuring(during: number, course: Course): Course {
  let writes = 0;
  return {
    ...course,
    beforeWrite() {
      writes += 1;
      return course.beforeWrite();
    },
    timeIsUp: () => writes >= during,
  };
}
