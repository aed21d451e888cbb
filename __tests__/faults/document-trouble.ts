/** What goes wrong with a GraphQL document. Each is something that GitLab, or what stands before it, really answers. */

import type { Fault } from '../../src/sandbox/http/fault.js';
import type { DocumentTrouble } from './case.js';
import type { Dice } from './dice.js';
import type { Alias } from './document.js';

/** Milliseconds that a write takes in a document that goes on after its answer was lost: at most 30 s for 25 of them. */
const STEPS = [0, 200, 1100];

export function documentFaultOf(trouble: DocumentTrouble, aliases: readonly Alias[], dice: Dice): Fault {
  const after = dice.below(aliases.length + 1);
  const during = 1 + dice.below(aliases.length);
  switch (trouble) {
    case 'lost':
      return { kind: 'hang-up', after, ms: 0 };
    case 'lost-slowly':
      return { kind: 'hang-up', after, ms: dice.pick(STEPS) };
    case 'gateway':
      return { kind: 'hang-up', after, ms: dice.pick(STEPS), status: dice.pick([502, 503, 504]) };
    case 'gateway-before':
      return {
        kind: 'status',
        status: dice.pick([502, 503, 504]),
        headers: HTML,
        body: '<html><title>Bad day',
      };
    case '500-before':
      return { kind: 'status', status: 500, headers: JSON_TYPE, body: BROKEN };
    case '500-after':
      return { kind: 'status-after', status: 500, headers: JSON_TYPE, body: BROKEN };
    case '500-inside':
      return { kind: 'break', during };
    case '404':
      return { kind: 'status', status: 404, headers: HTML, body: '<html><title>Not found (404)</title>' };
    case 'html':
      return { kind: 'status', status: 200, headers: HTML, body: '<html><title>Sign in</title>' };
    case 'no-data':
      return json({
        errors: [{ message: 'Variable $s1 of type ReleaseAssetLinkCreateInput! was provided' }],
      });
    case '401':
      return json({ errors: [{ message: 'Invalid token' }] }, 401);
    case '403':
      return json({ errors: [{ message: 'Forbidden' }] }, 403);
    case '422':
    case 'too-large':
      return json({ errors: [{ message: 'Query too large' }] }, 422);
    case 'too-complex':
      return json({
        errors: [{ message: 'Query has complexity of 300, which exceeds max complexity of 250' }],
      });
    case 'slow-validation':
      return json({ errors: [{ message: 'Timeout on validation of query' }] });
    case 'time-out':
      return { kind: 'time-out', during };
    case 'null':
      return json({
        data: nulls(aliases),
        errors: aliases.map(({ alias }) => ({ message: MISSING, path: [alias] })),
      });
    case 'unresolved':
      return afterwards({
        data: nulls(aliases),
        errors: aliases.map(({ alias }) => ({
          message: 'Timeout on BaseMutation.errors',
          path: [alias, 'errors'],
        })),
      });
    case 'left-out':
      return afterwards({ data: {} });
    case '429':
      return { kind: 'status', status: 429, body: 'Retry later\n' };
    case '429-told':
      return { kind: 'status', status: 429, headers: { 'retry-after': '7' }, body: 'Retry later\n' };
    case '503-told':
      return { kind: 'status', status: 503, headers: { 'retry-after': '3' } };
    case 'reset-before':
    case 'reset-after':
    case 'truncate':
    case 'hang':
      return { kind: trouble };
    default:
      return trouble satisfies never;
  }
}

/** Whether GitLab's answer to it comes through, and leaves nothing out. */
export function isAnswered(fault: Fault | undefined): boolean {
  return fault === undefined || fault.kind === 'slow';
}

const HTML = { 'content-type': 'text/html' };
const JSON_TYPE = { 'content-type': 'application/json' };
const BROKEN = '{"errors":[{"message":"Internal server error"}]}';
const MISSING =
  "The resource that you are attempting to access does not exist or you don't have permission to perform this action";

function nulls(aliases: readonly Alias[]): Readonly<Record<string, null>> {
  return Object.fromEntries(aliases.map(({ alias }) => [alias, null]));
}

function json(body: unknown, status = 200): Fault {
  return { kind: 'status', status, headers: JSON_TYPE, body: JSON.stringify(body) };
}

function afterwards(body: unknown): Fault {
  return { kind: 'status-after', status: 200, headers: JSON_TYPE, body: JSON.stringify(body) };
}
