/** Sends an answer, or fails to in the way that was asked for. */

import type { ServerResponse } from 'node:http';
import type { Course } from '../request/course.js';
import type { SandboxResponse } from '../request/exchange.js';
import type { Fault, StatusFault } from './fault.js';
import { breakDuring, hangUpAfter, type Pause, pause, timeOutDuring } from './pace.js';

/** What GitLab's web server adds to everything. */
const ALWAYS = { 'x-frame-options': 'SAMEORIGIN', 'x-content-type-options': 'nosniff' };

/** What goes out, as the server needs it to do its part. */
export interface Delivery {
  readonly outgoing: ServerResponse;
  /** Does what the request asks for, and gives the answer. Not called where the fault comes before that. */
  readonly handle: (course: Course) => SandboxResponse | Promise<SandboxResponse>;
  /** How time passes where no fault says otherwise. */
  readonly course: Course;
  /** How a server waits that goes on after a hang-up. */
  readonly wait: Pause;
  /** Told the status that goes out. */
  readonly answered: (status: number) => void;
}

/** Ends when the answer is on its way, or when it is certain that none will be. */
export async function deliver(delivery: Delivery, fault: Fault | undefined): Promise<void> {
  const { outgoing, course } = delivery;
  const handle = () => delivery.handle(course);
  switch (fault?.kind) {
    case undefined:
      sendWhole(delivery, await handle());
      return;
    case 'status':
      sendWhole(delivery, standIn(fault));
      return;
    case 'status-after':
      await handle();
      sendWhole(delivery, standIn(fault));
      return;
    case 'delay':
      await pause(fault.ms);
      sendWhole(delivery, await handle());
      return;
    case 'reset-before':
      outgoing.destroy();
      return;
    case 'reset-after':
      await handle();
      outgoing.destroy();
      return;
    case 'hang':
      return;
    case 'truncate':
      sendHalf(delivery, await handle(), () => outgoing.destroy());
      return;
    case 'slow':
      outgoing.end(await sendHalfThenPause(delivery, await handle(), fault.ms));
      return;
    case 'hang-up': {
      let isCut = false;
      const cut = (): void => {
        if (isCut) return;
        isCut = true;
        if (fault.status === undefined) outgoing.destroy();
        else sendWhole(delivery, standIn({ kind: 'status', status: fault.status }));
      };
      await delivery.handle(hangUpAfter(fault.after, fault.ms, cut, delivery.wait));
      cut();
      return;
    }
    case 'break':
      sendWhole(delivery, await delivery.handle(breakDuring(fault.during, course)));
      return;
    case 'time-out':
      sendWhole(delivery, await delivery.handle(timeOutDuring(fault.during, course)));
  }
}

function standIn(fault: StatusFault): SandboxResponse {
  const headers = { 'content-type': 'text/plain', ...fault.headers };
  return { status: fault.status, headers, body: fault.body ?? '' };
}

function sendHead({ outgoing, answered }: Delivery, response: SandboxResponse): void {
  answered(response.status);
  outgoing.writeHead(response.status, { ...ALWAYS, ...response.headers });
}

/** In chunks, as GitLab sends, where the answer does not say how long it is. */
function sendWhole(delivery: Delivery, response: SandboxResponse): void {
  sendHead(delivery, response);
  if (response.body.length > 0) delivery.outgoing.write(response.body);
  delivery.outgoing.end();
}

/** Sends the first half, and gives the second. */
function sendHalf(delivery: Delivery, response: SandboxResponse, sent: () => void): Uint8Array {
  sendHead(delivery, response);
  const bytes = Buffer.from(response.body);
  const middle = Math.floor(bytes.length / 2);
  delivery.outgoing.write(bytes.subarray(0, middle), sent);
  return bytes.subarray(middle);
}

async function sendHalfThenPause(
  delivery: Delivery,
  response: SandboxResponse,
  ms: number,
): Promise<Uint8Array> {
  const rest = sendHalf(delivery, response, () => undefined);
  await pause(ms);
  return rest;
}
