/** What goes wrong with which request. */

import type { Fault, FaultFor } from '../../src/sandbox/http/fault.js';
import type { RecordedRequest } from '../../src/sandbox/request/exchange.js';
import type { Case, Trouble } from './case.js';
import { Dice, hashOf } from './dice.js';
import { aliasesOf, isDocument } from './document.js';
import { documentFaultOf, isAnswered } from './document-trouble.js';

/** Milliseconds for which the client waits for an answer. A document takes the sandbox longer than a link. */
export function timeoutOf({ writes }: Case): number {
  return writes === 'rest' ? 80 : 600;
}

/** Milliseconds after which a late write is done: nobody waits for it any more. */
function lateOf(trial: Case): number {
  return timeoutOf(trial) + 30;
}

export interface Schedule {
  readonly faultFor: FaultFor;
  /** Resolves when all writes that are late have been done. */
  settled(): Promise<void>;
  /** How many answers have lied. */
  readonly lies: number;
}

/** What a schedule acts on. */
export interface Stage {
  /** Lets somebody else write. */
  readonly disturb: (dice: Dice) => void;
  /** The answer of a write that is done, without doing it; `null` where it would not have been. */
  readonly deceive: (request: RecordedRequest) => Fault | null;
  /** Told of each request what becomes of it. */
  readonly note: (
    request: RecordedRequest,
    fate: { readonly isLate: boolean; readonly isAnswered: boolean },
  ) => void;
  /** Told each request and its trouble. */
  readonly tell: (line: string) => void;
}

/**
 * Decides by the request itself and how often it came, not by when it came: requests that are under way side by
 * side may arrive in any order, and a replay must meet the same trouble.
 */
export function scheduleOf(trial: Case, { disturb, deceive, note, tell }: Stage): Schedule {
  const counts = new Map<string, number>();
  let lastLate = 0;
  let lies = 0;
  return {
    get lies() {
      return lies;
    },
    faultFor: (request) => {
      const { method, target, body } = request;
      const text = `${method} ${target} ${body ?? ''}`;
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      const dice = new Dice(hashOf(`${trial.seed} ${count} ${text}`));
      if (dice.chance(trial.rivalry)) disturb(dice);
      const isTroubled = dice.chance(trial.rate);
      const lie = !isTroubled && dice.chance(trial.deceit) ? deceive(request) : null;
      if (lie !== null) lies += 1;
      const fault = lie ?? (isTroubled ? faultFor(trial, request, dice) : undefined);
      const isLate = fault?.kind === 'delay';
      if (isLate) lastLate = Date.now() + lateOf(trial);
      note(request, { isLate, isAnswered: lie === null && isAnswered(fault) });
      tell(`${text} ${lie === null ? '' : 'a lie: '}${fault === undefined ? '' : JSON.stringify(fault)}`);
      return fault;
    },
    async settled() {
      const wait = lastLate + 20 - Date.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    },
  };
}

function faultFor(trial: Case, { target, body }: RecordedRequest, dice: Dice): Fault | undefined {
  if (!isDocument(target)) return faultOf(dice.pick(trial.troubles), dice, lateOf(trial));
  return documentFaultOf(dice.pick(trial.documentTroubles), aliasesOf(body), dice);
}

function faultOf(trouble: Trouble, dice: Dice, late: number): Fault {
  switch (trouble) {
    case '429':
      return { kind: 'status', status: 429, body: 'Retry later\n' };
    case '429-told':
      return { kind: 'status', status: 429, headers: { 'retry-after': '7' }, body: 'Retry later\n' };
    case '500':
      return {
        kind: 'status',
        status: 500,
        body: '{"message":"500 Internal Server Error"}',
        headers: JSON_TYPE,
      };
    case '502':
    case '503':
    case '504':
      return {
        kind: 'status',
        status: Number(trouble),
        headers: HTML_TYPE,
        body: '<html><title>Bad day</title>',
      };
    case '503-told':
      return { kind: 'status', status: 503, headers: { 'retry-after': '3' } };
    case 'status-after':
      return { kind: 'status-after', status: dice.pick([500, 502, 503, 504]) };
    case 'slow':
      return { kind: 'slow', ms: 5 };
    case 'late':
      return { kind: 'delay', ms: late };
    case 'reset-before':
    case 'reset-after':
    case 'hang':
    case 'truncate':
      return { kind: trouble };
    default:
      return trouble satisfies never;
  }
}

const JSON_TYPE = { 'content-type': 'application/json' };
const HTML_TYPE = { 'content-type': 'text/html' };
