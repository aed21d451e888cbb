/** How requests are sent, and how long a run may take. */

import { BOOLEAN, choice, type GroupedInput } from './input.js';

/** The inputs of the group `network`, in the order of the tables and of `--help`. */
export const NETWORK_INPUTS = [
  {
    name: 'writes',
    type: choice('auto', 'rest', 'graphql'),
    default: 'auto',
    description:
      'How links are written: auto uses GraphQL, 25 links to a request, for 20 writes or more with an access token',
  },
  {
    name: 'doctor',
    type: BOOLEAN,
    default: 'false',
    description: 'Before an apply that has something to write, check token, project, role and tag, and warn',
  },
  {
    name: 'concurrency',
    type: { kind: 'number', min: 1, max: 32 },
    default: '4',
    description: 'Maximum number of requests in flight at a time',
  },
  {
    name: 'retries',
    type: { kind: 'number', min: 0, max: 20 },
    default: '5',
    description: 'How often a request is retried, if that is safe',
  },
  {
    name: 'timeout',
    type: { kind: 'duration', maxSeconds: 3600 },
    default: '30',
    description: 'Time limit for one request (30, 90s, 2m)',
  },
  {
    name: 'deadline',
    type: { kind: 'duration', maxSeconds: 86_400 },
    default: '15m',
    description: 'Time limit for the whole run (15m, 1h)',
  },
  {
    name: 'allow-insecure',
    type: BOOLEAN,
    default: 'false',
    description: 'Send a token over plain http to a host that is not loopback',
  },
] as const satisfies readonly GroupedInput[];
