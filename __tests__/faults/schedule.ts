/** What goes wrong with which request. */

import type { Fault, FaultFor } from '../../src/sandbox/http/fault.js';
import type { Case, Trouble } from './case.js';
import { Dice, hashOf } from './dice.js';

/** Milliseconds for which the client waits for an answer. */
export const TIMEOUT = 80;

/** Milliseconds after which a late write is done: nobody waits for it any more. */
const LATE = TIMEOUT + 30;

export interface Schedule {
  readonly faultFor: FaultFor;
  /** Resolves when all writes that are late have been done. */
  settled(): Promise<void>;
}

/**
 * Decides by the request itself and how often it came, not by when it came: requests that are under way side by
 * side may arrive in any order, and a replay must meet the same trouble.
 *
 * @param disturb lets somebody else write
 * @param tell told each request and its trouble
 */
export function scheduleOf(
  trial: Case,
  disturb: (dice: Dice) => void,
  tell: (line: string) => void,
): Schedule {
  const counts = new Map<string, number>();
  let lastLate = 0;
  return {
    faultFor: ({ method, target, body }) => {
      const request = `${method} ${target} ${body ?? ''}`;
      const count = (counts.get(request) ?? 0) + 1;
      counts.set(request, count);
      const dice = new Dice(hashOf(`${trial.seed} ${count} ${request}`));
      if (dice.chance(trial.rivalry)) disturb(dice);
      const trouble = dice.chance(trial.rate) ? dice.pick(trial.troubles) : null;
      tell(`${request} ${trouble ?? ''}`);
      if (trouble === null) return undefined;
      if (trouble === 'late') lastLate = Date.now() + LATE;
      return faultOf(trouble, dice);
    },
    async settled() {
      const wait = lastLate + 20 - Date.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    },
  };
}

function faultOf(trouble: Trouble, dice: Dice): Fault {
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
      return { kind: 'delay', ms: LATE };
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
