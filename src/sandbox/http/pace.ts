/** Courses of time: a server with so much work to do a write, and those that faults ask for. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Course } from '../request/course.js';

/** Does not keep the process alive. */
export function pause(ms: number): Promise<void> {
  return sleep(ms, undefined, { ref: false });
}

/**
 * @param work milliseconds that each write takes
 * @param limit milliseconds after which a GraphQL document is not gone on with, counted from its first field
 */
export function courseOf(work: number, limit: number): Course {
  let end: number | null = null;
  return {
    beforeWrite: () => (work > 0 ? pause(work) : undefined),
    timeIsUp() {
      end ??= performance.now() + limit;
      return performance.now() > end;
    },
  };
}

/** Writes go on, `ms` apart, after the client was cut off. */
export function hangUpAfter(after: number, ms: number, cut: () => void): Course {
  let writes = 0;
  return {
    beforeWrite() {
      writes += 1;
      if (writes <= after) return undefined;
      cut();
      return pause(ms);
    },
    timeIsUp: () => false,
  };
}

/** Time is up as soon as that write has begun. */
export function timeOutDuring(during: number, course: Course): Course {
  let writes = 0;
  return {
    beforeWrite() {
      writes += 1;
      return course.beforeWrite();
    },
    timeIsUp: () => writes >= during,
  };
}
