/**
 * Faults written on one line, for the command line: `KIND [VALUE…] [on [METHOD] TEXT] [at N | from N]`, several
 * separated by `;`. The first that fits a request is the one that it meets.
 */

import { listed, quoted } from '../../core/text/quoted.js';
import type { RecordedRequest } from '../request/exchange.js';
import { milliseconds } from '../world/seed-shape.js';
import type { Fault, FaultFor } from './fault.js';

/** A kind of fault, and how its values are written. */
interface Kind {
  readonly usage: string;
  /** `undefined` where the values are not right. */
  readonly read: (values: readonly string[]) => Fault | undefined;
}

function status(kind: 'status' | 'status-after'): Kind['read'] {
  return ([code = '', ...rest]) =>
    rest.length === 0 && /^[2-5]\d\d$/.test(code) ? { kind, status: Number(code) } : undefined;
}

function bare(kind: 'reset-before' | 'reset-after' | 'hang' | 'truncate'): Kind['read'] {
  return (values) => (values.length === 0 ? { kind } : undefined);
}

function timed(kind: 'delay' | 'slow'): Kind['read'] {
  return ([time = '', ...rest]) => {
    const ms = milliseconds(time);
    return rest.length === 0 && ms !== undefined ? { kind, ms } : undefined;
  };
}

function numbered(kind: 'break' | 'time-out'): Kind['read'] {
  return ([during = '', ...rest]) =>
    rest.length === 0 && /^[1-9]\d{0,3}$/.test(during) ? { kind, during: Number(during) } : undefined;
}

const KINDS: Readonly<Record<Fault['kind'], Kind>> = {
  status: { usage: 'status 503', read: status('status') },
  'status-after': { usage: 'status-after 502', read: status('status-after') },
  delay: { usage: 'delay 50ms', read: timed('delay') },
  slow: { usage: 'slow 2s', read: timed('slow') },
  'reset-before': { usage: 'reset-before', read: bare('reset-before') },
  'reset-after': { usage: 'reset-after', read: bare('reset-after') },
  hang: { usage: 'hang', read: bare('hang') },
  truncate: { usage: 'truncate', read: bare('truncate') },
  'hang-up': {
    usage: 'hang-up 2 500ms',
    read([after = '', time = '0ms', code = '', ...rest]) {
      const ms = milliseconds(time);
      if (rest.length > 0 || ms === undefined || !/^\d{1,4}$/.test(after)) return undefined;
      const cut = { kind: 'hang-up', after: Number(after), ms } as const;
      if (code === '') return cut;
      return /^[2-5]\d\d$/.test(code) ? { ...cut, status: Number(code) } : undefined;
    },
  },
  break: { usage: 'break 3', read: numbered('break') },
  'time-out': { usage: 'time-out 3', read: numbered('time-out') },
};

/** One fault, and which requests meet it. */
interface Planned {
  readonly fault: Fault;
  readonly method: string | null;
  readonly text: string;
  /** Of the requests that fit, from 1. */
  readonly first: number;
  readonly last: number;
}

/** The faults of a line, or a sentence that says what is wrong with it. */
export type FaultPlan =
  | { readonly ok: true; readonly faultFor: FaultFor }
  | { readonly ok: false; readonly message: string };

/** Reads faults. Which request is the N-th is counted anew for each plan. */
export function parseFaults(line: string): FaultPlan {
  const planned: Planned[] = [];
  for (const part of line.split(';').map((each) => each.trim())) {
    const read = parseFault(part);
    if (typeof read === 'string') return { ok: false, message: read };
    planned.push(read);
  }
  const met = planned.map(() => 0);
  return {
    ok: true,
    faultFor(request) {
      let chosen: Fault | undefined;
      for (const [index, each] of planned.entries()) {
        if (!fits(each, request)) continue;
        const count = (met[index] ?? 0) + 1;
        met[index] = count;
        if (count >= each.first && count <= each.last) chosen ??= each.fault;
      }
      return chosen;
    },
  };
}

function fits({ method, text }: Planned, request: RecordedRequest): boolean {
  return (method === null || method === request.method) && request.target.includes(text);
}

const SHAPE = /^(.*?)(?:\s+on\s+(?:(GET|HEAD|POST|PUT|DELETE)\b\s*)?(\S*?))?(?:\s+(at|from)\s+(\S+))?$/;

function parseFault(part: string): Planned | string {
  const [, what = '', method = null, text = '', when, number = '1'] = SHAPE.exec(part) ?? [];
  const [name = '', ...values] = what.split(/\s+/);
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name as Fault['kind']] : undefined;
  if (kind === undefined) {
    return `${quoted(name)} is not a fault; there are ${listed(Object.keys(KINDS), 'and')}`;
  }
  const fault = kind.read(values);
  if (fault === undefined) return `${quoted(what)} cannot be read; write it like ${quoted(kind.usage)}`;
  if (!/^[1-9]\d{0,5}$/.test(number)) {
    return `${quoted(number)} behind \`${when}\` must be a whole number of at least 1`;
  }
  const first = Number(number);
  return { fault, method, text, first, last: when === 'at' ? first : Number.POSITIVE_INFINITY };
}
